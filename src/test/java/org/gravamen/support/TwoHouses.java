package org.gravamen.support;

import java.nio.file.Path;

import org.gravamen.Gravamen;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two instances of the application on one PostgreSQL, with one key between them.
 *
 * @param first one instance
 * @param second the other
 */
public record TwoHouses(ConfigurableApplicationContext first,
		ConfigurableApplicationContext second) implements AutoCloseable {

	/**
	 * Opens both.
	 * @param home where they keep their key
	 * @return both, running, their jobs too
	 */
	public static TwoHouses on(Path home) {
		return open(home, true);
	}

	/**
	 * Opens both, and leaves it to the test when jobs run.
	 * @param home where they keep their key
	 * @return both, running
	 */
	public static TwoHouses withoutJobs(Path home) {
		return open(home, false);
	}

	private static TwoHouses open(Path home, boolean jobs) {
		String database = SharedPostgres.freshDatabase();
		return new TwoHouses(open(database, home, jobs), open(database, home, jobs));
	}

	private static ConfigurableApplicationContext open(String database, Path home, boolean jobs) {
		return SpringApplication.run(Gravamen.class, "--server.port=0", "--server.address=127.0.0.1",
				"--gravamen.rehearsal=test", "--gravamen.dispatch.hold=PT0S", "--gravamen.home=" + home,
				"--gravamen.process.jobs=" + jobs, "--spring.datasource.url=" + database,
				"--spring.datasource.username=postgres", "--spring.datasource.hikari.maximum-pool-size=8",
				"--logging.level.root=WARN");
	}

	@Override
	public void close() {
		this.first.close();
		this.second.close();
	}

}
