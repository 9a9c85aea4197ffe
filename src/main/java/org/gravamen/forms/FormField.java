package org.gravamen.forms;

import java.util.Optional;

/**
 * One component of a form: something to read, a group, or a question.
 */
public sealed interface FormField permits Passage, Group, Question {

	/**
	 * The id of the component.
	 * @return unique in its form
	 */
	String id();

	/**
	 * When the component is hidden.
	 * @return a FEEL expression; empty when it is always shown
	 */
	Optional<String> hide();

}
