package org.gravamen.submission;

import java.util.UUID;

import org.gravamen.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Seals the texts of targets, each bound to its place: what is copied to another row does
 * not open there.
 */
@Component
class SealedTexts {

	private final Vault vault;

	SealedTexts(Vault vault) {
		this.vault = vault;
	}

	String seal(String text, UUID owner, String place) {
		return text.isEmpty() ? "" : this.vault.seal(text, context(owner, place));
	}

	String unseal(String sealed, UUID owner, String place) {
		return sealed.isEmpty() ? "" : this.vault.unseal(sealed, context(owner, place));
	}

	private static String context(UUID owner, String place) {
		return "target " + owner + " " + place;
	}

}
