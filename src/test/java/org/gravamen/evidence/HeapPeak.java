package org.gravamen.evidence;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How much of the heap is really held while something goes on: after a collection, again
 * and again until it has ended.
 *
 * @param grown bytes more than before, at the worst moment
 * @param looks how often was looked
 */
record HeapPeak(long grown, int looks) {

	// Each look stops everything else, which must get on in between.
	private static final long BETWEEN_LOOKS = 40;

	/** What is held before something goes on, in bytes. */
	static long held() {
		ManagementFactory.getMemoryMXBean().gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	static HeapPeak during(long before, Iterable<? extends Future<?>> acts) throws Exception {
		long most = 0;
		int looks = 0;
		for (Future<?> act : acts) {
			while (!ended(act)) {
				most = Math.max(most, held() - before);
				looks++;
			}
		}
		return new HeapPeak(most, looks);
	}

	private static boolean ended(Future<?> act) throws Exception {
		try {
			act.get(BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
	}

}
