package org.gravamen.people;

/**
 * The part a person has taken in one submission. Separation of duties is by person and
 * submission: whoever drafted does not review, advise, sign or release (promises, S1 to
 * S4).
 */
public enum Part {

	/** Opened it, wrote or changed the letter, the targets or the exhibits. */
	DRAFTED,
	/** Gave the evidence review. */
	REVIEWED,
	/** Declared interests or gave an opinion as a member of the panel. */
	ADVISED,
	/** Signed, returned or declined the letter. */
	SIGNED,
	/** Released it to its recipients. */
	RELEASED

}
