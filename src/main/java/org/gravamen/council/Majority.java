package org.gravamen.council;

/**
 * How many of those voting must be in favour, with or without changes. Who stood aside
 * does not vote.
 */
public enum Majority {

	MORE_THAN_HALF("more than half of those voting") {

		@Override
		public int needed(int voting) {
			return voting / 2 + 1;
		}

	},
	TWO_THIRDS("two thirds of those voting") {

		@Override
		public int needed(int voting) {
			return Math.max(1, (2 * voting + 2) / 3);
		}

	};

	private final String words;

	Majority(String words) {
		this.words = words;
	}

	/**
	 * The fewest in favour that carry a letter.
	 * @param voting how many vote
	 * @return at least 1, so that nobody voting carries nothing
	 */
	public abstract int needed(int voting);

	/**
	 * The majority in a sentence.
	 * @return for example "two thirds of those voting"
	 */
	public String words() {
		return this.words;
	}

}
