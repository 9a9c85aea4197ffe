package org.gravamen.safecopy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.gravamen.vocabulary.Refusal;

/**
 * Lets a file through and refuses it at its end when a ZIP is hidden behind it: readers
 * of ZIP begin at the end, so such a file is two things at once. A PDF must end where its
 * own mark says so.
 */
final class TailCheck extends FilterInputStream {

	// PKWARE APPNOTE §4.3.16: 22 bytes and a comment of at most 65,535.
	private static final int RECORD = 22;

	// And as many again that may follow it.
	private static final int WATCHED = RECORD + 65_535 + 65_536;

	private static final int SMALLEST_LINE = 46;

	private static final long END = 0x06054b50L;

	private static final long ELSEWHERE = 0xFFFFFFFFL;

	private static final String MARK = "%%EOF";

	private static final int TOLERATED = 1024;

	private final FileKind kind;

	private final byte[] tail = new byte[WATCHED];

	private long passed;

	private boolean ended;

	TailCheck(FileKind kind, InputStream bytes) {
		super(bytes);
		this.kind = kind;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		if (count > 0) {
			remember(target, offset, count);
		}
		else if (count < 0 && !this.ended) {
			this.ended = true;
			check();
		}
		return count;
	}

	private void remember(byte[] bytes, int offset, int count) {
		int kept = Math.min(count, WATCHED);
		int from = offset + count - kept;
		int at = (int) ((this.passed + count - kept) % WATCHED);
		int first = Math.min(kept, WATCHED - at);
		System.arraycopy(bytes, from, this.tail, at, first);
		System.arraycopy(bytes, from + first, this.tail, 0, kept - first);
		this.passed += count;
	}

	private void check() {
		byte[] last = straightened();
		for (int at = last.length - RECORD; at >= 0; at--) {
			if (isEndOfArchive(last, at)) {
				throw Mismatch.twoThings(this.kind, "an archive");
			}
		}
		if (this.kind == FileKind.PDF) {
			checkDocument(last);
		}
	}

	// Python's zipfile and others look back for the record and mind neither what follows
	// it nor whether its comment is whole; so it is believed when its numbers can be
	// true. An old Office file keeps what is attached to it as it is, an honest archive
	// somewhere before its end: there only the last byte counts.
	private boolean isEndOfArchive(byte[] last, int at) {
		if (u32(last, at) != END) {
			return false;
		}
		if (this.kind.family() == FileKind.Family.OLD_OFFICE) {
			return at + RECORD + u16(last, at + 20) == last.length;
		}
		int entries = u16(last, at + 10);
		long contents = u32(last, at + 12);
		long before = this.passed - last.length + at;
		boolean large = contents == ELSEWHERE || u32(last, at + 16) == ELSEWHERE || entries == 0xFFFF;
		return u16(last, at + 4) == u16(last, at + 6) && u16(last, at + 8) == entries
				&& (large || (contents >= (long) SMALLEST_LINE * entries && contents + u32(last, at + 16) <= before));
	}

	// ISO 32000-1 §7.5.5 ends a document by this mark; readers accept 1,024 bytes after
	// it (Annex H, note 18).
	private void checkDocument(byte[] last) {
		String end = new String(last, StandardCharsets.ISO_8859_1);
		int mark = end.lastIndexOf(MARK);
		if (mark < 0) {
			throw new Refusal(Refusal.Reason.UNREADABLE,
					"The PDF document breaks off before its end. Look for a whole copy and add that.");
		}
		String after = end.substring(mark + MARK.length()).replaceAll("^[\\x00\\s\\x1a]+|[\\x00\\s\\x1a]+$", "");
		HiddenSigns.in(after).ifPresent((hidden) -> {
			throw Mismatch.twoThings(this.kind, hidden);
		});
		if (after.length() > TOLERATED) {
			throw Mismatch.twoThings(this.kind, "something that goes on after its end");
		}
	}

	private byte[] straightened() {
		int length = (int) Math.min(this.passed, WATCHED);
		byte[] last = new byte[length];
		int at = (int) ((this.passed - length) % WATCHED);
		int first = Math.min(length, WATCHED - at);
		System.arraycopy(this.tail, at, last, 0, first);
		System.arraycopy(this.tail, 0, last, first, length - first);
		Arrays.fill(this.tail, (byte) 0);
		return last;
	}

	private static long u32(byte[] bytes, int at) {
		return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
	}

	private static int u16(byte[] bytes, int at) {
		return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
	}

}
