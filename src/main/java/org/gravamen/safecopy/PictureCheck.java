package org.gravamen.safecopy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.gravamen.vocabulary.Refusal;

/**
 * Walks the blocks of a picture without decoding one, as far as its format says where it
 * ends: what goes on after that is another file in disguise.
 */
final class PictureCheck {

	private static final long PIXELS_IN_A_MEGAPIXEL = 1_000_000;

	private static final int FAR_ENOUGH = 1 << 20;

	private final FileKind kind;

	private final ZipBytes bytes;

	private final int megapixels;

	private PictureCheck(FileKind kind, InputStream bytes, int megapixels) {
		this.kind = kind;
		this.bytes = new ZipBytes(bytes);
		this.megapixels = megapixels;
	}

	/**
	 * Checks a picture.
	 * @param kind which; what is no picture, or a TIFF, passes
	 * @param bytes the picture
	 * @param megapixels the most it may have
	 * @throws Refusal IMAGE_TOO_BIG; TYPE_MISMATCH when something hides in it; UNREADABLE
	 * when it breaks off
	 * @throws IOException when the stream breaks off
	 */
	static void check(FileKind kind, InputStream bytes, int megapixels) throws IOException {
		PictureCheck check = new PictureCheck(kind, bytes, megapixels);
		try {
			switch (kind) {
				case PNG -> check.png();
				case GIF -> check.gif();
				case JPEG -> new PhotographCheck(check.bytes, check::size).check();
				case WEBP -> check.webp();
				case HEIC -> check.heic();
				default -> {
					// The pages of a scan lie anywhere in it: the separate process looks.
				}
			}
		}
		catch (EOFException ex) {
			throw new Refusal(Refusal.Reason.UNREADABLE,
					"The picture breaks off before its end. Look for a whole copy and add that.");
		}
	}

	// W3C PNG §5.3: length, type, data, CRC; big-endian.
	private void png() throws IOException {
		this.bytes.bytes(8);
		String type;
		do {
			long length = big();
			type = new String(this.bytes.bytes(4), StandardCharsets.ISO_8859_1);
			if (!type.matches("[A-Za-z]{4}") || length < 0) {
				throw disguise();
			}
			if (type.equals("IHDR")) {
				size(big(), big());
				length -= 8;
			}
			skip(length + 4);
		}
		while (!type.equals("IEND"));
		end();
	}

	// GIF89a, appendix: an optional table of colours, blocks, a trailer.
	private void gif() throws IOException {
		this.bytes.bytes(6);
		size(this.bytes.u16(), this.bytes.u16());
		int colours = table(this.bytes.u8());
		skip(2 + colours);
		for (int block = this.bytes.u8(); block != 0x3B; block = this.bytes.u8()) {
			if (block == 0x2C) {
				this.bytes.bytes(8);
				skip(table(this.bytes.u8()));
			}
			else if (block != 0x21) {
				throw disguise();
			}
			this.bytes.u8();
			for (int length = this.bytes.u8(); length > 0; length = this.bytes.u8()) {
				skip(length);
			}
		}
		end();
	}

	private static int table(int flags) {
		return ((flags & 0x80) != 0) ? 3 << ((flags & 7) + 1) : 0;
	}

	private void size(long width, long height) {
		if (width * height > this.megapixels * PIXELS_IN_A_MEGAPIXEL) {
			throw new Refusal(Refusal.Reason.IMAGE_TOO_BIG,
					"The picture has more than " + this.megapixels + " megapixels. Make it smaller and add that.");
		}
	}

	private void end() throws IOException {
		while (!this.bytes.atEnd()) {
			if (this.bytes.u8() != 0) {
				throw disguise();
			}
		}
	}

	private long big() throws IOException {
		return (long) this.bytes.u8() << 24 | this.bytes.u8() << 16 | this.bytes.u8() << 8 | this.bytes.u8();
	}

	private void skip(long count) throws IOException {
		for (long i = 0; i < count; i++) {
			this.bytes.u8();
		}
	}

	private Refusal disguise() {
		return Mismatch.twoThings(this.kind, "something");
	}

	// RFC 9649 §2.5 to 2.7: the size stands at the beginning, in three dialects.
	private void webp() throws IOException {
		this.bytes.bytes(12);
		String dialect = new String(this.bytes.bytes(4), StandardCharsets.ISO_8859_1);
		skip(4);
		switch (dialect) {
			case "VP8X" -> {
				skip(4);
				size(1L + this.bytes.u16() + (this.bytes.u8() << 16), 1L + this.bytes.u16() + (this.bytes.u8() << 16));
			}
			case "VP8L" -> {
				skip(1);
				long both = this.bytes.u32();
				size(1 + (both & 0x3FFF), 1 + (both >> 14 & 0x3FFF));
			}
			case "VP8 " -> {
				skip(6);
				size(this.bytes.u16() & 0x3FFF, this.bytes.u16() & 0x3FFF);
			}
			default -> throw disguise();
		}
	}

	// ISO 23008-12 §6.5.3: each picture, and the whole of tiles, has an "ispe" near the
	// beginning.
	private void heic() throws IOException {
		long last = 0;
		for (int i = 0; i < FAR_ENOUGH && !this.bytes.atEnd(); i++) {
			last = (last << 8 | this.bytes.u8()) & 0xFFFFFFFFL;
			if (last == 0x69737065L) {
				skip(4);
				size(big(), big());
			}
		}
	}

}
