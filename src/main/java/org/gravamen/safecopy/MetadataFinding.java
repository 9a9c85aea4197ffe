package org.gravamen.safecopy;

/**
 * Something a file says about where it comes from.
 *
 * @param sort what sort of thing
 * @param value in the file's own words; from outside, so never trusted
 */
public record MetadataFinding(Sort sort, String value) {

	/** What a file can tell of its source. */
	public enum Sort {

		LOCATION("Where it was made"), PERSON("Who made or changed it"), ORGANISATION("Whose it was"),
		SERIAL_NUMBER("Serial number of a device"), DEVICE("Device"), SOFTWARE("Software"), MOMENT("When it was made"),
		FILE_PATH("Where it lay on somebody's disk"), NETWORK("Which machines it passed through"),
		THUMBNAIL("A small picture within, perhaps of an earlier state"),
		TRACKED_CHANGES("Tracked changes and comments"), TITLE("Title or subject"), OTHER("Remark");

		private final String title;

		Sort(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
