package org.gravamen.safecopy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a ZIP byte by byte, and lies where it is told to.
 */
final class RawZip {

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	private final List<byte[]> contents = new ArrayList<>();

	private int flags;

	private int method;

	private long attributes;

	private int lie;

	RawZip flags(int value) {
		this.flags = value;
		return this;
	}

	RawZip method(int value) {
		this.method = value;
		return this;
	}

	RawZip attributes(long value) {
		this.attributes = value;
		return this;
	}

	/** Says this many bytes more than come out. */
	RawZip lie(int more) {
		this.lie = more;
		return this;
	}

	RawZip entry(String name, byte[] content) {
		int offset = this.body.size();
		hidden(name, content);
		return listed(name, content, offset);
	}

	/** Adds an entry that the table of contents does not name. */
	RawZip hidden(String name, byte[] content) {
		byte[] called = name.getBytes(StandardCharsets.UTF_8);
		this.body.writeBytes(little(30).putInt(0x04034b50)
			.putShort((short) 20)
			.putShort((short) this.flags)
			.putShort((short) this.method)
			.putInt(0)
			.putInt(crc(content))
			.putInt(content.length)
			.putInt(content.length + this.lie)
			.putShort((short) called.length)
			.putShort((short) 0)
			.array());
		this.body.writeBytes(called);
		this.body.writeBytes(content);
		return this;
	}

	/** Names an entry in the table of contents, wherever it lies. */
	RawZip listed(String name, byte[] content, int offset) {
		byte[] called = name.getBytes(StandardCharsets.UTF_8);
		this.contents.add(little(46 + called.length).putInt(0x02014b50)
			.putShort((short) (3 << 8 | 20))
			.putShort((short) 20)
			.putShort((short) this.flags)
			.putShort((short) this.method)
			.putInt(0)
			.putInt(crc(content))
			.putInt(content.length)
			.putInt(content.length + this.lie)
			.putShort((short) called.length)
			.putShort((short) 0)
			.putShort((short) 0)
			.putInt(0)
			.putInt((int) this.attributes)
			.putInt(offset)
			.put(called)
			.array());
		return this;
	}

	byte[] bytes() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(this.body.toByteArray());
		this.contents.forEach(all::writeBytes);
		int size = this.contents.stream().mapToInt((one) -> one.length).sum();
		all.writeBytes(little(22).putInt(0x06054b50)
			.putInt(0)
			.putShort((short) this.contents.size())
			.putShort((short) this.contents.size())
			.putInt(size)
			.putInt(this.body.size())
			.putShort((short) 0)
			.array());
		return all.toByteArray();
	}

	private static ByteBuffer little(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static int crc(byte[] content) {
		CRC32 crc = new CRC32();
		crc.update(content);
		return (int) crc.getValue();
	}

}
