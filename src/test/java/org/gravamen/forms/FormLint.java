package org.gravamen.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gravamen.process.FeelConditions;

/**
 * The rules of the house for forms, beyond those that {@link FormSchema#parse} insists
 * on.
 */
public final class FormLint {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private static final Pattern PLATFORM = Pattern.compile("\"executionPlatform\"\\s*:\\s*\"Camunda Platform\"");

	private final Conditions conditions = new FeelConditions();

	private final FormSchema form;

	private final List<String> faults = new ArrayList<>();

	private FormLint(FormSchema form) {
		this.form = form;
	}

	/**
	 * Reads a form and lists its faults.
	 * @param file its name: "give-opinion.form"
	 * @param json its text
	 * @return a sentence for each fault
	 */
	public static List<String> of(String file, String json) {
		try {
			FormLint lint = new FormLint(FormSchema.parse(file, json));
			lint.whole(file, json);
			lint.form.questions().forEach(lint::question);
			lint.form.repeated().forEach(lint::repeated);
			lint.conditions(lint.form.fields(), new HashSet<>());
			return lint.faults;
		}
		catch (FormUnreadable ex) {
			return List.of(String.valueOf(ex.getMessage()));
		}
	}

	private void whole(String file, String json) {
		expect(file.equals(this.form.id() + ".form"), "form", "Its id must be the name of its file.");
		expect(this.form.id().matches("[a-z]+(-[a-z]+)*"), "form", "Its name is kebab-case.");
		expect(PLATFORM.matcher(json).find(), "form", "executionPlatform must be \"Camunda Platform\".");
		expect(!json.contains("\"defaultValue\""), "form", "No answer is given beforehand: delete defaultValue.");
		passages(this.form.fields()).forEach((passage) -> expect(!passage.words().matches("(?is).*\\bstyle\\s*=.*"),
				passage.id(), "No style= in HTML: the Content-Security-Policy forbids it."));
	}

	private void question(Question question) {
		Asked asked = question.asked();
		expect(!asked.label().isBlank(), asked.key(), "It needs a label.");
		expect(!asked.label().startsWith("=") && !asked.label().contains("{{"), asked.key(),
				"A label is plain text: the record shows it as it stands.");
		expect(asked.key().matches("[a-z][A-Za-z0-9]*"), asked.key(), "A key is camelCase.");
		expect(!asked.required() || asked.requiredMessage().isPresent(), asked.key(),
				"It is required and needs properties.requiredMessage.");
		asked.requiredMessage()
			.ifPresent((message) -> expect(message.matches("(?s)\\p{Lu}.*[.!?]"), asked.key(),
					"requiredMessage is a sentence."));
		if (question instanceof Text text) {
			words(text);
		}
		if (question instanceof Choice choice) {
			options(asked.key(), choice.offer());
		}
		if (question instanceof Checklist checklist) {
			options(asked.key(), checklist.offer());
		}
		if (question instanceof Figure figure) {
			expect(figure.decimals().isPresent(), asked.key(), "A number says its decimalDigits.");
		}
	}

	// A question that is asked for each says about which, or they would all read alike.
	private void repeated(Group group) {
		String phrase = group.each().map(Each::phrase).orElse("");
		expect(!phrase.isBlank(), group.id(), "It is asked for each and needs properties.phrase.");
		new FormSchema(this.form.id(), group.fields(), Map.of()).questions().forEach((question) -> {
			Asked asked = question.asked();
			expect(asked.label().contains(phrase), asked.key(), "Its label says “" + phrase + "”.");
			expect(asked.requiredMessage().stream().allMatch((message) -> message.contains(phrase)), asked.key(),
					"Its requiredMessage says “" + phrase + "”.");
		});
	}

	private void words(Text text) {
		expect(text.maxLength().isPresent() && text.maxLength().getAsInt() <= TextReading.LONGEST, text.key(),
				"It needs a maxLength of at most " + TextReading.LONGEST + ".");
		text.pattern()
			.ifPresent((pattern) -> expect(pattern.startsWith("^") && pattern.endsWith("$"), text.key(),
					"A pattern is anchored: ^…$."));
		expect(text.pattern().isEmpty() || text.patternMessage().isPresent(), text.key(),
				"A pattern needs validate.patternErrorMessage.");
	}

	private void options(String key, Offer offer) {
		Set<String> values = new HashSet<>();
		for (Option option : offer.options()) {
			expect(option.value().matches("[a-z0-9]+(-[a-z0-9]+)*"), key,
					"The option “" + option.value() + "” is not kebab-case.");
			expect(values.add(option.value()), key, "The option “" + option.value() + "” stands twice.");
		}
	}

	// A condition sees only what stands above it, so that one pass decides all.
	private void conditions(List<FormField> fields, Set<String> above) {
		for (FormField field : fields) {
			field.hide().ifPresent((feel) -> condition(field.id(), feel, above));
			if (field instanceof Group group) {
				conditions(group.fields(), above);
			}
			if (field instanceof Question question) {
				above.add(question.key());
			}
		}
	}

	private void condition(String id, String feel, Set<String> above) {
		expect(feel.startsWith("="), id, "A condition begins with “=”.");
		expect(isFeel(feel), id, "Its condition is not FEEL.");
		Matcher names = NAME.matcher(feel.replaceAll("\"[^\"]*\"", ""));
		while (names.find()) {
			String name = names.group();
			expect(this.form.question(name).isEmpty() || above.contains(name), id,
					"Its condition reads “" + name + "”, which stands below it.");
		}
	}

	private boolean isFeel(String feel) {
		try {
			this.conditions.holds(feel, Map.of());
			return true;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	private static Stream<Passage> passages(List<FormField> fields) {
		return fields.stream().flatMap((field) -> {
			if (field instanceof Group group) {
				return passages(group.fields());
			}
			return (field instanceof Passage passage) ? Stream.of(passage) : Stream.empty();
		});
	}

	private void expect(boolean holds, String field, String rule) {
		if (!holds) {
			this.faults.add(this.form.id() + ".form, " + field + ": " + rule);
		}
	}

}
