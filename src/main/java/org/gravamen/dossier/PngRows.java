package org.gravamen.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The packed rows of a PNG (ISO 15948, §5.3 and §11.2): a PDF takes them as they are,
 * when they are plain. Nothing else of the file is looked at.
 *
 * @param width in pixels
 * @param height in pixels
 * @param grey whether a pixel is one byte and not three
 * @param plain whether pixels are bytes of grey or of red, green and blue, row after row
 * @param rows packed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngRows(int width, int height, boolean grey, boolean plain, byte[] rows) {

	/** In each row a byte says how it differs from the one above. */
	static final int PREDICTOR = 15;

	private static final int SIGNATURE = 8;

	private static final int GREY = 0;

	private static final int COLOUR = 2;

	static PngRows of(byte[] png) throws IOException {
		ByteBuffer file = ByteBuffer.wrap(png).position(SIGNATURE);
		ByteArrayOutputStream rows = new ByteArrayOutputStream(png.length);
		ByteBuffer head = ByteBuffer.allocate(0);
		while (file.remaining() > Integer.BYTES) {
			int length = file.getInt();
			byte[] name = new byte[Integer.BYTES];
			file.get(name);
			if (length < 0 || length > file.remaining()) {
				throw new IOException("A page of a safe copy is cut off.");
			}
			switch (new String(name, StandardCharsets.US_ASCII)) {
				case "IHDR" -> head = file.slice(file.position(), length);
				case "IDAT" -> rows.write(png, file.position(), length);
				default -> {
					// Nothing else is needed.
				}
			}
			// The bytes of the check follow each part.
			file.position(Math.min(file.limit(), file.position() + length + Integer.BYTES));
		}
		return of(head, rows.toByteArray());
	}

	private static PngRows of(ByteBuffer head, byte[] rows) {
		int width = head.getInt();
		int height = head.getInt();
		int depth = head.get();
		int colour = head.get();
		head.getShort();
		boolean inOrder = head.get() == 0;
		boolean plain = depth == Byte.SIZE && (colour == GREY || colour == COLOUR) && inOrder;
		return new PngRows(width, height, colour == GREY, plain, rows);
	}

}
