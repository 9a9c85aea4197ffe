package org.gravamen;

import java.util.regex.Pattern;

import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Cuts what a failure said out of the messages of those who repeat it: the engine after a
 * colon, the servlet container in brackets. Beside {@link TraceWithoutWords}.
 */
final class MessagesWithoutWords implements StructuredLoggingJsonMembersCustomizer<Object> {

	private static final Pattern ENGINE = Pattern.compile("^(ENGINE-\\d+ Exception[^:]*):.*", Pattern.DOTALL);

	private static final Pattern CONTAINER = Pattern.compile("^(Servlet\\.service\\(\\).* threw exception).*",
			Pattern.DOTALL);

	MessagesWithoutWords() {
	}

	@Override
	public void customize(Members<Object> members) {
		members
			.applyingValueProcessor(ValueProcessor.of(String.class, MessagesWithoutWords::cut).whenHasPath("message"));
	}

	static String cut(String message) {
		String engine = ENGINE.matcher(message).replaceFirst("$1");
		return CONTAINER.matcher(engine).replaceFirst("$1");
	}

}
