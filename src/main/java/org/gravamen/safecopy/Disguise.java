package org.gravamen.safecopy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sees what a table of signatures does not: pages and drawings that begin with something
 * else and are named as texts or messages, and documents within the beginning of a
 * picture.
 */
final class Disguise {

	private static final Pattern MARKUP = Pattern
		.compile("<(?:!doctype\\s+(?:html|svg)|html|head|body|script|svg|iframe)\\b", Pattern.CASE_INSENSITIVE);

	// RFC 5322 §2.2: a name, a colon. Mailboxes begin by "From ".
	private static final Pattern FIELD = Pattern.compile("(?:>?From |[\\x21-\\x39\\x3b-\\x7e]+[ \\t]*:)");

	// ISO 32000-1, Annex H, note 13: readers look for the mark of a PDF in the first
	// 1,024 bytes.
	private static final int WHERE_A_PDF_BEGINS = 1024;

	private Disguise() {
	}

	/**
	 * Looks at the beginning of a file.
	 * @param claimed what its name says
	 * @param head its first bytes
	 * @return what it is instead, in words; empty when nothing speaks against it
	 */
	static Optional<String> of(FileKind claimed, byte[] head) {
		String latin = new String(head, StandardCharsets.ISO_8859_1);
		return switch (claimed.family()) {
			case TEXT -> isPage(latin) ? Optional.of("a web page or a drawing") : Optional.empty();
			case MESSAGE -> message(latin);
			case PICTURE, SEALED_PICTURE ->
				latin.substring(0, Math.min(latin.length(), WHERE_A_PDF_BEGINS)).contains("%PDF-")
						? Optional.of("two things at once: a PDF document is hidden in it") : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<String> message(String latin) {
		if (isPage(latin)) {
			return Optional.of("a web page or a drawing");
		}
		return FIELD.matcher(begun(latin)).lookingAt() ? Optional.empty()
				: Optional.of("no message: it does not begin with who wrote it, or the like");
	}

	private static boolean isPage(String latin) {
		String begun = begun(latin);
		return begun.startsWith("<") && MARKUP.matcher(begun).find();
	}

	// Past the mark of UTF-8 and white space.
	private static String begun(String latin) {
		return latin.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", "");
	}

}
