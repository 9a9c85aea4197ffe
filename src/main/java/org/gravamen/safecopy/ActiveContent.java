package org.gravamen.safecopy;

/**
 * Something in a file that does more than be read. It stays in the sealed original; the
 * pictures of the safe copy have none of it.
 */
public enum ActiveContent {

	JAVASCRIPT("JavaScript"), LAUNCH("an action that starts a program"), EMBEDDED_FILE("a file within the file"),
	XFA("a form that is a program (XFA)"), MACROS("macros"), DDE("a field that calls another program (DDE)"),
	REMOTE_TEMPLATE("a template from elsewhere"), REMOTE_CONTENT("content from elsewhere"),
	MARKUP("markup that a browser would run");

	private final String words;

	ActiveContent(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
