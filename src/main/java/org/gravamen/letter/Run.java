package org.gravamen.letter;

/**
 * A stretch of a paragraph.
 */
public sealed interface Run {

	/**
	 * What the page shows.
	 * @return the words, exactly as written
	 */
	String text();

	/**
	 * Words and nothing more.
	 *
	 * @param text the words
	 */
	record Words(String text) implements Run {

	}

	/**
	 * Words that lead somewhere.
	 *
	 * @param text the words
	 * @param address an address that begins with <code>https://</code>,
	 * <code>http://</code> or <code>mailto:</code>
	 */
	record Link(String text, String address) implements Run {

	}

	/**
	 * One exhibit, or the exhibits from one to another.
	 *
	 * @param first the first, such as <code>E-03</code>
	 * @param last the last, the same as the first when there is one only
	 */
	record ExhibitReference(String first, String last) implements Run {

		@Override
		public String text() {
			return this.first.equals(this.last) ? "[%s]".formatted(this.first)
					: "[%s to %s]".formatted(this.first, this.last);
		}

	}

}
