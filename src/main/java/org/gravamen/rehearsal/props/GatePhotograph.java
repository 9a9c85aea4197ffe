package org.gravamen.rehearsal.props;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The invented photograph of an invented gate, with everything that a camera says of its
 * owner: where and when it was taken, which camera it was, and a small picture.
 */
final class GatePhotograph {

	/** Where TIFF's head ends. */
	private static final int HEAD = 8;

	private static final int EXIF_POINTER = 0x8769;

	private static final int GPS_POINTER = 0x8825;

	private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private static final String TAKEN = "2026:03:19 06:52:41";

	private GatePhotograph() {
	}

	static byte[] file() {
		BufferedImage seen = Camera.see();
		byte[] plain = Camera.jpeg(seen, 0.86f);
		byte[] exif = exif(Camera.jpeg(Camera.small(seen, 160), 0.7f));
		int length = 2 + NAME.length + exif.length;
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		// JPEG begins with two bytes; the marker APP1 follows them (Exif 2.32, §4.5.4).
		file.write(plain, 0, 2);
		file.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length });
		file.writeBytes(NAME);
		file.writeBytes(exif);
		file.write(plain, 2, plain.length - 2);
		return file.toByteArray();
	}

	private static byte[] exif(byte[] thumbnail) {
		ExifDirectory camera = camera();
		ExifDirectory place = place();
		ExifDirectory owner = owner(0, 0);
		int cameraAt = HEAD + owner.length();
		int placeAt = cameraAt + camera.length();
		int smallAt = placeAt + place.length();
		int thumbnailAt = smallAt + small(0, 0).length();
		ByteBuffer block = ByteBuffer.allocate(thumbnailAt + thumbnail.length).order(ByteOrder.LITTLE_ENDIAN);
		block.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(HEAD);
		owner(cameraAt, placeAt).write(block, smallAt);
		camera.write(block, 0);
		place.write(block, 0);
		small(thumbnailAt, thumbnail.length).write(block, 0);
		return block.put(thumbnail).array();
	}

	private static ExifDirectory owner(int cameraAt, int placeAt) {
		return new ExifDirectory().text(0x010F, "Arven Optical")
			.text(0x0110, "Pocket 4")
			.small(0x0112, 1)
			.text(0x0131, "Pocket 4 v1.08")
			.text(0x0132, TAKEN)
			.text(0x013B, "L. Tamsin")
			.whole(EXIF_POINTER, cameraAt)
			.whole(GPS_POINTER, placeAt);
	}

	private static ExifDirectory camera() {
		return new ExifDirectory().text(0x9003, TAKEN).text(0x9004, TAKEN).text(0xA431, "AV4-0071926");
	}

	// In the open sea: Karsava is nowhere.
	private static ExifDirectory place() {
		return new ExifDirectory().bytes(0x0000, (byte) 2, (byte) 3, (byte) 0, (byte) 0)
			.text(0x0001, "N")
			.degrees(0x0002, 43.10417)
			.text(0x0003, "E")
			.degrees(0x0004, 34.20833);
	}

	private static ExifDirectory small(int at, int length) {
		return new ExifDirectory().small(0x0103, 6).whole(0x0201, at).whole(0x0202, length);
	}

}
