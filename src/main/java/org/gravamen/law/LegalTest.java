package org.gravamen.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;

/**
 * What a regime asks to be shown, in one wording.
 *
 * @param id which regime and wording
 * @param sequence the place among the wordings of its regime, from 1
 * @param title the wording as pages call it
 * @param authority who decides, and where a submission goes
 * @param from since when it applies
 * @param until when it ceased to; empty for the newest wording
 * @param standard the standard of proof
 * @param basis the law it rests on
 * @param elements what must be shown for each target, at most twelve
 * @param rights the rights or kinds of conduct it covers
 * @param limbs the ways of being involved
 * @param factors what the authority weighs
 * @param measures what can be asked for
 * @param caveats what a lawyer must check before relying on it
 * @param content the fingerprint of the file that says all this: who is judged by a
 * wording sees when it was edited
 */
public record LegalTest(TestVersion id, int sequence, String title, Line authority, Bound from, Optional<Bound> until,
		Line standard, List<Line> basis, List<Element> elements, List<Line> rights, List<Limb> limbs,
		List<Line> factors, List<Line> measures, List<Line> caveats, Fingerprint content) {

	public LegalTest {
		basis = List.copyOf(basis);
		elements = List.copyOf(elements);
		rights = List.copyOf(rights);
		limbs = List.copyOf(limbs);
		factors = List.copyOf(factors);
		measures = List.copyOf(measures);
		caveats = List.copyOf(caveats);
	}

	public Regime regime() {
		return this.id.regime();
	}

	public String version() {
		return this.id.version();
	}

	/**
	 * Whether a newer wording has taken its place.
	 * @return true when it is verified that it has ceased to apply
	 */
	public boolean superseded() {
		return this.until.filter(Bound::verified).isPresent();
	}

	/**
	 * Finds an element.
	 * @param key its key
	 * @return the element
	 * @throws Refusal FIELD_INVALID when the test has none of that key
	 */
	public Element element(String key) {
		return among(this.elements, key, "element");
	}

	/**
	 * Finds a right or a kind of conduct.
	 * @param key its key
	 * @return the line
	 * @throws Refusal FIELD_INVALID when the test has none of that key
	 */
	public Line right(String key) {
		return among(this.rights, key, "right or conduct");
	}

	/**
	 * Finds a limb.
	 * @param key its key
	 * @return the limb
	 * @throws Refusal FIELD_INVALID when the test has none of that key
	 */
	public Limb limb(String key) {
		return among(this.limbs, key, "limb");
	}

	/**
	 * Every source that the test names, each once.
	 * @return the sources in the order of the test, without this house's own rules
	 */
	public List<String> sources() {
		return provisions().filter((one) -> !one.ours() && one.verified()).map(Provision::source).distinct().toList();
	}

	/**
	 * What nobody has checked against its text.
	 * @return those lines
	 */
	public List<Provision> unverified() {
		return provisions().filter((one) -> !one.ours() && !one.verified()).toList();
	}

	private Stream<Provision> provisions() {
		Stream<Provision> single = Stream.of(this.authority, this.standard);
		return Stream.concat(single,
				Stream.of(this.basis, this.elements, this.rights, this.limbs, this.factors, this.measures, this.caveats)
					.flatMap(Collection::stream));
	}

	private <P extends Provision> P among(List<P> lines, String key, String what) {
		return lines.stream()
			.filter((line) -> line.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.FIELD_INVALID, "Choose a " + what + " that «"
					+ regime().title() + ", " + this.title + "» has. It does not have this one, or no longer."));
	}

}
