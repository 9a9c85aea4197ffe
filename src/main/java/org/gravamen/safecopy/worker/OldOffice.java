package org.gravamen.safecopy.worker;

import java.nio.charset.StandardCharsets;

import org.gravamen.safecopy.ActiveContent;

/**
 * Formats that nothing here reads: only looked through for what runs.
 */
final class OldOffice {

	private OldOffice() {
	}

	static void look(byte[] bytes, Frames frames) {
		String raw = new String(bytes, StandardCharsets.ISO_8859_1);
		if (raw.contains(wide("_VBA_PROJECT")) || raw.contains(wide("Macros"))) {
			frames.active(ActiveContent.MACROS);
		}
		if (raw.contains("DDEAUTO") || raw.contains(wide("DDEAUTO"))) {
			frames.active(ActiveContent.DDE);
		}
		if (raw.contains("\\objdata") || raw.contains(wide("ObjectPool"))) {
			frames.active(ActiveContent.EMBEDDED_FILE);
		}
		if (raw.contains("\\*\\template")) {
			frames.active(ActiveContent.REMOTE_TEMPLATE);
		}
	}

	// Names in the directory of an old Office file are UTF-16, little-endian.
	private static String wide(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
	}

}
