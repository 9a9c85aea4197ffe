package org.gravamen.letter;

import java.util.Map;

/**
 * Writes a letter as XHTML by the template in <code>letters/</code>.
 */
final class LetterPage {

	private final PageTemplate template = new PageTemplate("/letters/letter");

	String of(Letter letter) {
		return this.template.of(Map.of("letter", letter, "links", new Links(), "separator", "\n"));
	}

	/**
	 * What the template asks about a stretch of words; public so that it may.
	 */
	public static final class Links {

		/**
		 * Whether a stretch leads somewhere.
		 * @param run a stretch of a paragraph
		 * @return whether it has an address
		 */
		public boolean leads(Run run) {
			return run instanceof Run.Link;
		}

	}

}
