package org.gravamen.dossier;

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

	Manuscript.About about(Submission matter) {
		Manuscript.About about = Manuscript.About.of(matter);
		return new Manuscript.About(about.reference(), about.title(), of(about.summary()), about.where(),
				about.measures(), about.supporters());
	}

}
