package org.gravamen.vault;

/**
 * Something that a migration could not do because it needs a key, given as a bean. It is
 * done once, at the start after the migration that named it in the table
 * <code>carry_over</code>, in a transaction of its own and before anybody is let in.
 */
public interface CarryOver {

	/**
	 * Its name in that table.
	 * @return for example "recipient.address_key"
	 */
	String name();

	/** Does it, in the current transaction. */
	void carryOver();

}
