package org.gravamen.evidence;

import java.util.Arrays;

/**
 * How far an exhibit may be relied on, by the Admiralty code: its source and its content
 * are graded apart, and what nobody has graded is F6, never blank.
 *
 * @param reliability of the source
 * @param credibility of the content
 */
public record Grading(Reliability reliability, Credibility credibility) {

	/** Nobody can judge it yet. */
	public static final Grading UNGRADED = new Grading(Reliability.F, Credibility.CANNOT_BE_JUDGED);

	/**
	 * Reads a grading.
	 * @param text for example "B2"
	 * @return the grading
	 * @throws IllegalArgumentException when the text is not a letter A to F and a figure
	 * 1 to 6
	 */
	public static Grading of(String text) {
		if (!text.matches("[A-F][1-6]")) {
			throw new IllegalArgumentException("A grading is a letter A to F and a figure 1 to 6.");
		}
		return new Grading(Reliability.valueOf(text.substring(0, 1)), Credibility.of(text.charAt(1) - '0'));
	}

	/**
	 * The grading in short.
	 * @return for example "B2"
	 */
	public String text() {
		return this.reliability.name() + this.credibility.figure();
	}

	/** The Admiralty letter: the source. */
	public enum Reliability {

		A("Completely reliable"), B("Usually reliable"), C("Fairly reliable"), D("Not usually reliable"),
		E("Unreliable"), F("Reliability cannot be judged");

		private final String title;

		Reliability(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

	/** The Admiralty figure: the content. */
	public enum Credibility {

		CONFIRMED(1, "Confirmed by other sources"), PROBABLE(2, "Probably true"), POSSIBLE(3, "Possibly true"),
		DOUBTFUL(4, "Doubtful"), IMPROBABLE(5, "Improbable"), CANNOT_BE_JUDGED(6, "Truth cannot be judged");

		private final int figure;

		private final String title;

		Credibility(int figure, String title) {
			this.figure = figure;
			this.title = title;
		}

		/**
		 * Reads a figure.
		 * @param figure 1 to 6
		 * @return the credibility
		 */
		public static Credibility of(int figure) {
			return Arrays.stream(values())
				.filter((credibility) -> credibility.figure == figure)
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("Credibility is a figure from 1 to 6."));
		}

		public int figure() {
			return this.figure;
		}

		public String title() {
			return this.title;
		}

	}

}
