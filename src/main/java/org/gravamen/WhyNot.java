package org.gravamen;

import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Says at the console, in words, why the house did not start. The log names only kinds of
 * failures ({@link TraceWithoutWords}); before the start nobody's data is in them.
 */
final class WhyNot implements ApplicationListener<ApplicationFailedEvent> {

	@Override
	public void onApplicationEvent(ApplicationFailedEvent failed) {
		Set<String> words = new LinkedHashSet<>();
		for (Throwable cause = failed.getException(); cause != null; cause = cause.getCause()) {
			words.add(String.valueOf(cause.getMessage()));
		}
		System.err.println("Gravamen did not start:");
		words.forEach((sentence) -> System.err.println("  " + sentence));
	}

}
