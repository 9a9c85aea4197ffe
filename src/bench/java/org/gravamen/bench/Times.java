package org.gravamen.bench;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How long one thing took, again and again.
 */
final class Times {

	private final long[] nanos;

	private Times(long[] nanos) {
		this.nanos = nanos;
	}

	static Times of(int warmUp, int times, Runnable act) {
		IntStream.range(0, warmUp).forEach((one) -> act.run());
		long[] nanos = LongStream.range(0, times).map((one) -> once(act)).toArray();
		Arrays.sort(nanos);
		return new Times(nanos);
	}

	private static long once(Runnable act) {
		long start = System.nanoTime();
		act.run();
		return System.nanoTime() - start;
	}

	/** In milliseconds, what this share of all stayed under. */
	double percentile(int percent) {
		int place = (int) Math.ceil(this.nanos.length * percent / 100.0) - 1;
		return this.nanos[Math.max(0, place)] / 1e6;
	}

	String text() {
		return Row.figure("p50 %.1f ms, p99 %.1f ms", percentile(50), percentile(99));
	}

}
