package org.gravamen.rehearsal.props;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A directory of Exif (Exif 2.32, §4.6): numbered fields, in the order of their numbers.
 */
final class ExifDirectory {

	private static final int BYTE = 1;

	private static final int ASCII = 2;

	private static final int SHORT = 3;

	private static final int LONG = 4;

	private static final int RATIONAL = 5;

	/** What fits into a field lies in it. */
	private static final int FITS = 4;

	private static final int FIELD = 12;

	private static final int FINENESS = 10_000;

	private final Map<Integer, Field> fields = new TreeMap<>();

	ExifDirectory text(int tag, String words) {
		byte[] bytes = (words + "\0").getBytes(StandardCharsets.US_ASCII);
		return field(tag, ASCII, bytes.length, bytes);
	}

	ExifDirectory small(int tag, int value) {
		return field(tag, SHORT, 1, room(FITS).putShort((short) value).array());
	}

	ExifDirectory whole(int tag, int value) {
		return field(tag, LONG, 1, room(FITS).putInt(value).array());
	}

	ExifDirectory bytes(int tag, byte... values) {
		return field(tag, BYTE, values.length, values);
	}

	/** Degrees as degrees, minutes and seconds. */
	ExifDirectory degrees(int tag, double degrees) {
		int whole = (int) degrees;
		int minutes = (int) ((degrees - whole) * 60);
		long seconds = Math.round(((degrees - whole) * 60 - minutes) * 60 * FINENESS);
		byte[] fractions = room(3 * 8).putInt(whole)
			.putInt(1)
			.putInt(minutes)
			.putInt(1)
			.putInt((int) seconds)
			.putInt(FINENESS)
			.array();
		return field(tag, RATIONAL, 3, fractions);
	}

	/** How many bytes it takes, with what does not fit into its fields. */
	int length() {
		return 2 + FIELD * this.fields.size() + 4 + this.fields.values().stream().mapToInt(Field::outside).sum();
	}

	/**
	 * Writes it where the block stands.
	 * @param block little-endian
	 * @param next where the directory that follows begins; 0 when none does
	 */
	void write(ByteBuffer block, int next) {
		int outside = block.position() + 2 + FIELD * this.fields.size() + 4;
		int end = block.position() + length();
		block.putShort((short) this.fields.size());
		for (Map.Entry<Integer, Field> one : this.fields.entrySet()) {
			Field field = one.getValue();
			block.putShort(one.getKey().shortValue()).putShort((short) field.type).putInt(field.count);
			if (field.outside() == 0) {
				block.put(field.padded());
			}
			else {
				block.putInt(outside).put(outside, field.bytes);
				outside += field.outside();
			}
		}
		block.putInt(next).position(end);
	}

	private ExifDirectory field(int tag, int type, int count, byte[] bytes) {
		this.fields.put(tag, new Field(type, count, bytes));
		return this;
	}

	private static ByteBuffer room(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static final class Field {

		private final int type;

		private final int count;

		private final byte[] bytes;

		Field(int type, int count, byte[] bytes) {
			this.type = type;
			this.count = count;
			this.bytes = bytes;
		}

		// Whatever lies outside begins at an even place.
		int outside() {
			return (this.bytes.length <= FITS) ? 0 : this.bytes.length + this.bytes.length % 2;
		}

		byte[] padded() {
			return Arrays.copyOf(this.bytes, FITS);
		}

	}

}
