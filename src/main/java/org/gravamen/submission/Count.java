package org.gravamen.submission;

import java.util.Locale;

import org.gravamen.vocabulary.Refusal;

/**
 * How many a class has, as exactly as it is known and no more.
 *
 * @param operator how the number is meant
 * @param number of people or entities, from 1 to 100,000
 */
public record Count(Operator operator, int number) {

	private static final int MOST = 100_000;

	public Count {
		if (number < 1 || number > MOST) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Write how many as a number from 1 to 100,000.");
		}
	}

	/**
	 * The count in words.
	 * @return for example "more than 20"
	 */
	public String shown() {
		return this.operator.title().toLowerCase(Locale.UK) + " " + this.number;
	}

	/** How a number is meant. */
	public enum Operator {

		EXACTLY("Exactly"), ABOUT("About"), AT_LEAST("At least"), MORE_THAN("More than");

		private final String title;

		Operator(String title) {
			this.title = title;
		}

		/**
		 * The operator as pages call it.
		 * @return for example "More than"
		 */
		public String title() {
			return this.title;
		}

	}

}
