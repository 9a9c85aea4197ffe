package org.gravamen.forms;

import java.lang.reflect.RecordComponent;
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
		T command = read(answers, type);
		List<Complaint> complaints = complaints(this.validator.validate(command), names(type));
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(complaints);
		}
		return command;
	}

	private static <T extends Record> T read(Answers answers, Class<T> type) {
		try {
			return JSON.convertValue(complete(answers, type), type);
		}
		catch (DatabindException ex) {
			throw new AnswersRefused(List.of(new Complaint(field(ex), "This answer cannot be taken as it is.")));
		}
	}

	// A record has no null for these, and "nothing ticked" is an answer.
	private static Map<String, Object> complete(Answers answers, Class<?> type) {
		Map<String, Object> all = new LinkedHashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getType() == boolean.class) {
				all.put(component.getName(), false);
			}
			if (Collection.class.isAssignableFrom(component.getType())) {
				all.put(component.getName(), List.of());
			}
		}
		all.putAll(answers.values());
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
