package org.gravamen.safecopy;

/**
 * What a reader of a safe copy must know about it.
 */
public enum CopyNote {

	TEXT_ONLY("Text only: the original's layout is not shown."),
	SOURCE_ONLY("The source is shown as text: nothing of the page is run or drawn."),
	FIRST_PICTURE("Only the first picture of an animation is shown."),
	REDUCED("The picture is smaller than the original."),
	PICTURES_AFTER("Its pictures follow after its words, each on a page of its own."),
	PICTURE_MISSING("A picture in it cannot be shown here. Ask its case officer about it.");

	private final String sentence;

	CopyNote(String sentence) {
		this.sentence = sentence;
	}

	public String sentence() {
		return this.sentence;
	}

}
