package org.gravamen.safecopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * One file coming in: its bytes are examined as they are read, and once more as they were
 * kept.
 */
public final class Inspection {

	private final FileKind kind;

	private final InputStream bytes;

	private final WholeCheck whole;

	Inspection(FileKind kind, InputStream bytes, WholeCheck whole) {
		this.kind = kind;
		this.bytes = bytes;
		this.whole = whole;
	}

	public FileKind kind() {
		return this.kind;
	}

	/**
	 * The file, to be read once to its end.
	 * @return the very bytes; reading throws a {@link org.gravamen.vocabulary.Refusal}
	 * TYPE_MISMATCH, MALWARE_FOUND or SCANNER_DOWN where something is wrong
	 */
	public InputStream bytes() {
		return this.bytes;
	}

	/**
	 * Looks at the whole, now that it is kept; what is refused must be forgotten.
	 * @param kept opens the same bytes again
	 * @throws org.gravamen.vocabulary.Refusal ARCHIVE_UNSAFE, TYPE_MISMATCH, UNREADABLE,
	 * IMAGE_TOO_BIG, TOO_MANY_PAGES, or TOO_BUSY when the separate process cannot look
	 */
	public void conclude(Supplier<InputStream> kept) {
		if (!this.whole.concerns(this.kind)) {
			return;
		}
		try (InputStream again = kept.get()) {
			this.whole.check(this.kind, again);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What was kept could not be read again.", ex);
		}
	}

}
