package org.gravamen.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Several ways of doing one thing, each once a round, so that what else the machine does
 * meanwhile falls on all of them alike.
 */
final class Turns {

	private static final double MB = 1e6;

	private final List<Way> ways = new ArrayList<>();

	/** Adds a way of dealing with so many bytes. */
	Way add(long bytes, Act act) {
		Way way = new Way(bytes, act);
		this.ways.add(way);
		return way;
	}

	void measure(int warmUp, int rounds) throws Exception {
		for (int round = -warmUp; round < rounds; round++) {
			for (Way way : this.ways) {
				long start = System.nanoTime();
				way.act.run();
				if (round >= 0) {
					way.nanos.add(System.nanoTime() - start);
				}
			}
		}
	}

	/** What is done. */
	interface Act {

		void run() throws Exception;

	}

	/** One way, and how long it took. */
	static final class Way {

		private final long bytes;

		private final Act act;

		private final List<Long> nanos = new ArrayList<>();

		private Way(long bytes, Act act) {
			this.bytes = bytes;
			this.act = act;
		}

		/** In the median, in MB/s. */
		double speed() {
			List<Long> sorted = this.nanos.stream().sorted().toList();
			return this.bytes / MB / (sorted.get(sorted.size() / 2) / 1e9);
		}

		String text() {
			return Row.figure("%.0f MB/s", speed());
		}

		String to(Way other) {
			return Row.figure("%.2f", speed() / other.speed());
		}

	}

}
