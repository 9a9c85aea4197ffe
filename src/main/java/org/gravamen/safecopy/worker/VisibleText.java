package org.gravamen.safecopy.worker;

import java.util.Locale;

/**
 * Text with everything in it to be seen: a control character could hide words or turn
 * them round.
 */
final class VisibleText {

	private VisibleText() {
	}

	static String of(String text) {
		StringBuilder seen = new StringBuilder(text.length());
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		lines.codePoints().forEach((point) -> append(seen, point));
		return seen.toString();
	}

	private static void append(StringBuilder seen, int point) {
		if (point == '\n') {
			seen.append('\n');
		}
		else if (point == '\t') {
			seen.append("    ");
		}
		else if (point == '\f') {
			seen.append('\n');
		}
		else if (isHidden(point)) {
			seen.append(String.format(Locale.ROOT, "[U+%04X]", point));
		}
		else {
			seen.appendCodePoint(point);
		}
	}

	// U+200C and U+200D belong to the writing of Persian and of India.
	private static boolean isHidden(int point) {
		int type = Character.getType(point);
		boolean joins = point == 0x200C || point == 0x200D;
		return !joins && (Character.isISOControl(point) || type == Character.FORMAT || type == Character.PRIVATE_USE
				|| type == Character.SURROGATE || type == Character.UNASSIGNED || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR);
	}

}
