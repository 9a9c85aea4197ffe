package org.gravamen.vault;

/**
 * Finds a keyset where it is given or lies, and stops the start when it is not the one
 * that the database was sealed with: a fresh key beside old documents would hide their
 * loss until somebody needs them.
 *
 * @param setting the name of its setting
 * @param given what the setting says; empty when the keyset lies in its file
 * @param file where it lies otherwise
 * @param proof what it must open
 */
record MasterKeys(String setting, String given, KeysetFile file, VaultProof proof) {

	Keyset keyset() {
		Keyset keyset = find();
		this.proof.check(new Sealer(keyset.aead()));
		return keyset;
	}

	private Keyset find() {
		if (!this.given.isBlank()) {
			return Keyset.given(this.given);
		}
		if (this.file.exists()) {
			return this.file.read();
		}
		if (this.proof.exists()) {
			throw new IllegalStateException("The database holds sealed documents, but their keyset " + this.file.path()
					+ " is missing. Put it back, or set " + this.setting + ".");
		}
		return this.file.make();
	}

	@Override
	public String toString() {
		return "MasterKeys[" + this.setting + "]";
	}

}
