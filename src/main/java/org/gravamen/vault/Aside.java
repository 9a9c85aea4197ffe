package org.gravamen.vault;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for what may go on beside the one that takes a file in: digesting it, and
 * waiting for a disk. As many run as files come in, twice over at most, and the gate at
 * the door bounds those; idle ones end by themselves.
 */
final class Aside {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static final Executor THREADS = Executors.newCachedThreadPool(Aside::thread);

	private Aside() {
	}

	/**
	 * Begins something.
	 * @param act what
	 * @return ends when it does, and fails as it does
	 */
	static CompletableFuture<Void> begin(Runnable act) {
		return CompletableFuture.runAsync(act, THREADS);
	}

	/**
	 * Begins something when something else has ended.
	 * @param first what is waited for
	 * @param act what
	 * @return ends when it does
	 */
	static CompletableFuture<Void> after(CompletableFuture<Void> first, Runnable act) {
		return first.thenRunAsync(act, THREADS);
	}

	// None of them keeps a house open that is being closed.
	private static Thread thread(Runnable act) {
		Thread thread = new Thread(act, "vault-aside-" + NUMBER.incrementAndGet());
		thread.setDaemon(true);
		return thread;
	}

}
