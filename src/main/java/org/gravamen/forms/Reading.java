package org.gravamen.forms;

/**
 * What became of one answer.
 */
sealed interface Reading {

	/**
	 * It can be taken.
	 *
	 * @param value typed
	 */
	record Taken(Object value) implements Reading {
	}

	/**
	 * There was none.
	 */
	record Blank() implements Reading {
	}

	/**
	 * It breaks a rule.
	 *
	 * @param sentence which
	 */
	record Refused(String sentence) implements Reading {
	}

}
