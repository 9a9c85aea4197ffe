package org.gravamen.dossier;

import java.util.Locale;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;

/**
 * A container with a dossier, the signed letter and the pages of the exhibits.
 *
 * @param dossier which dossier
 * @param letter which signed letter
 * @param fingerprint of the container
 * @param kept where it is kept
 * @param length in bytes
 */
public record SealedDossier(Dossier dossier, UUID letter, Fingerprint fingerprint, UUID kept, long length) {

	/**
	 * How entries name it.
	 * @return for example "Container of the dossier, full edition, no. 2"
	 */
	public String name() {
		String name = this.dossier.name();
		return "Container of the " + name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
	}

}
