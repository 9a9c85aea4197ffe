package org.gravamen.notice;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether people are reminded. A reminder that did not go closes no house.
 */
@Component("noticesHealthIndicator")
class NoticeHealth implements HealthIndicator {

	private final Digests digests;

	NoticeHealth(Digests digests) {
		this.digests = digests;
	}

	@Override
	public Health health() {
		return Health.up()
			.withDetail("by", this.digests.sends() ? "mail server" : "nothing: no mail server is set for notices")
			.withDetail("not sent in a week", this.digests.unsent())
			.build();
	}

}
