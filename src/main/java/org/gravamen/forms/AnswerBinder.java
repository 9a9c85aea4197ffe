package org.gravamen.forms;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The second ring: answers become the record that a module's method takes, and the record
 * keeps its own constraints.
 */
@Component
public final class AnswerBinder {

	private static final String WHOLE_FORM = "";

	private static final String OF = "of";

	private static final JsonMapper JSON = AnswerMapper.create();

	private final Validator validator;

	/**
	 * Makes a binder.
	 * @param validator Hibernate Validator
	 */
	public AnswerBinder(Validator validator) {
		this.validator = validator;
	}

	/**
	 * Makes the record.
	 * @param answers answers that keep the rules of their form
	 * @param type a record whose components are the keys of the form
	 * @param <T> the type of the record
	 * @return the record; an unanswered question is null, an unanswered checkbox false,
	 * an unanswered checklist empty
	 * @throws AnswersRefused when the record's constraints do not hold, with one
	 * complaint for each field, in the order of the record
	 */
	public <T extends Record> T bind(Answers answers, Class<T> type) {
		return bind(answers.values(), type);
	}

	/**
	 * Makes the record of a form that asks some of its questions for each of several.
	 * @param form the form as it was unfolded
	 * @param answers answers that keep its rules
	 * @param type a record whose components are the keys of the form; what is asked for
	 * each is a list of records, whose component <code>of</code> says about which
	 * @param <T> the type of the record
	 * @return the record, as above
	 * @throws AnswersRefused as above
	 */
	public <T extends Record> T bind(FormSchema form, Answers answers, Class<T> type) {
		return bind(gathered(form, answers), type);
	}

	private <T extends Record> T bind(Map<String, Object> answers, Class<T> type) {
		T command = read(answers, type);
		List<Complaint> complaints = complaints(this.validator.validate(command), names(type));
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(complaints);
		}
		return command;
	}

	private static <T extends Record> T read(Map<String, Object> answers, Class<T> type) {
		try {
			return JSON.convertValue(complete(answers, type), type);
		}
		catch (DatabindException ex) {
			throw new AnswersRefused(List.of(new Complaint(field(ex), "This answer cannot be taken as it is.")));
		}
	}

	// A record has no null for these, and "nothing ticked" is an answer.
	private static Map<String, Object> complete(Map<String, Object> answers, Class<?> type) {
		Map<String, Object> all = new LinkedHashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getType() == boolean.class) {
				all.put(component.getName(), false);
			}
			if (Collection.class.isAssignableFrom(component.getType())) {
				all.put(component.getName(), List.of());
			}
		}
		all.putAll(answers);
		return all;
	}

	// A group that was hidden has no answers, and is not in the list.
	private static Map<String, Object> gathered(FormSchema form, Answers answers) {
		Map<String, Object> all = new LinkedHashMap<>(answers.values());
		Map<String, List<Map<String, Object>>> each = new LinkedHashMap<>();
		for (Group group : form.repeated()) {
			Map<String, Object> one = new LinkedHashMap<>();
			new FormSchema(form.id(), group.fields(), Map.of()).questions().forEach((question) -> {
				Object answer = all.remove(question.key());
				if (answer != null) {
					one.put(Each.keyInTheFile(question), answer);
				}
			});
			if (!one.isEmpty()) {
				one.put(OF, group.each().flatMap(Each::value).orElse(""));
				each.computeIfAbsent(group.each().map(Each::offer).orElseThrow(), (offer) -> new ArrayList<>())
					.add(one);
			}
		}
		all.putAll(each);
		return all;
	}

	private static String field(DatabindException ex) {
		List<JacksonException.Reference> path = ex.getPath();
		String name = path.isEmpty() ? null : path.get(0).getPropertyName();
		return (name != null) ? name : WHOLE_FORM;
	}

	private static List<String> names(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
	}

	private static <T> List<Complaint> complaints(Set<ConstraintViolation<T>> violations, List<String> names) {
		Map<String, Complaint> first = new LinkedHashMap<>();
		violations.stream()
			.map((violation) -> new Complaint(field(violation, names), violation.getMessage()))
			.sorted(Comparator.comparingInt((Complaint complaint) -> names.indexOf(complaint.field()))
				.thenComparing(Complaint::sentence))
			.forEach((complaint) -> first.putIfAbsent(complaint.field(), complaint));
		return List.copyOf(first.values());
	}

	private static String field(ConstraintViolation<?> violation, List<String> names) {
		Path.Node node = violation.getPropertyPath().iterator().next();
		String name = String.valueOf(node.getName());
		return names.contains(name) ? name : WHOLE_FORM;
	}

}
