package org.gravamen.forms;

import java.util.List;
import java.util.Map;

import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * The first ring: answers have the shape that their form asks for. The browser checks the
 * same for comfort; this is the check that counts.
 */
@Component
public final class AnswerChecker {

	private static final int SHOWN_OF_A_KEY = 40;

	private final Conditions conditions;

	/**
	 * Makes a checker.
	 * @param conditions evaluates the conditions of fields
	 */
	public AnswerChecker(Conditions conditions) {
		this.conditions = conditions;
	}

	/**
	 * Checks answers to a form whose conditions read nothing but answers.
	 * @param form the form
	 * @param raw what was submitted, by key; null, empty text and an empty list are no
	 * answer
	 * @param offered the server's options, by <code>valuesKey</code>
	 * @return the answers to the questions that are shown
	 * @throws AnswersRefused with one complaint for each question whose answer breaks a
	 * rule
	 * @throws Refusal UNKNOWN_FIELD when there is a key that the form does not have
	 */
	public Answers check(FormSchema form, Map<String, Object> raw, Map<String, List<Option>> offered) {
		return check(form, raw, offered, Map.of());
	}

	/**
	 * Checks answers to a form.
	 * @param form the form
	 * @param raw what was submitted, by key; null, empty text and an empty list are no
	 * answer
	 * @param offered the server's options, by <code>valuesKey</code>
	 * @param given what conditions may read beside the answers, such as
	 * <code>hasDissent</code>; from the server only, never submitted. Values under the
	 * key of a question are not read: they are the first state of the page, and come back
	 * as answers.
	 * @return the answers to the questions that are shown
	 * @throws AnswersRefused with one complaint for each question whose answer breaks a
	 * rule
	 * @throws Refusal UNKNOWN_FIELD when there is a key that the form does not have
	 */
	public Answers check(FormSchema form, Map<String, Object> raw, Map<String, List<Option>> offered,
			Map<String, Object> given) {
		raw.keySet().forEach((key) -> requireKnown(form, key));
		return new AnswerSheet(raw, offered, this.conditions).answers(form, given);
	}

	private static void requireKnown(FormSchema form, String key) {
		if (form.question(key).isEmpty()) {
			String shown = key.substring(0, Math.min(key.length(), SHOWN_OF_A_KEY));
			throw new Refusal(Refusal.Reason.UNKNOWN_FIELD,
					"This form has no question “" + shown + "”. Open it again and answer what it asks.");
		}
	}

}
