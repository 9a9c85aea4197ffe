package org.gravamen.vault;

/**
 * Seals what even the ordinary key of the vault must not open: the identities of sources.
 * Its keyset is another one, kept apart.
 */
public final class Strongbox {

	private final Sealer sealer;

	Strongbox(Keyset keyset) {
		this.sealer = new Sealer(keyset.aead());
	}

	/**
	 * Seals a text.
	 * @param text the text
	 * @param context what it belongs to; the same is needed to open it
	 * @return Base64
	 */
	public String seal(String text, String context) {
		return this.sealer.seal(text, context);
	}

	/**
	 * Opens a text.
	 * @param sealed as {@link #seal} gave it
	 * @param context what it belongs to
	 * @return the text
	 * @throws IllegalStateException when it was altered or belongs elsewhere
	 */
	public String open(String sealed, String context) {
		return this.sealer.unseal(sealed, context);
	}

}
