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

	private final int megapixels;

	Inspection(FileKind kind, InputStream bytes, int megapixels) {
		this.kind = kind;
		this.bytes = bytes;
		this.megapixels = megapixels;
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
	 * @throws org.gravamen.vocabulary.Refusal ARCHIVE_UNSAFE, TYPE_MISMATCH, UNREADABLE
	 * or IMAGE_TOO_BIG
	 */
	public void conclude(Supplier<InputStream> kept) {
		boolean picture = this.kind == FileKind.PNG || this.kind == FileKind.GIF;
		if (!picture && !this.kind.family().isArchive()) {
			return;
		}
		try (InputStream whole = kept.get()) {
			if (picture) {
				PictureCheck.check(this.kind, whole, this.megapixels);
			}
			else {
				ArchiveCheck.check(this.kind, whole);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What was kept could not be read again.", ex);
		}
	}

}
