package org.gravamen.rehearsal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Notices when it is made: an expression that is evaluated makes one.
 */
public final class Tripwire {

	static final AtomicInteger TRIPPED = new AtomicInteger();

	/**
	 * Trips.
	 */
	public Tripwire() {
		TRIPPED.incrementAndGet();
	}

}
