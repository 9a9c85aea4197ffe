package org.gravamen.letter;

/**
 * The page of a letter before it is pressed, for another press.
 */
public final class PageOf {

	private PageOf() {
	}

	/**
	 * Writes it.
	 * @param letter what it shows
	 * @return XHTML
	 */
	public static String letter(Letter letter) {
		return new LetterPage().of(letter);
	}

}
