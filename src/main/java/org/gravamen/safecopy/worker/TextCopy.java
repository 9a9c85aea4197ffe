package org.gravamen.safecopy.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

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

	private final Limits limits;

	private final Frames frames;

	TextCopy(Limits limits, Frames frames) {
		this.limits = limits;
		this.frames = frames;
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
		String words = text.startsWith("\uFEFF") ? text.substring(1) : text;
		new Sheets(this.limits, this.frames, kind != FileKind.TEXT).set(VisibleText.of(words));
	}

}
