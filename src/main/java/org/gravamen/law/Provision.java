package org.gravamen.law;

/**
 * One line of a legal test. What is not {@link #verified} is never shown as law; what is
 * {@link #ours} is a rule of this house and no law either.
 */
public sealed interface Provision permits Element, Limb, Line {

	/** The source of what this house decided itself. */
	String OURS = "ours";

	/**
	 * Names the line within its list, for ever.
	 * @return for example "travel-ban"
	 */
	String key();

	/**
	 * The line in words.
	 * @return as pages print it
	 */
	String title();

	/**
	 * Where it can be checked.
	 * @return a source as the domain notes name it, or {@link #OURS}
	 */
	String source();

	/**
	 * Whether somebody has checked it against that source.
	 * @return false when it is general knowledge only
	 */
	boolean verified();

	/**
	 * Whether it is a decision of this house.
	 * @return true when no law asks for it
	 */
	default boolean ours() {
		return OURS.equals(source());
	}

	/**
	 * What a page says of its standing.
	 * @return the source, or in words that it is no checked law
	 */
	default String standing() {
		if (ours()) {
			return "A rule of this house, not law";
		}
		return verified() ? source() : "Not checked against the text";
	}

}
