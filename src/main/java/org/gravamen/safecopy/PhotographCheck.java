package org.gravamen.safecopy;

import java.io.EOFException;
import java.io.IOException;

/**
 * Walks the segments of a photograph (ITU T.81 Annex B): FF, a marker, a length of two
 * bytes that counts itself. What telephones put behind its end may stay there; another
 * file may not.
 */
final class PhotographCheck {

	private static final int END = 0xD9;

	private final ZipBytes bytes;

	private final Size size;

	private boolean framed;

	PhotographCheck(ZipBytes bytes, Size size) {
		this.bytes = bytes;
		this.size = size;
	}

	/**
	 * Checks it. One that breaks off after its frame shows what it has, so it passes.
	 * @throws org.gravamen.vocabulary.Refusal TYPE_MISMATCH when something hides in it,
	 * and what {@link Size} throws
	 * @throws EOFException when it breaks off before it says how large it is
	 * @throws IOException when the stream breaks off
	 */
	void check() throws IOException {
		try {
			this.bytes.bytes(2);
			for (int marker = marker(); marker != END; marker = marker()) {
				segment(marker);
			}
		}
		catch (EOFException ex) {
			if (this.framed) {
				return;
			}
			throw ex;
		}
		HiddenSigns.in(this.bytes).ifPresent((hidden) -> {
			throw Mismatch.twoThings(FileKind.JPEG, hidden);
		});
	}

	// Past whatever stands before it: a scan is as long as no marker ends it. FF fills,
	// FF 00 is a byte of the scan, 01 and D0 to D8 have no length.
	private int marker() throws IOException {
		int marker = 0;
		while (marker == 0 || marker == 0xFF || marker == 1 || (marker >= 0xD0 && marker <= 0xD8)) {
			marker = (marker == 0xFF || this.bytes.u8() == 0xFF) ? this.bytes.u8() : 0;
		}
		return marker;
	}

	private void segment(int marker) throws IOException {
		int left = two();
		// A length that reads as the beginning of a comment in JavaScript.
		if (marker == 0xE0 && left == 0x2F2A) {
			throw Mismatch.twoThings(FileKind.JPEG, "something");
		}
		if (left < 2) {
			throw new EOFException("A part of the picture has no length.");
		}
		left -= 2;
		if (isFrame(marker) && left >= 5) {
			this.bytes.u8();
			int height = two();
			this.size.is(two(), height);
			this.framed = true;
			left -= 5;
		}
		this.bytes.bytes(left);
	}

	// Table B.1: start of frame, but for the tables of Huffman and of arithmetic coding.
	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	private int two() throws IOException {
		return this.bytes.u8() << 8 | this.bytes.u8();
	}

	/** Is told how large the picture is. */
	@FunctionalInterface
	interface Size {

		void is(long width, long height);

	}

}
