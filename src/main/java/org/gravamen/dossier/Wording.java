package org.gravamen.dossier;

import java.util.List;

import org.gravamen.submission.Submission;

/**
 * Which words of the case officer may stand in an edition: all of them when it leaves no
 * exhibit out, and none otherwise. Nobody can see from a sentence which exhibit it was
 * learnt from.
 *
 * @param selection what the edition holds
 */
record Wording(Selection selection) {

	boolean stands() {
		return this.selection.leftOut().isEmpty();
	}

	/** The words, or nothing. */
	String of(String words) {
		return stands() ? words : "";
	}

	/** Whether this is an edition for readers who do not decide. */
	boolean redacted() {
		return this.selection.edition().redacted();
	}

	/** Supporters agreed to be named to the authority, and to nobody else. */
	Manuscript.About about(Submission matter) {
		Manuscript.About about = Manuscript.About.of(matter);
		return new Manuscript.About(about.reference(), about.title(), of(about.summary()), about.where(),
				about.measures(), redacted() ? List.of() : about.supporters());
	}

}
