package org.gravamen.safecopy;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Kills a separate process when its time is over.
 */
@Component
class Hourglass implements DisposableBean {

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((run) -> {
		Thread thread = new Thread(run, "safe-copy-watch");
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * Begins to run.
	 * @param process what is killed at the end
	 * @param time by the clock on the wall
	 * @return stops it when cancelled
	 */
	Future<?> kill(Process process, Duration time) {
		return this.watch.schedule(process::destroyForcibly, time.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void destroy() {
		this.watch.shutdownNow();
	}

}
