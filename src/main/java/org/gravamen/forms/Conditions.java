package org.gravamen.forms;

import java.util.Map;

/**
 * Decides whether the condition of a field holds. A port, because the FEEL engine lives
 * in the process engine and only <code>process</code> may know that.
 */
public interface Conditions {

	/**
	 * Evaluates a condition.
	 * @param feel a FEEL expression (DMN 1.3, §10), with or without the leading "=" of
	 * form-js
	 * @param answers what it may read, by name; an unanswered question is null
	 * @return true only when the expression is true; null and everything else is false,
	 * as in form-js
	 * @throws IllegalStateException when the expression is not FEEL: an error of the
	 * form, not of the person
	 */
	boolean holds(String feel, Map<String, Object> answers);

}
