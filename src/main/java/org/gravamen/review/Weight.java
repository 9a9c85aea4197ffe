package org.gravamen.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.Grading;
import org.gravamen.vocabulary.Fingerprint;

/**
 * What an exhibit counts for.
 *
 * @param grading how far it may be relied on
 * @param origin names what it goes back to: exhibits of one origin count as one source,
 * and so do all of which nobody has said it
 * @param fingerprint of what the reviewer reads, and of how it was collected
 */
record Weight(Grading grading, String origin, Fingerprint fingerprint) {

	/**
	 * The weights of the exhibits that count.
	 * @param register all exhibits of a submission, withdrawn ones too
	 * @return of the live ones, by number
	 */
	static Map<Integer, Weight> of(List<Exhibit> register) {
		Lineage lineage = new Lineage(register);
		return register.stream()
			.filter(Exhibit::live)
			.collect(Collectors.toMap((exhibit) -> exhibit.number().value(),
					(exhibit) -> new Weight(exhibit.grading(), lineage.origin(exhibit), exhibit.basis())));
	}

	/** Whether anybody has said what it goes back to. */
	boolean originSaid() {
		return !this.origin.equals(Lineage.NOT_SAID);
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
