package org.gravamen.safecopy;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Walks a ZIP from its first byte to its last, and accepts only what every reader would
 * read alike: entries one after the other, then a table of contents that names each of
 * them once, then the end. Bombs of overlapping entries do not survive this.
 */
final class ZipWalk {

	private static final long ENTRY = 0x04034b50L;

	private static final long CONTENTS = 0x02014b50L;

	private static final long DESCRIPTOR = 0x08074b50L;

	private static final long LARGE_END = 0x06064b50L;

	private static final long LARGE_END_AT = 0x07064b50L;

	private static final long END = 0x06054b50L;

	private static final long ELSEWHERE = 0xFFFFFFFFL;

	private static final int LINK = 0xA000;

	private final ZipBytes bytes;

	private final Tally tally;

	private final Nesting nesting;

	private final Map<Long, Seen> entries = new HashMap<>();

	private final Set<String> names = new HashSet<>();

	private long contentsAt = -1;

	ZipWalk(InputStream bytes, Tally tally, Nesting nesting) {
		this.bytes = new ZipBytes(bytes);
		this.tally = tally;
		this.nesting = nesting;
	}

	/** Walks to the end and gives the names of the entries. */
	Set<String> walk() throws IOException {
		try {
			long mark = this.bytes.u32();
			while (mark == ENTRY) {
				mark = entry();
			}
			this.contentsAt = this.bytes.position() - 4;
			int listed = 0;
			for (; mark == CONTENTS; mark = this.bytes.u32()) {
				contents();
				listed++;
			}
			end(mark, listed);
			return this.names;
		}
		catch (EOFException ex) {
			throw ArchiveRule.LAYOUT.broken();
		}
	}

	private long entry() throws IOException {
		ZipEntryHead head = ZipEntryHead.read(this.bytes, this.bytes.position() - 4);
		this.tally.entry();
		if (!this.names.add(head.name())) {
			throw ArchiveRule.BAD_NAME.broken();
		}
		long packed;
		long expanded;
		try (ZipContent content = new ZipContent(this.bytes, head, this.tally)) {
			drain(head, content);
			packed = content.packedBytes();
			expanded = content.expandedBytes();
		}
		this.entries.put(head.offset(), new Seen(head.name(), packed, expanded));
		if (head.hasDescriptor()) {
			return descriptor(head, packed, expanded);
		}
		insist(head.packed() == packed && head.expanded() == expanded);
		return this.bytes.u32();
	}

	private void drain(ZipEntryHead head, ZipContent content) throws IOException {
		BufferedInputStream looked = new BufferedInputStream(content);
		looked.mark(Nesting.LOOKED_AT + 1);
		byte[] start = looked.readNBytes(Nesting.LOOKED_AT);
		looked.reset();
		this.nesting.look(head.name(), start, looked, this.tally);
		byte[] waste = new byte[16_384];
		while (looked.read(waste) >= 0) {
			// Only counted.
		}
	}

	// §4.3.9: the mark may be missing, the sizes may have eight bytes.
	private long descriptor(ZipEntryHead head, long packed, long expanded) throws IOException {
		long first = this.bytes.u32();
		if (first == DESCRIPTOR) {
			this.bytes.u32();
		}
		insist(packed == size(head) && expanded == size(head));
		return this.bytes.u32();
	}

	private long size(ZipEntryHead head) throws IOException {
		return head.large() ? this.bytes.u64() : this.bytes.u32();
	}

	private void contents() throws IOException {
		int madeBy = this.bytes.u16() >> 8;
		this.bytes.bytes(14);
		long packed = this.bytes.u32();
		long expanded = this.bytes.u32();
		int name = this.bytes.u16();
		int rest = this.bytes.u16() + this.bytes.u16();
		this.bytes.bytes(4);
		long attributes = this.bytes.u32();
		Seen seen = this.entries.remove(this.bytes.u32());
		String called = new String(this.bytes.bytes(name), StandardCharsets.ISO_8859_1);
		this.bytes.bytes(rest);
		boolean unix = madeBy == 3 || madeBy == 19;
		if (unix && (attributes >>> 16 & 0xF000) == LINK) {
			throw ArchiveRule.LINK.broken();
		}
		insist(seen != null && seen.is(called, packed, expanded));
	}

	private void end(long found, int listed) throws IOException {
		long mark = found;
		if (mark == LARGE_END) {
			long length = this.bytes.u64();
			insist(length < 4096);
			this.bytes.bytes((int) length);
			insist(this.bytes.u32() == LARGE_END_AT);
			this.bytes.bytes(16);
			mark = this.bytes.u32();
		}
		insist(mark == END);
		this.bytes.bytes(6);
		int told = this.bytes.u16();
		this.bytes.u32();
		long offset = this.bytes.u32();
		this.bytes.bytes(this.bytes.u16());
		insist(this.bytes.atEnd() && this.entries.isEmpty() && told == listed
				&& (offset == ELSEWHERE || offset == this.contentsAt));
	}

	/**
	 * An entry as it was met.
	 *
	 * @param name its name
	 * @param packed bytes that it has
	 * @param expanded bytes that came out
	 */
	private record Seen(String name, long packed, long expanded) {

		boolean is(String called, long packedToo, long expandedToo) {
			return this.name.equals(called) && (packedToo == ELSEWHERE || packedToo == this.packed)
					&& (expandedToo == ELSEWHERE || expandedToo == this.expanded);
		}

	}

	private static void insist(boolean holds) {
		if (!holds) {
			throw ArchiveRule.LAYOUT.broken();
		}
	}

	/** Says what may lie in an archive that is one itself. */
	@FunctionalInterface
	interface Nesting {

		int LOOKED_AT = 8;

		void look(String name, byte[] start, InputStream content, Tally tally) throws IOException;

	}

}
