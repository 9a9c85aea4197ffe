package org.gravamen.safecopy.worker;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.MetadataFinding;

/**
 * What the separate process says: frames of a type (one byte), a length (four,
 * big-endian) and as many bytes. The outcome comes last.
 */
public final class Frames {

	/** Nothing: the process listens. */
	public static final int READY = 'R';

	/** A PNG or a JPEG: the next page. */
	public static final int PICTURE = 'P';

	/** A sort, a space, a value. */
	public static final int FINDING = 'M';

	/** The name of an active content. */
	public static final int ACTIVE = 'A';

	/** The name of a note. */
	public static final int NOTE = 'N';

	/** The name of an outcome. */
	public static final int OUTCOME = 'O';

	private static final int LONGEST_VALUE = 1000;

	private final DataOutputStream out;

	private final Set<ActiveContent> said = EnumSet.noneOf(ActiveContent.class);

	Frames(OutputStream out) {
		this.out = new DataOutputStream(new BufferedOutputStream(out));
	}

	void ready() {
		frame(READY, new byte[0]);
		flush();
	}

	void picture(byte[] picture) {
		frame(PICTURE, picture);
	}

	void finding(MetadataFinding.Sort sort, String value) {
		if (!value.isBlank()) {
			words(FINDING, sort.name() + " " + value.substring(0, Math.min(LONGEST_VALUE, value.length())));
		}
	}

	void active(ActiveContent active) {
		if (this.said.add(active)) {
			words(ACTIVE, active.name());
		}
	}

	void note(CopyNote note) {
		words(NOTE, note.name());
	}

	void outcome(CopyOutcome outcome) {
		words(OUTCOME, outcome.name());
		flush();
	}

	private void flush() {
		try {
			this.out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void words(int type, String words) {
		frame(type, words.getBytes(StandardCharsets.UTF_8));
	}

	private void frame(int type, byte[] content) {
		try {
			this.out.writeByte(type);
			this.out.writeInt(content.length);
			this.out.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
