package org.gravamen.law;

/**
 * Which wording of a regime's test: what a submission keeps, so that it is judged for
 * ever by the wording it was drafted under.
 *
 * @param regime whose test
 * @param version the key of the wording, for example "section-11-as-enacted"
 */
public record TestVersion(Regime regime, String version) {

	@Override
	public String toString() {
		return this.regime.key() + "/" + this.version;
	}

}
