package org.gravamen.safecopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What stands before the content of an entry (PKWARE APPNOTE §4.3.7).
 *
 * @param offset where it stands
 * @param name as written; bytes outside ASCII are read one by one
 * @param flags general purpose bits
 * @param method 0 stored, 8 deflated
 * @param packed bytes that follow, unless a descriptor says so after them
 * @param expanded bytes that come out, likewise
 * @param large whether sizes have eight bytes
 */
record ZipEntryHead(long offset, String name, int flags, int method, long packed, long expanded, boolean large) {

	private static final int ENCRYPTED = 0x0001 | 0x0040 | 0x2000;

	private static final int DESCRIPTOR = 0x0008;

	private static final int SIZES_OF_EIGHT = 0x0001;

	private static final long ELSEWHERE = 0xFFFFFFFFL;

	static ZipEntryHead read(ZipBytes bytes, long offset) throws IOException {
		bytes.u16();
		int flags = bytes.u16();
		int method = bytes.u16();
		bytes.bytes(8);
		long packed = bytes.u32();
		long expanded = bytes.u32();
		int nameLength = bytes.u16();
		int extraLength = bytes.u16();
		String name = new String(bytes.bytes(nameLength), StandardCharsets.ISO_8859_1);
		ByteBuffer sizes = sizesOfEight(bytes.bytes(extraLength));
		if (expanded == ELSEWHERE && sizes.remaining() >= Long.BYTES) {
			expanded = sizes.getLong();
		}
		if (packed == ELSEWHERE && sizes.remaining() >= Long.BYTES) {
			packed = sizes.getLong();
		}
		return new ZipEntryHead(offset, name, flags, method, packed, expanded, sizes.capacity() > 0).checked();
	}

	private ZipEntryHead checked() {
		if ((this.flags & ENCRYPTED) != 0 || this.method == 99) {
			throw ArchiveRule.ENCRYPTED.broken();
		}
		if (this.method != 0 && this.method != 8) {
			throw ArchiveRule.METHOD.broken();
		}
		if (isStored() && hasDescriptor() && this.packed == 0 && !this.name.endsWith("/")) {
			throw ArchiveRule.LAYOUT.broken();
		}
		checkName();
		return this;
	}

	private void checkName() {
		if (this.name.isEmpty() || this.name.chars().anyMatch((it) -> it < ' ' || it == 0x7F)) {
			throw ArchiveRule.BAD_NAME.broken();
		}
		if (this.name.matches("(?s)[/\\\\].*|[A-Za-z]:.*")) {
			throw ArchiveRule.ABSOLUTE.broken();
		}
		for (String folder : this.name.split("[/\\\\]", -1)) {
			if (folder.strip().equals("..")) {
				throw ArchiveRule.CLIMBS.broken();
			}
		}
	}

	boolean isStored() {
		return this.method == 0;
	}

	boolean hasDescriptor() {
		return (this.flags & DESCRIPTOR) != 0;
	}

	private static ByteBuffer sizesOfEight(byte[] extra) {
		ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
		while (fields.remaining() >= 4) {
			int kind = fields.getShort() & 0xFFFF;
			int length = Math.min(fields.getShort() & 0xFFFF, fields.remaining());
			if (kind == SIZES_OF_EIGHT) {
				return fields.slice(fields.position(), length).order(ByteOrder.LITTLE_ENDIAN);
			}
			fields.position(fields.position() + length);
		}
		return ByteBuffer.allocate(0);
	}

}
