package org.gravamen.dispatch;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health of what letters leave by: the mail server, or the post room's folder. Its name
 * keeps Boot from adding an indicator of its own, which would stop the start.
 */
@Component("mailHealthIndicator")
class MailHealth implements HealthIndicator {

	private final Courier courier;

	private final Path home;

	MailHealth(Courier courier, @Value("${gravamen.home}") Path home) {
		this.courier = courier;
		this.home = home;
	}

	@Override
	public Health health() {
		if (this.courier instanceof SmtpCourier smtp) {
			return (smtp.answers() ? Health.up() : Health.down()).withDetail("by", "mail server").build();
		}
		return (Files.isWritable(this.home) ? Health.up() : Health.down()).withDetail("by", "post room")
			.withDetail("letters", "in plain in the folder post-room until they are carried on")
			.build();
	}

}
