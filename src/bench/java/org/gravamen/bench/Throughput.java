package org.gravamen.bench;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * How many lifecycles several threads live in a time.
 *
 * @param lived how many
 * @param nanos how long, until the last of them had ended
 */
record Throughput(long lived, long nanos) {

	static Throughput of(Lifecycle lifecycle, int threads, Duration time) {
		ExecutorService drivers = Executors.newFixedThreadPool(threads);
		try {
			long start = System.nanoTime();
			long end = start + time.toNanos();
			long lived = IntStream.range(0, threads)
				.mapToObj((thread) -> drivers.submit(() -> drive(lifecycle, end)))
				.toList()
				.stream()
				.mapToLong(Throughput::wait)
				.sum();
			return new Throughput(lived, System.nanoTime() - start);
		}
		finally {
			drivers.shutdown();
		}
	}

	private static long drive(Lifecycle lifecycle, long end) {
		long lived = 0;
		while (System.nanoTime() < end) {
			lifecycle.live();
			lived++;
		}
		return lived;
	}

	private static long wait(Future<Long> driver) {
		try {
			return driver.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A lifecycle failed.", ex.getCause());
		}
	}

	double perSecond() {
		return this.lived * 1e9 / this.nanos;
	}

}
