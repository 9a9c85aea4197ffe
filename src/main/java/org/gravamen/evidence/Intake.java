package org.gravamen.evidence;

import java.io.InputStream;

import org.gravamen.safecopy.Inspection;
import org.gravamen.safecopy.Inspector;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * Takes the bytes of a file from the line into the vault, and never puts them down in
 * between: looked at as they pass, sealed, looked at once more, and forgotten with the
 * transaction when anything is wrong with them.
 */
@Component
class Intake {

	private final Inspector inspector;

	private final Vault vault;

	private final EvidenceProperties settings;

	Intake(Inspector inspector, Vault vault, EvidenceProperties settings) {
		this.inspector = inspector;
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
		Inspection inspection = this.inspector.begin(name, bytes);
		Vault.Kept kept = keep(inspection.bytes(), this.settings.quota().toBytes() - held);
		inspection.conclude(() -> this.vault.open(kept.id()));
		return new Exhibit.File(name, inspection.kind().mediaType(), kept.length(), kept.fingerprint(), kept.id());
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
