package org.gravamen.safecopy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A photograph that tells where it was taken, by whom and with what (Exif 2.32, §4).
 */
public final class Photograph {

	private static final int SHORT = 3;

	private static final int LONG = 4;

	private static final int RATIONAL = 5;

	private static final int ASCII = 2;

	private final ByteBuffer exif = ByteBuffer.allocate(600).order(ByteOrder.LITTLE_ENDIAN);

	private int free = 300;

	private Photograph() {
	}

	/**
	 * A photograph of 200 by 100 pixels, its upper left corner red.
	 * @param author who took it
	 * @param serial of the camera
	 * @param orientation how it was held, 1 to 8
	 * @return the file
	 */
	public static byte[] telling(String author, String serial, int orientation) {
		byte[] plain = Harmless.picture("jpeg", 200, 100);
		byte[] exif = new Photograph().exif(author, serial, orientation);
		byte[] marker = { (byte) 0xFF, (byte) 0xE1, (byte) ((exif.length + 8) >> 8), (byte) (exif.length + 8), 'E', 'x',
				'i', 'f', 0, 0 };
		return HostileArchives.joined(Arrays.copyOf(plain, 2), marker, exif,
				Arrays.copyOfRange(plain, 2, plain.length));
	}

	private byte[] exif(String author, String serial, int orientation) {
		this.exif.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
		this.exif.putShort((short) 4);
		entry(0x0112, SHORT, 1, orientation);
		text(0x013B, author);
		entry(0x8769, LONG, 1, 100);
		entry(0x8825, LONG, 1, 140);
		// The second directory is that of the small picture.
		this.exif.putInt(220);
		this.exif.position(100).putShort((short) 1);
		text(0xA431, serial);
		this.exif.putInt(0);
		place();
		this.exif.position(220).putShort((short) 2);
		entry(0x0201, LONG, 1, 550);
		entry(0x0202, LONG, 1, 40);
		this.exif.putInt(0);
		return this.exif.array();
	}

	private void place() {
		this.exif.position(140).putShort((short) 4);
		entry(0x0001, ASCII, 2, 'N');
		degrees(0x0002, 51, 30);
		entry(0x0003, ASCII, 2, 'W');
		degrees(0x0004, 0, 15);
		this.exif.putInt(0);
	}

	private void degrees(int tag, int degrees, int minutes) {
		entry(tag, RATIONAL, 3, this.free);
		for (int number : new int[] { degrees, 1, minutes, 1, 0, 1 }) {
			this.exif.putInt(this.free, number);
			this.free += Integer.BYTES;
		}
	}

	private void text(int tag, String words) {
		byte[] bytes = (words + "\0").getBytes(StandardCharsets.US_ASCII);
		entry(tag, ASCII, bytes.length, this.free);
		this.exif.put(this.free, bytes);
		this.free += bytes.length;
	}

	private void entry(int tag, int type, int count, int value) {
		this.exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

}
