package org.gravamen.evidence;

/**
 * The name of a file as pages and downloads may show it.
 */
public final class DisplayName {

	private static final int LONGEST = 120;

	private DisplayName() {
	}

	/**
	 * Cleans a name: no folders, nothing that cannot be seen or that turns the writing
	 * round, nothing that a header or a disk would trip over.
	 * @param name as the browser gave it
	 * @return a name with its ending, at most 120 characters
	 */
	public static String of(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		String seen = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").replaceAll("[\"%*:<>?|;]", "_").strip();
		String shown = seen.replaceAll("^\\.+", "");
		if (shown.isEmpty()) {
			return "exhibit";
		}
		return (shown.length() > LONGEST) ? shortened(shown) : shown;
	}

	/**
	 * The title that a file has until somebody describes it.
	 * @param name a display name
	 * @return the same without its ending
	 */
	static String asTitle(String name) {
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) : name;
	}

	private static String shortened(String name) {
		int dot = name.lastIndexOf('.');
		String ending = (dot > 0 && name.length() - dot <= 12) ? name.substring(dot) : "";
		return name.substring(0, LONGEST - ending.length()) + ending;
	}

}
