package org.gravamen.evidence;

import org.gravamen.vocabulary.Refusal;

/**
 * The same bytes are held already.
 */
public final class DuplicateEvidence extends Refusal {

	private final ExhibitNumber first;

	DuplicateEvidence(Exhibit first) {
		super(Reason.DUPLICATE_EVIDENCE, sentence(first));
		this.first = first.number();
	}

	/**
	 * The exhibit that holds them.
	 * @return its number in the same submission
	 */
	public ExhibitNumber first() {
		return this.first;
	}

	private static String sentence(Exhibit first) {
		String number = "Exhibit " + first.number().text();
		return first.live() ? number + " already holds this very file."
				: number + " held this very file and was withdrawn; see its page for the reason.";
	}

}
