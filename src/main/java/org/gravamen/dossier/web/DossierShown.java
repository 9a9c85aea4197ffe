package org.gravamen.dossier.web;

import java.util.Locale;

import org.gravamen.dossier.Dossier;

/**
 * A dossier that was made, as the page lists it.
 *
 * @param dossier which
 * @param by the name of who made it
 * @param current whether it says what stands now
 */
record DossierShown(Dossier dossier, String by, boolean current) {

	private static final long MEGABYTE = 1 << 20;

	/**
	 * How large it is.
	 * @return for example "84 pages, 12.4 MB"
	 */
	public String size() {
		String pages = (this.dossier.pages() == 1) ? "1 page" : this.dossier.pages() + " pages";
		return pages + String.format(Locale.UK, ", %.1f MB", (double) this.dossier.length() / MEGABYTE);
	}

}
