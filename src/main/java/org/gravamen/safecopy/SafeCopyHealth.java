package org.gravamen.safecopy;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says how far hostile files are kept away. The house is up without either wall, and says
 * which one is missing.
 */
@Component("safeCopies")
class SafeCopyHealth implements HealthIndicator {

	private final Sandbox sandbox;

	private final Antivirus antivirus;

	SafeCopyHealth(Sandbox sandbox, Antivirus antivirus) {
		this.sandbox = sandbox;
		this.antivirus = antivirus;
	}

	@Override
	public Health health() {
		return Health.up()
			.withDetail("sandbox", this.sandbox.works() ? "bubblewrap" : "none")
			.withDetail("antivirus", this.antivirus.state().sentence())
			.build();
	}

}
