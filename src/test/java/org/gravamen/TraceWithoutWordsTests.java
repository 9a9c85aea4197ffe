package org.gravamen;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.json.JsonWriter;

import static org.assertj.core.api.Assertions.assertThat;

class TraceWithoutWordsTests {

	@Test
	void itSaysWhereAndOfWhichKindAndNothingThatTheFailureSaid() {
		IOException root = new IOException("550 <minister@ministry.example>: unknown");
		IllegalStateException failure = new IllegalStateException("minister@ministry.example was refused", root);
		failure.addSuppressed(new IllegalArgumentException("minister@ministry.example again"));
		String trace = new TraceWithoutWords().printStackTraceToString(failure);
		assertThat(trace)
			.contains("java.lang.IllegalStateException", "Caused by: java.io.IOException",
					"Suppressed: java.lang.IllegalArgumentException", "TraceWithoutWordsTests.java")
			.doesNotContain("minister");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"ENGINE-16004 Exception while closing command context: Key (name)=(Boyd)|ENGINE-16004 Exception while closing command context",
			"Servlet.service() for servlet [house] in context with path [] threw exception [Boyd: x] with root cause|Servlet.service() for servlet [house] in context with path [] threw exception",
			"Refused POST with NOT_YOURS: reference 1|Refused POST with NOT_YOURS: reference 1" })
	void whoRepeatsAFailuresWordsIsCutShort(String message, String logged) {
		JsonWriter<Object> log = JsonWriter.of((members) -> {
			members.add("message", message);
			new MessagesWithoutWords().customize(members);
		});
		assertThat(log.writeToString(message)).isEqualTo("{\"message\":\"" + logged + "\"}");
	}

}
