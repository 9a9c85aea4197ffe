package org.gravamen.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each application context a database and a home of its own.
 */
final class FreshDatabase {

	private FreshDatabase() {
	}

	private static void use(ConfigurableApplicationContext context, String url, String user) {
		try {
			String home = Files.createTempDirectory("gravamen-test").toString();
			TestPropertyValues
				.of("spring.datasource.url=" + url, "spring.datasource.username=" + user, "gravamen.home=" + home)
				.applyTo(context);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static class H2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			use(context, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "gravamen");
		}

	}

	static class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			use(context, SharedPostgres.freshDatabase(), "postgres");
			ClosedInTime.watch(context);
		}

	}

}
