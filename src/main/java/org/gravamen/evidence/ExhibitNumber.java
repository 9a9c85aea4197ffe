package org.gravamen.evidence;

import java.util.Locale;

/**
 * The number under which a letter cites an exhibit. It is given once in a submission and
 * never given again, not even when the exhibit is withdrawn.
 *
 * @param value from 1
 */
public record ExhibitNumber(int value) implements Comparable<ExhibitNumber> {

	private static final String SHAPE = "E-[0-9]{2,4}";

	public ExhibitNumber {
		if (value < 1) {
			throw new IllegalArgumentException("Exhibits are numbered from E-01.");
		}
	}

	/**
	 * Reads a number as letters and addresses write it.
	 * @param text for example "E-03"
	 * @return the number
	 * @throws IllegalArgumentException when the text is not such a number
	 */
	public static ExhibitNumber of(String text) {
		if (!text.matches(SHAPE)) {
			throw new IllegalArgumentException("An exhibit is numbered like E-03.");
		}
		return new ExhibitNumber(Integer.parseInt(text.substring(2)));
	}

	public ExhibitNumber next() {
		return new ExhibitNumber(this.value + 1);
	}

	/**
	 * The number as letters cite it.
	 * @return for example "E-03"
	 */
	public String text() {
		return String.format(Locale.ROOT, "E-%02d", this.value);
	}

	@Override
	public int compareTo(ExhibitNumber other) {
		return Integer.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return text();
	}

}
