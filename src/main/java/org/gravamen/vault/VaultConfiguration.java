package org.gravamen.vault;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Opens the vault and the strongbox, each with its own keyset.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

	private final VaultProperties properties;

	private final Path home;

	VaultConfiguration(VaultProperties properties, @Value("${gravamen.home}") Path home) {
		this.properties = properties;
		this.home = home;
	}

	@Bean
	Vault vault(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		return new ChunkVault(jdbc, transactions, documents(jdbc).keyset(), clock);
	}

	@Bean
	Strongbox strongbox(JdbcClient jdbc) {
		return new Strongbox(sources(jdbc).keyset());
	}

	@Bean
	KeyRotation keyRotation(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		return new KeyRotation(jdbc, transactions, documents(jdbc), sources(jdbc), clock);
	}

	private MasterKeys documents(JdbcClient jdbc) {
		return new MasterKeys("gravamen.vault.keyset", this.properties.keyset(), file("vault.json"),
				VaultProof.ofDocuments(jdbc));
	}

	private MasterKeys sources(JdbcClient jdbc) {
		return new MasterKeys("gravamen.vault.sources", this.properties.sources(), file("sources.json"),
				VaultProof.ofSources(jdbc));
	}

	private KeysetFile file(String name) {
		return new KeysetFile(this.home.resolve("keys").resolve(name));
	}

}
