package org.gravamen.submission;

import java.util.UUID;

import org.gravamen.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Seals the texts of submissions, targets and supporters, each bound to its place: what
 * is copied to another row does not open there.
 */
@Component
class SealedTexts {

	private final Vault vault;

	SealedTexts(Vault vault) {
		this.vault = vault;
	}

	String seal(String text, UUID owner, String place) {
		return seal(text, context(owner, place));
	}

	String unseal(String sealed, UUID owner, String place) {
		return unseal(sealed, context(owner, place));
	}

	/**
	 * Seals a text of something else than a target.
	 * @param text the text
	 * @param context what it belongs to
	 * @return the sealed text; empty when there is no text
	 */
	String seal(String text, String context) {
		return text.isEmpty() ? "" : this.vault.seal(text, context);
	}

	String unseal(String sealed, String context) {
		return sealed.isEmpty() ? "" : this.vault.unseal(sealed, context);
	}

	private static String context(UUID owner, String place) {
		return "target " + owner + " " + place;
	}

}
