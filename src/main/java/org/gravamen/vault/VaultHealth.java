package org.gravamen.vault;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Health of the vault: the known text in the database still opens with our key, and the
 * folder of sealed files can be written to. A file that is missing is said and does not
 * close the house.
 */
@Component("vaultHealthIndicator")
class VaultHealth implements HealthIndicator {

	private final Vault vault;

	private final VaultProof proof;

	private final Shelves shelves;

	private final Stocktaking stocktaking;

	VaultHealth(Vault vault, JdbcClient jdbc, Shelves shelves, Stocktaking stocktaking) {
		this.vault = vault;
		this.proof = VaultProof.ofDocuments(jdbc);
		this.shelves = shelves;
		this.stocktaking = stocktaking;
	}

	@Override
	public Health health() {
		boolean opens = this.proof.opens(this.vault);
		boolean takes = this.shelves.folder().map(FolderShelf::takes).orElse(true);
		Stocktaking.Stock stock = this.stocktaking.latest();
		return ((opens && takes) ? Health.up() : Health.down()).withDetail("key", opens ? "fits" : "does not fit")
			.withDetail("files", this.shelves.forStreams().inWords())
			.withDetail("folder", takes ? "can be written to" : "cannot be written to")
			.withDetail("missing files", stock.missing().size())
			.withDetail("unknown files", stock.strange())
			.build();
	}

}
