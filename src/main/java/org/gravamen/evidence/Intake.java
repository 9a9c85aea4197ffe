package org.gravamen.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * Takes the bytes of a file from the line into the vault, and never puts them down in
 * between.
 */
@Component
class Intake {

	private final Vault vault;

	private final EvidenceProperties settings;

	Intake(Vault vault, EvidenceProperties settings) {
		this.vault = vault;
		this.settings = settings;
	}

	/**
	 * Takes a file.
	 * @param fileName as the browser gave it
	 * @param bytes the file
	 * @param held how much the submission holds already
	 * @return the file, kept in the current transaction
	 */
	Exhibit.File take(String fileName, InputStream bytes, long held) {
		String name = DisplayName.of(fileName);
		BufferedInputStream buffered = new BufferedInputStream(bytes);
		try {
			String mediaType = FileCheck.mediaType(name, buffered);
			InputStream whole = mediaType.equals(FileCheck.TEXT) ? new TextCheck(buffered) : buffered;
			Vault.Kept kept = keep(whole, this.settings.quota().toBytes() - held);
			return new Exhibit.File(name, mediaType, kept.length(), kept.fingerprint(), kept.id());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The upload broke off.", ex);
		}
	}

	private Vault.Kept keep(InputStream bytes, long left) {
		long largest = this.settings.largestFile().toBytes();
		if (left >= largest) {
			return this.vault.keep(bytes, largest);
		}
		try {
			return this.vault.keep(bytes, Math.max(left, 0));
		}
		catch (Refusal refusal) {
			throw (refusal.reason() == Refusal.Reason.FILE_TOO_LARGE) ? full() : refusal;
		}
	}

	private static Refusal full() {
		return new Refusal(Refusal.Reason.QUOTA_FULL,
				"The files of this submission have used up its space. Ask an administrator for more, or leave it out.");
	}

}
