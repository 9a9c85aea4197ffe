package org.gravamen.vault;

import java.nio.file.Files;
import java.nio.file.Path;

import com.google.crypto.tink.Aead;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Finds the vault's key, and stops the start when it is not the key that the database was
 * sealed with: a fresh key beside old chunks would hide their loss until somebody needs
 * them.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

	@Bean
	Vault vault(JdbcClient jdbc, PlatformTransactionManager transactions, VaultProperties properties,
			@Value("${gravamen.home}") Path home) {
		VaultProof proof = new VaultProof(jdbc);
		Sealer sealer = new Sealer(key(properties, home.resolve("keys").resolve("vault.json"), proof));
		proof.check(sealer);
		return new ChunkVault(jdbc, transactions, sealer);
	}

	private static Aead key(VaultProperties properties, Path file, VaultProof proof) {
		if (!properties.keyset().isBlank()) {
			return Keyset.given(properties.keyset());
		}
		if (Files.exists(file)) {
			return Keyset.in(file);
		}
		if (proof.exists()) {
			throw new IllegalStateException("The database holds sealed documents, but their keyset " + file
					+ " is missing. Put it back, or set gravamen.vault.keyset.");
		}
		return Keyset.madeIn(file);
	}

}
