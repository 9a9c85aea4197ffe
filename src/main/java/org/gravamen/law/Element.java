package org.gravamen.law;

/**
 * Something that must be shown for each target.
 *
 * @param key names it within its test, for example "involvement"
 * @param title in a word or two
 * @param question what must be shown, as a question
 * @param when in which case only it is asked for; empty when always
 * @param source where it can be checked
 * @param verified whether it was
 */
public record Element(String key, String title, String question, String when, String source,
		boolean verified) implements Provision {

	/**
	 * Whether every target needs it.
	 * @return false for what belongs to a special procedure or to some conduct only
	 */
	public boolean always() {
		return this.when.isEmpty();
	}

}
