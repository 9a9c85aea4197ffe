package org.gravamen.safecopy;

import java.io.IOException;
import java.io.InputStream;

import org.gravamen.safecopy.FileKind.Family;
import org.springframework.stereotype.Component;

/**
 * What is seen only of a whole file: the layout of an archive, the blocks of a picture,
 * and, by the separate process, the pages of a document or a scan.
 */
@Component
class WholeCheck {

	private final SafeCopyProperties settings;

	private final DoorCheck door;

	WholeCheck(SafeCopyProperties settings, DoorCheck door) {
		this.settings = settings;
		this.door = door;
	}

	boolean concerns(FileKind kind) {
		Family family = kind.family();
		return family.isArchive() || family == Family.DOCUMENT || family == Family.PICTURE
				|| family == Family.SEALED_PICTURE;
	}

	/**
	 * Checks it.
	 * @param kind what it is
	 * @param bytes the whole
	 * @throws org.gravamen.vocabulary.Refusal as {@link Inspection#conclude} says
	 * @throws IOException when the stream breaks off
	 */
	void check(FileKind kind, InputStream bytes) throws IOException {
		if (kind.family().isArchive()) {
			ArchiveCheck.check(kind, bytes);
		}
		else if (kind == FileKind.PDF || kind == FileKind.TIFF) {
			this.door.check(kind, bytes);
		}
		else {
			PictureCheck.check(kind, bytes, this.settings.megapixels());
		}
	}

}
