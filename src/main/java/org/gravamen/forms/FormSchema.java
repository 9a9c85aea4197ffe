package org.gravamen.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form as its file says it.
 *
 * @param id the key of the form, which is also the name of its file: "give-opinion"
 * @param fields in order
 * @param properties of the form itself, such as <code>proof</code>
 */
public record FormSchema(String id, List<FormField> fields, Map<String, String> properties) {

	public FormSchema {
		fields = List.copyOf(fields);
		properties = Map.copyOf(properties);
	}

	/**
	 * Reads a form.
	 * @param file its name, for the sentence of a refusal
	 * @param json form-js JSON, <code>schemaVersion</code> 16
	 * @return the form
	 * @throws FormUnreadable when it breaks a rule
	 */
	public static FormSchema parse(String file, String json) {
		return new FormReader(file).read(json);
	}

	/**
	 * The questions, those in groups too.
	 * @return in the order of the page
	 */
	public List<Question> questions() {
		return questions(this.fields).toList();
	}

	/**
	 * Finds a question.
	 * @param key its key
	 * @return the question, if the form asks it
	 */
	public Optional<Question> question(String key) {
		return questions().stream().filter((question) -> question.key().equals(key)).findFirst();
	}

	/**
	 * Whether a question may be hidden, by its own condition or that of a group around
	 * it.
	 * @param question a question of this form
	 * @return true when there is such a condition
	 */
	public boolean isConditional(Question question) {
		return isConditional(this.fields, question, false);
	}

	/**
	 * The groups that are asked for each of several: once in the form as its file has it,
	 * and once for each in a form that was unfolded.
	 * @return in the order of the page
	 */
	public List<Group> repeated() {
		return this.fields.stream()
			.filter((field) -> field instanceof Group group && group.each().isPresent())
			.map(Group.class::cast)
			.toList();
	}

	/**
	 * What the answers are called: the keys of the questions that are asked once, and for
	 * those that are asked for each of several, the key under which these are offered.
	 * @return the components that a record of the answers has
	 */
	public Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		this.fields.forEach((field) -> {
			Optional<Each> each = (field instanceof Group group) ? group.each() : Optional.empty();
			each.ifPresentOrElse((one) -> keys.add(one.offer()),
					() -> questions(List.of(field)).map(Question::key).forEach(keys::add));
		});
		return keys;
	}

	/**
	 * What the person must prove beyond being signed in.
	 * @return "password", or empty
	 */
	public Optional<String> proof() {
		return Optional.ofNullable(this.properties.get("proof"));
	}

	private static Stream<Question> questions(List<FormField> fields) {
		return fields.stream().flatMap((field) -> {
			if (field instanceof Group group) {
				return questions(group.fields());
			}
			return (field instanceof Question question) ? Stream.of(question) : Stream.empty();
		});
	}

	private static boolean isConditional(List<FormField> fields, Question question, boolean already) {
		return fields.stream().anyMatch((field) -> {
			boolean here = already || field.hide().isPresent();
			if (field instanceof Group group) {
				return isConditional(group.fields(), question, here);
			}
			return here && field.equals(question);
		});
	}

}
