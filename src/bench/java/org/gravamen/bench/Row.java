package org.gravamen.bench;

import java.util.List;
import java.util.Locale;

/**
 * A row of the table.
 *
 * @param what what was measured
 * @param ours our figure, with its unit
 * @param beside what it was measured beside, and its figure
 * @param ratio ours to the other
 * @param budget what the ratio or the figure should be
 * @param met whether it is: "met", "missed", or empty where there is no budget
 */
record Row(String what, String ours, String beside, String ratio, String budget, String met) {

	static final Row HEAD = new Row("what", "ours", "beside it, in the same run", "ratio", "budget", "met?");

	/** A row that has no budget. */
	static Row plain(String what, String ours, String beside) {
		return new Row(what, ours, beside, "", "", "");
	}

	static Row judged(String what, String ours, String beside, String ratio, String budget, boolean met) {
		return new Row(what, ours, beside, ratio, budget, met ? "met" : "missed");
	}

	static Row unmeasured(String what, String why) {
		return new Row(what, "not measured: " + why, "", "", "", "");
	}

	static String figure(String pattern, Object... figures) {
		return String.format(Locale.ROOT, pattern, figures);
	}

	String line() {
		return "| " + String.join(" | ", List.of(this.what, this.ours, this.beside, this.ratio, this.budget, this.met))
				+ " |";
	}

}
