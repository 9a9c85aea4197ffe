package org.gravamen.letter;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Ends lines at spaces only. A word that is parted after its hyphen reads as two when the
 * page is searched, copied or read aloud.
 */
final class Spaces implements FSTextBreaker {

	private String text = "";

	private int at;

	@Override
	public int next() {
		if (this.at >= this.text.length()) {
			return -1;
		}
		int space = this.text.indexOf(' ', this.at);
		this.at = (space < 0) ? this.text.length() : space + 1;
		return this.at;
	}

	@Override
	public void setText(String newText) {
		this.text = newText;
		this.at = 0;
	}

}
