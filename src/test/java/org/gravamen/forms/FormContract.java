package org.gravamen.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.AssertTrue;

/**
 * Lists where a form and its record disagree. A contract test asserts that the list is
 * empty:
 * <code>assertThat(FormContract.of("give-opinion", GiveOpinion.class)).isEmpty()</code>.
 */
public final class FormContract {

	private FormContract() {
	}

	/**
	 * Compares a form of the product with its record.
	 * @param key the key of a form in <code>forms/</code>
	 * @param type the record
	 * @return a sentence for each disagreement
	 */
	public static List<String> of(String key, Class<? extends Record> type) {
		Path file = Path.of("forms", key + ".form");
		try {
			return disagreements(FormSchema.parse(file.toString(), Files.readString(file)), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Compares a form with a record.
	 * @param form the form
	 * @param type the record
	 * @return a sentence for each disagreement
	 */
	public static List<String> disagreements(FormSchema form, Class<? extends Record> type) {
		List<String> sentences = new ArrayList<>();
		List<Group> repeated = form.repeated();
		List<Question> once = form.questions()
			.stream()
			.filter((question) -> repeated.stream().noneMatch((group) -> group.fields().contains(question)))
			.toList();
		for (Question question : once) {
			Optional<RecordComponent> component = component(type, question.key());
			if (component.isPresent()) {
				new ComponentContract(form, question, component.get()).sentences()
					.forEach((sentence) -> sentences
						.add(form.id() + "." + question.key() + " and " + type.getSimpleName() + ": " + sentence));
			}
			else {
				sentences.add(form.id() + " asks “" + question.key() + "”, which " + type.getSimpleName()
						+ " has no component for.");
			}
		}
		Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !form.keys().contains(name))
			.forEach((name) -> sentences.add(
					type.getSimpleName() + " has the component “" + name + "”, which " + form.id() + " does not ask."));
		repeated.forEach((group) -> sentences.addAll(onEach(form, group, type)));
		if (asksOnlySometimes(form) && !hasRuleAcrossAnswers(type)) {
			sentences.add(form.id() + " asks some questions only sometimes, so " + type.getSimpleName()
					+ " needs a constraint on the type that says when they must be answered.");
		}
		return sentences;
	}

	/** What is asked for each of several is a list of records that say about which. */
	private static List<String> onEach(FormSchema form, Group group, Class<? extends Record> type) {
		String offer = group.each().map(Each::offer).orElseThrow();
		Optional<Class<? extends Record>> element = component(type, offer).flatMap(FormContract::element);
		if (element.isEmpty() || component(element.get(), "of").isEmpty()) {
			return List.of(form.id() + " asks for each of “" + offer + "”, so " + type.getSimpleName()
					+ " needs a list of records of that name, each with a component “of”.");
		}
		FormField of = new Text(new Asked("of", "of", "", "", false, Optional.empty(), Optional.empty()), false,
				OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
		List<FormField> fields = Stream.concat(Stream.of(of), group.fields().stream()).toList();
		return disagreements(new FormSchema(form.id(), fields, form.properties()), element.get()).stream()
			.filter((sentence) -> !sentence.startsWith(form.id() + ".of "))
			.toList();
	}

	private static Optional<Class<? extends Record>> element(RecordComponent list) {
		return (list.getGenericType() instanceof ParameterizedType generic
				&& generic.getActualTypeArguments()[0] instanceof Class<?> one && one.isRecord())
						? Optional.of(one.asSubclass(Record.class)) : Optional.empty();
	}

	private static boolean asksOnlySometimes(FormSchema form) {
		return form.questions()
			.stream()
			.anyMatch((question) -> question.asked().required() && form.isConditional(question));
	}

	private static boolean hasRuleAcrossAnswers(Class<? extends Record> type) {
		boolean onType = Arrays.stream(type.getAnnotations())
			.anyMatch((annotation) -> annotation.annotationType().isAnnotationPresent(Constraint.class));
		return onType || Arrays.stream(type.getDeclaredMethods())
			.anyMatch((method) -> method.isAnnotationPresent(AssertTrue.class)
					&& component(type, method.getName()).isEmpty());
	}

	private static Optional<RecordComponent> component(Class<? extends Record> type, String name) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.getName().equals(name))
			.findFirst();
	}

}
