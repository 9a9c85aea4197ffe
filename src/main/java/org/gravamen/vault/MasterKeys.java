package org.gravamen.vault;

import java.util.Locale;

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

	/** How to change a keyset that a setting gives, which no command can write. */
	String whatToDo() {
		String variable = this.setting.toUpperCase(Locale.ROOT).replace('.', '_');
		String path = String.valueOf(this.file.path());
		return String.join(System.lineSeparator(),
				"The keyset is given by " + this.setting + ", which this command cannot write. Nothing was changed.",
				"1. Write it into its file: (umask 077; printenv " + variable + " | base64 -d > " + path + ")",
				"2. Remove the setting (unset " + variable + "), and run this command again.",
				"3. Put the new keyset back into the setting of every node: base64 -w0 " + path,
				"4. Keep a copy of it in your safe places, and remove the file and the older one beside it.");
	}

	@Override
	public String toString() {
		return "MasterKeys[" + this.setting + "]";
	}

}
