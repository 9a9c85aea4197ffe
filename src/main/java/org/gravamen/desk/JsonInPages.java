package org.gravamen.desk;

/**
 * JSON inside a page: a data block that no text in it can close (HTML, "restrictions on
 * the contents of script elements").
 */
final class JsonInPages {

	private JsonInPages() {
	}

	/** The same JSON, with every "&lt;" written as an escape. */
	static String safe(String json) {
		return json.replace("<", "\\u003c");
	}

}
