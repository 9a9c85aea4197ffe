package org.gravamen.evidence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import org.gravamen.vocabulary.Refusal;

/**
 * What a file is. The types that can be told by their first bytes must agree with the
 * ending of the name: a file that says it is something else is not kept.
 */
enum FileType {

	PDF("application/pdf", "25504446", "pdf"), PNG("image/png", "89504e470d0a1a0a", "png"),
	JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"), GIF("image/gif", "47494638", "gif"),
	// Office documents and maps are archives within.
	ZIP("application/zip", "504b0304", "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "kmz", "wacz"),
	TEXT("text/plain", "", "txt"), OTHER("application/octet-stream", "");

	/** As many first bytes as the longest mark has. */
	static final int MARK_BYTES = 8;

	private final String mediaType;

	private final String mark;

	private final String endings;

	FileType(String mediaType, String mark, String... endings) {
		this.mediaType = mediaType;
		this.mark = mark;
		this.endings = "|" + String.join("|", endings) + "|";
	}

	/**
	 * Finds what a file is.
	 * @param name its name
	 * @param start its first bytes
	 * @return its type
	 * @throws Refusal TYPE_MISMATCH when the ending of the name says otherwise
	 */
	static FileType of(String name, byte[] start) {
		FileType claimed = claimedBy(name);
		FileType found = foundIn(start);
		if (claimed == found || (claimed == TEXT && found == OTHER)) {
			return claimed;
		}
		throw new Refusal(Refusal.Reason.TYPE_MISMATCH,
				"The file is not what its name says. Check the file and the ending of its name.");
	}

	String mediaType() {
		return this.mediaType;
	}

	private static FileType claimedBy(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((type) -> type.endings.contains("|" + ending + "|"))
			.findFirst()
			.orElse(OTHER);
	}

	private static FileType foundIn(byte[] start) {
		String hex = HexFormat.of().formatHex(start);
		return Arrays.stream(values())
			.filter((type) -> !type.mark.isEmpty() && hex.startsWith(type.mark))
			.findFirst()
			.orElse(OTHER);
	}

}
