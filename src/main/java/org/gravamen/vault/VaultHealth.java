package org.gravamen.vault;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Health of the vault: the known text in the database still opens with our key.
 */
@Component("vaultHealthIndicator")
class VaultHealth implements HealthIndicator {

	private final Vault vault;

	private final VaultProof proof;

	VaultHealth(Vault vault, JdbcClient jdbc) {
		this.vault = vault;
		this.proof = VaultProof.ofDocuments(jdbc);
	}

	@Override
	public Health health() {
		boolean opens = this.proof.opens(this.vault);
		return (opens ? Health.up() : Health.down()).withDetail("key", opens ? "fits" : "does not fit").build();
	}

}
