package org.gravamen.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.forms.FormSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Finds, for the key of a paper, the method that answers it and the method that prepares
 * it.
 */
@Component
class PaperMethods implements SmartInitializingSingleton {

	private final ListableBeanFactory beans;

	private final Map<String, Bound> answers = new TreeMap<>();

	private final Map<String, List<Bound>> former = new TreeMap<>();

	private final Map<String, Bound> preparations = new TreeMap<>();

	PaperMethods(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.beans.getBeansWithAnnotation(AnswersPapers.class).values().forEach(this::read);
	}

	private void read(Object bean) {
		Arrays.stream(AopUtils.getTargetClass(bean).getMethods()).forEach((method) -> {
			Prepares prepares = method.getAnnotation(Prepares.class);
			Formerly formerly = method.getAnnotation(Formerly.class);
			if (prepares != null) {
				bind(this.preparations, prepares.value(), new Bound(bean, method));
			}
			else if (formerly != null) {
				this.former.computeIfAbsent(formerly.value(), (key) -> new ArrayList<>()).add(new Bound(bean, method));
			}
			else if (answersPaper(method)) {
				bind(this.answers, Names.kebab(method.getName()), new Bound(bean, method));
			}
		});
	}

	private static void bind(Map<String, Bound> to, String key, Bound method) {
		if (to.put(key, method) != null) {
			throw new IllegalStateException("Two methods answer or prepare the paper «" + key + "».");
		}
	}

	private static boolean answersPaper(Method method) {
		Class<?>[] takes = method.getParameterTypes();
		return takes.length == 2 && takes[0] == Paper.class && takes[1].isRecord() && !method.isBridge();
	}

	/** The keys that have a method. */
	Set<String> keys() {
		return this.answers.keySet();
	}

	/** The keys that something is prepared for. */
	Set<String> prepared() {
		return this.preparations.keySet();
	}

	/** The record that the answers of a paper become on today's form. */
	Class<? extends Record> recordFor(String key) {
		return method(key).answers();
	}

	/**
	 * The record that the answers of a paper become: today's, or that of an older version
	 * of its form, whose papers are answered as they were offered.
	 */
	Class<? extends Record> recordFor(String key, FormSchema form) {
		return this.former.getOrDefault(key, List.of())
			.stream()
			.map(Bound::answers)
			.filter((type) -> !takes(recordFor(key), form) && takes(type, form))
			.findFirst()
			.orElseGet(() -> recordFor(key));
	}

	Facts answer(Paper paper, Object answers) {
		Bound method = this.former.getOrDefault(paper.key(), List.of())
			.stream()
			.filter((one) -> one.answers().isInstance(answers))
			.findFirst()
			.orElseGet(() -> method(paper.key()));
		return (method.call(paper, answers) instanceof Facts facts) ? facts : Facts.none();
	}

	private static boolean takes(Class<? extends Record> type, FormSchema form) {
		Set<String> components = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.collect(Collectors.toSet());
		return components.containsAll(form.keys());
	}

	Prepared prepare(Paper paper) {
		return Optional.ofNullable(this.preparations.get(paper.key()))
			.map((method) -> (Prepared) method.call(paper))
			.orElseGet(Prepared::nothing);
	}

	private Bound method(String key) {
		return Optional.ofNullable(this.answers.get(key))
			.orElseThrow(() -> new IllegalStateException("No method answers the paper «" + key + "»."));
	}

	/**
	 * A method of a bean.
	 *
	 * @param bean the bean, perhaps a proxy
	 * @param method the method of its class
	 */
	private record Bound(Object bean, Method method) {

		Class<? extends Record> answers() {
			return this.method.getParameterTypes()[1].asSubclass(Record.class);
		}

		@Nullable Object call(Object... arguments) {
			try {
				return AopUtils.selectInvocableMethod(this.method, this.bean.getClass()).invoke(this.bean, arguments);
			}
			catch (InvocationTargetException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException(
						Stream.of(this.method).map(Method::toString).toList() + " is not public.", ex);
			}
		}

	}

}
