package org.gravamen.web;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How large a reader wants the text.
 */
enum TextSize {

	STANDARD("Standard text"), LARGE("Large text"), LARGEST("Largest text");

	private final String label;

	TextSize(String label) {
		this.label = label;
	}

	/**
	 * What the button is called to those who do not see it.
	 * @return the words
	 */
	public String getLabel() {
		return this.label;
	}

	/**
	 * The value that the cookie and the style sheet know.
	 * @return a word in lower case
	 */
	public String getCookie() {
		return name().toLowerCase(Locale.ROOT);
	}

	static TextSize of(@Nullable String cookie) {
		return Arrays.stream(values()).filter((size) -> size.getCookie().equals(cookie)).findFirst().orElse(STANDARD);
	}

}
