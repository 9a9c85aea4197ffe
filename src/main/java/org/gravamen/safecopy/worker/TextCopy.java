package org.gravamen.safecopy.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.FileKind;
import org.gravamen.safecopy.FileKind.Family;

/**
 * A text, a table or the source of a page, set on sheets.
 */
final class TextCopy {

	// Some thousand sheets: what has more is refused before the first is set.
	private static final int LONGEST = 4 << 20;

	private static final Pattern RUNS = Pattern.compile("<(?:script|svg|iframe|object|embed)\\b|\\bjavascript:",
			Pattern.CASE_INSENSITIVE);

	private final Limits limits;

	private final Frames frames;

	TextCopy(Limits limits, Frames frames) {
		this.limits = limits;
		this.frames = frames;
	}

	/** Says when a text holds what a browser would run. */
	static void markup(String text, Frames frames) {
		if (RUNS.matcher(text).find()) {
			frames.active(ActiveContent.MARKUP);
		}
	}

	void make(FileKind kind, byte[] bytes) throws IOException {
		if (bytes.length > LONGEST) {
			throw new Stopped(CopyOutcome.TOO_MANY_PAGES);
		}
		if (kind.family() == Family.MARKUP) {
			this.frames.active(ActiveContent.MARKUP);
			this.frames.note(CopyNote.SOURCE_ONLY);
		}
		String text = new String(bytes, StandardCharsets.UTF_8);
		markup(text, this.frames);
		String words = text.startsWith("\uFEFF") ? text.substring(1) : text;
		new Sheets(this.limits, this.frames, kind != FileKind.TEXT).set(VisibleText.of(words));
	}

}
