package org.gravamen.evidence;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches how much is in use in the heap, after a collection each time.
 */
final class HeapWatch {

	private static final int MILLISECONDS_BETWEEN = 500;

	private final long before = held();

	private final AtomicLong most = new AtomicLong(this.before);

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

	private final ScheduledFuture<?> looking = this.watch.scheduleWithFixedDelay(
			() -> this.most.accumulateAndGet(held(), Math::max), 0, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);

	/** Ends the watch: how many bytes more there were at the most. */
	long grown() throws InterruptedException {
		this.looking.cancel(false);
		this.watch.shutdown();
		if (!this.watch.awaitTermination(30, TimeUnit.SECONDS)) {
			throw new IllegalStateException("The watch does not end.");
		}
		return this.most.get() - this.before;
	}

	private static long held() {
		ManagementFactory.getMemoryMXBean().gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
