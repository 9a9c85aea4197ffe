package org.gravamen.bench;

import java.time.Duration;

/**
 * How long and how much is measured.
 *
 * @param measured how long lifecycles are counted, after a warm-up of half of it
 * @param threads how many drive lifecycles at once
 * @param open how many submissions wait in the large inbox; a tenth of it in the small
 * @param only the sections to run, by the first letters of their names; empty for all
 */
record Settings(Duration measured, int threads, int open, String only) {

	private static final int THREADS = 4;

	static Settings given() {
		return new Settings(Duration.ofSeconds(Integer.getInteger("bench.seconds", 60)), THREADS,
				Integer.getInteger("bench.open", 10_000), System.getProperty("bench.only", ""));
	}

	Duration warmUp() {
		return this.measured.dividedBy(2);
	}

}
