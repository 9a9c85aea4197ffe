package org.gravamen.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One pass over a form and what was submitted. Fields are visited in the order of the
 * page, and a condition sees what the server gave and the shown answers above it: an
 * answer that is itself hidden can hide or show nothing.
 */
final class AnswerSheet {

	private final Map<String, Object> raw;

	private final Map<String, List<Option>> offered;

	private final Conditions conditions;

	private final Map<String, Object> seen = new HashMap<>();

	private final Map<String, Object> taken = new LinkedHashMap<>();

	private final List<Complaint> complaints = new ArrayList<>();

	AnswerSheet(Map<String, Object> raw, Map<String, List<Option>> offered, Conditions conditions) {
		this.raw = raw;
		this.offered = offered;
		this.conditions = conditions;
	}

	Answers answers(FormSchema form, Map<String, Object> given) {
		this.seen.putAll(given);
		form.questions().forEach((question) -> this.seen.put(question.key(), nothing()));
		visit(form.fields(), false);
		if (!this.complaints.isEmpty()) {
			throw new AnswersRefused(this.complaints);
		}
		return new Answers(this.taken);
	}

	private void visit(List<FormField> fields, boolean within) {
		for (FormField field : fields) {
			boolean hidden = within || field.hide().filter(this::holds).isPresent();
			if (field instanceof Group group) {
				visit(group.fields(), hidden);
			}
			else if (field instanceof Question question && !hidden) {
				ask(question);
			}
		}
	}

	private boolean holds(String feel) {
		return this.conditions.holds(feel, this.seen);
	}

	private void ask(Question question) {
		Reading reading = read(question, this.raw.get(question.key()));
		if (reading instanceof Reading.Refused refused) {
			complain(question, refused.sentence());
		}
		else if (isMissing(question, reading)) {
			complain(question, question.asked().missing());
		}
		this.seen.put(question.key(), blank(question));
		if (reading instanceof Reading.Taken answer) {
			this.taken.put(question.key(), answer.value());
			this.seen.put(question.key(), answer.value());
		}
	}

	private Reading read(Question question, @Nullable Object answer) {
		if (question instanceof Text text) {
			return TextReading.of(text, answer);
		}
		if (question instanceof Figure figure) {
			return FigureReading.of(figure, answer);
		}
		if (question instanceof Choice choice) {
			return OfferReading.one(choice.offer().among(this.offered), answer);
		}
		if (question instanceof Checklist checklist) {
			return OfferReading.many(checklist.offer().among(this.offered), answer);
		}
		return OfferReading.tick(answer);
	}

	private static boolean isMissing(Question question, Reading reading) {
		return question.asked().required()
				&& (reading instanceof Reading.Blank || reading.equals(new Reading.Taken(false)));
	}

	private void complain(Question question, String sentence) {
		this.complaints.add(new Complaint(question.key(), sentence));
	}

	// What form-js has in its data for a question that is shown and unanswered, so that
	// a condition reads the same on both sides.
	@SuppressWarnings("NullAway") // a condition's variables may be null
	private static Object blank(Question question) {
		if (question instanceof Text) {
			return "";
		}
		return (question instanceof Checklist) ? List.of() : nothing();
	}

	@SuppressWarnings("NullAway") // a condition's variables may be null
	private static Object nothing() {
		return null;
	}

}
