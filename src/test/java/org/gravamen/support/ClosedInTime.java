package org.gravamen.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Closes the contexts on PostgreSQL when the last test is over. Left to the end of the
 * JVM, they would close while the server does the same, and wait half a minute for
 * connections to a server that has gone.
 */
final class ClosedInTime implements BeforeAllCallback {

	private static final List<ConfigurableApplicationContext> OPEN = Collections.synchronizedList(new ArrayList<>());

	static void watch(ConfigurableApplicationContext context) {
		OPEN.add(context);
	}

	@Override
	public void beforeAll(ExtensionContext tests) {
		tests.getRoot()
			.getStore(Namespace.create(ClosedInTime.class))
			.computeIfAbsent("contexts", (key) -> (AutoCloseable) ClosedInTime::close);
	}

	private static void close() {
		List.copyOf(OPEN).forEach(ConfigurableApplicationContext::close);
		OPEN.clear();
	}

}
