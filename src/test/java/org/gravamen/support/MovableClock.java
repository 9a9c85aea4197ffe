package org.gravamen.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.context.annotation.Primary;

/**
 * The house's clock in a test that needs time to pass: it runs as all clocks do, ahead by
 * what it was moved. Imported into the context of a test.
 */
@Primary
public final class MovableClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	private final Clock real = Clock.systemUTC();

	/**
	 * Lets time pass.
	 * @param time how much
	 */
	public void moveOn(Duration time) {
		this.ahead = this.ahead.plus(time);
	}

	@Override
	public Instant instant() {
		return this.real.instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(this.real.withZone(zone), this.ahead);
	}

}
