package org.gravamen.forms;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where one question and the component of the record that takes its answer disagree.
 */
final class ComponentContract {

	private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

	private static final List<Class<? extends Annotation>> MUSTS = List.of(NotBlank.class, NotNull.class,
			NotEmpty.class, AssertTrue.class);

	private final Question question;

	private final RecordComponent component;

	private final boolean always;

	private final List<String> sentences = new ArrayList<>();

	ComponentContract(FormSchema form, Question question, RecordComponent component) {
		this.question = question;
		this.component = component;
		this.always = question.asked().required() && !form.isConditional(question);
	}

	List<String> sentences() {
		if (this.question instanceof Text text) {
			words(text);
		}
		else if (this.question instanceof Figure figure) {
			number(figure);
		}
		else if (this.question instanceof Checkbox) {
			expect(this.component.getType() == boolean.class, "a checkbox is a boolean.");
			must(AssertTrue.class);
		}
		else if (this.question instanceof Choice choice) {
			must(NotNull.class);
			options(choice.offer(), this.component.getType());
		}
		else if (this.question instanceof Checklist checklist) {
			must(NotEmpty.class);
			expect(this.component.getType() == Set.class || this.component.getType() == List.class,
					"a checklist is a Set or a List.");
			options(checklist.offer(), element());
		}
		return this.sentences;
	}

	private void words(Text text) {
		expect(this.component.getType() == String.class, "a text is a String.");
		must(NotBlank.class);
		Optional<Size> size = find(Size.class);
		same("maxLength and @Size(max)", text.maxLength().orElse(Integer.MAX_VALUE),
				size.map(Size::max).orElse(Integer.MAX_VALUE));
		same("minLength and @Size(min)", text.minLength().orElse(0), size.map(Size::min).orElse(0));
		same("pattern and @Pattern", text.pattern().orElse("none"),
				find(Pattern.class).map(Pattern::regexp).orElse("none"));
	}

	private void number(Figure figure) {
		boolean whole = figure.decimals().isPresent() && figure.decimals().getAsInt() == 0;
		Class<?> type = this.component.getType();
		expect(whole ? WHOLE.contains(type) : type == BigDecimal.class,
				"a whole number (decimalDigits 0) is an int or long, any other a BigDecimal.");
		if (type.isPrimitive()) {
			expect(this.always, "a number that may be missing is an Integer or a Long.");
		}
		else {
			must(NotNull.class);
		}
		same("min and @Min", figure.min().map(BigDecimal::toPlainString).orElse("none"),
				find(Min.class).map((min) -> Long.toString(min.value())).orElse("none"));
		same("max and @Max", figure.max().map(BigDecimal::toPlainString).orElse("none"),
				find(Max.class).map((max) -> Long.toString(max.value())).orElse("none"));
	}

	private void options(Offer offer, Class<?> type) {
		if (offer.valuesKey().isPresent()) {
			expect(!type.isEnum(), "options that the server gives are no enum.");
			return;
		}
		expect(type.isEnum(), "options that the form gives are an enum.");
		if (type.isEnum()) {
			Set<String> constants = new TreeSet<>();
			Arrays.stream(type.getEnumConstants()).forEach((constant) -> constants.add(Kebab.of((Enum<?>) constant)));
			Set<String> values = new TreeSet<>(offer.options().stream().map(Option::value).toList());
			same("options and the constants of " + type.getSimpleName(), values, constants);
		}
	}

	// A conditional question has no constraint of its own: a class-level one says when
	// it must be answered.
	private void must(Class<? extends Annotation> expected) {
		for (Class<? extends Annotation> must : MUSTS) {
			boolean wanted = this.always && must == expected;
			if (find(must).isPresent() != wanted) {
				this.sentences.add(wanted ? "it must be answered, so write @" + must.getSimpleName() + "."
						: "@" + must.getSimpleName() + " stands where the form "
								+ (this.always ? "asks for @" + expected.getSimpleName() + "."
										: "does not always ask for an answer."));
			}
		}
	}

	private Class<?> element() {
		Type type = this.component.getGenericType();
		boolean known = type instanceof ParameterizedType generic
				&& generic.getActualTypeArguments()[0] instanceof Class<?>;
		return known ? (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0] : Object.class;
	}

	private <A extends Annotation> Optional<A> find(Class<A> type) {
		return Optional.ofNullable(this.component.getAccessor().getAnnotation(type));
	}

	private void same(String what, Object inForm, Object inRecord) {
		expect(inForm.equals(inRecord), what + " differ: " + inForm + " in the form, " + inRecord + " in the record.");
	}

	private void expect(boolean holds, String sentence) {
		if (!holds) {
			this.sentences.add(sentence);
		}
	}

}
