package org.gravamen.forms;

import java.util.List;

/**
 * One question of a completed form with its answer.
 *
 * @param key the key of the question
 * @param question as the form asked it
 * @param answer at least one line; text as it was written, to be escaped by who shows it
 */
public record QuestionAndAnswer(String key, String question, List<String> answer) {

	public QuestionAndAnswer {
		answer = List.copyOf(answer);
	}

}
