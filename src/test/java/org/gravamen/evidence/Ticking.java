package org.gravamen.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.gravamen.submission.CaseFiles;

/**
 * A clock that is a second further each time that somebody looks.
 */
final class Ticking extends Clock {

	private int looks;

	@Override
	public ZoneId getZone() {
		return CaseFiles.CLOCK.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return CaseFiles.CLOCK.withZone(zone);
	}

	@Override
	public Instant instant() {
		return CaseFiles.CLOCK.instant().plusSeconds(this.looks++);
	}

}
