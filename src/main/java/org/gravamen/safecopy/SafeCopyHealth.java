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

	private final MemoryLimit memory;

	private final Antivirus antivirus;

	SafeCopyHealth(Sandbox sandbox, MemoryLimit memory, Antivirus antivirus) {
		this.sandbox = sandbox;
		this.memory = memory;
		this.antivirus = antivirus;
	}

	@Override
	public Health health() {
		return Health.up()
			.withDetail("sandbox", this.sandbox.works() ? "bubblewrap" : "none")
			.withDetail("memory", this.memory.works() ? "limited by the operating system" : "limited by Java alone")
			.withDetail("antivirus", this.antivirus.state().sentence())
			.build();
	}

}
