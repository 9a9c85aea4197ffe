package org.gravamen.review;

import java.util.Map;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Manifest;
import org.gravamen.vocabulary.Fingerprint;

/**
 * What an exhibit counts for.
 *
 * @param grading how far it may be relied on
 * @param origin names what it goes back to: exhibits of one origin count as one source
 * @param fingerprint of what the reviewer reads
 */
record Weight(Grading grading, String origin, Fingerprint fingerprint) {

	/**
	 * The weights of the exhibits that count.
	 * @param manifest the live ones
	 * @return by number
	 */
	static Map<Integer, Weight> of(Manifest manifest) {
		return manifest.exhibits()
			.stream()
			.collect(Collectors.toMap((exhibit) -> exhibit.number().value(), Weight::of));
	}

	// An exhibit whose origin nobody has named stands for itself.
	private static Weight of(Exhibit exhibit) {
		String origin = exhibit.provenance().origin().map((one) -> one.id().toString()).orElse(exhibit.number().text());
		return new Weight(exhibit.grading(), origin, exhibit.fingerprint());
	}

	/** Whether it is still what was found on. */
	boolean carries(ExhibitFinding finding) {
		return finding.basis().equals(this.fingerprint) && finding.grading().equals(this.grading);
	}

	/** Better than C3: as good as C and as good as 3, and better in one of them. */
	boolean strong() {
		int reliability = this.grading.reliability().compareTo(Grading.Reliability.C);
		int credibility = this.grading.credibility().compareTo(Grading.Credibility.POSSIBLE);
		return reliability <= 0 && credibility <= 0 && reliability + credibility < 0;
	}

}
