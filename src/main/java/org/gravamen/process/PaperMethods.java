package org.gravamen.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
			if (prepares != null) {
				bind(this.preparations, prepares.value(), new Bound(bean, method));
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

	/** The record that the answers of a paper become. */
	Class<? extends Record> recordFor(String key) {
		return method(key).method().getParameterTypes()[1].asSubclass(Record.class);
	}

	Facts answer(Paper paper, Object answers) {
		return (method(paper.key()).call(paper, answers) instanceof Facts facts) ? facts : Facts.none();
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
