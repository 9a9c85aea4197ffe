package org.gravamen.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A completed form as people read it: in "check your answers", on a completed paper and
 * in the record. A greyed form is not fit for that.
 */
public final class QuestionsAndAnswers {

	static final String NOTHING = "Not answered";

	private QuestionsAndAnswers() {
	}

	/**
	 * Puts answers beside their questions, with labels instead of values.
	 * @param form the form as it was when it was answered
	 * @param answers {@link Answers#values()}, also after a way through JSON
	 * @param offered the options that the server offered, by <code>valuesKey</code>
	 * @return in the order of the form. A question with a condition and no answer is left
	 * out, since it was not asked; any other without an answer says so.
	 */
	public static List<QuestionAndAnswer> of(FormSchema form, Map<String, ?> answers,
			Map<String, List<Option>> offered) {
		return form.questions()
			.stream()
			.filter((question) -> answers.get(question.key()) != null || !form.isConditional(question))
			.map((question) -> new QuestionAndAnswer(question.key(), question.asked().label(),
					lines(question, answers.get(question.key()), offered)))
			.toList();
	}

	private static List<String> lines(Question question, @Nullable Object answer, Map<String, List<Option>> offered) {
		List<String> lines = (answer == null) ? List.of() : written(question, answer, offered);
		return lines.isEmpty() ? List.of(NOTHING) : lines;
	}

	private static List<String> written(Question question, Object answer, Map<String, List<Option>> offered) {
		if (question instanceof Choice choice) {
			return List.of(label(choice.offer().among(offered), answer));
		}
		if (question instanceof Checklist checklist && answer instanceof Collection<?> chosen) {
			return chosen.stream().map((value) -> label(checklist.offer().among(offered), value)).toList();
		}
		if (question instanceof Checkbox) {
			return List.of(Boolean.TRUE.equals(answer) ? "Yes" : "No");
		}
		return answer.toString().lines().filter((line) -> !line.isBlank()).toList();
	}

	private static String label(List<Option> options, Object value) {
		Optional<Option> chosen = options.stream().filter((option) -> option.value().equals(value)).findFirst();
		return chosen.map(Option::label).orElse(value.toString());
	}

}
