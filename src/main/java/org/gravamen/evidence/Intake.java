package org.gravamen.evidence;

import java.io.InputStream;

import org.gravamen.safecopy.Inspection;
import org.gravamen.safecopy.Inspector;
import org.gravamen.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Takes the file of an exhibit in: looked at as it passes, sealed, looked at once more,
 * and forgotten with the transaction when anything is wrong with it.
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

	Exhibit.File take(String fileName, InputStream bytes) {
		String name = DisplayName.of(fileName);
		Inspection inspection = this.inspector.begin(name, bytes);
		Vault.Kept kept = this.vault.keep(inspection.bytes(), this.settings.largestFile().toBytes());
		inspection.conclude(() -> this.vault.open(kept.id()));
		return new Exhibit.File(name, inspection.kind().mediaType(), kept.length(), kept.fingerprint(), kept.id());
	}

}
