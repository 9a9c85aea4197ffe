package org.gravamen.dossier;

import java.util.List;

/**
 * What is said of one exhibit: in the index, and on the sheet before its pages.
 *
 * @param number as letters cite it
 * @param title as it was described
 * @param details labels with their words, in order
 * @param kind what sort of evidence
 * @param grade for example "B2"
 * @param origin which of the origins, counted from 1; empty when nobody has said
 * @param fingerprint SHA-256 of the original, in full
 * @param consent which consent allows that it stands here
 * @param pages how many pages of its safe copy follow
 * @param copy what follows, or why nothing does
 */
record Sheet(String number, String title, List<Detail> details, String kind, String grade, String origin,
		String fingerprint, String consent, int pages, String copy) {

	Sheet {
		details = List.copyOf(details);
	}

	/**
	 * Where links and bookmarks find it.
	 * @return an anchor
	 */
	public String anchor() {
		return "sheet-" + this.number;
	}

	/**
	 * A line of a sheet.
	 *
	 * @param label what it is about
	 * @param words what it says
	 */
	record Detail(String label, String words) {
	}

}
