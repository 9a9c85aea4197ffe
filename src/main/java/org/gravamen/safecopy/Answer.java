package org.gravamen.safecopy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gravamen.safecopy.worker.Frames;

/**
 * What the separate process says, frame by frame. It has read a hostile file, so nothing
 * it says is trusted: numbers and sizes are limited, words are from known lists, values
 * are cleaned.
 */
final class Answer {

	private static final int MOST_FINDINGS = 300;

	private static final int LONGEST_VALUE = 500;

	private static final int LARGEST_PICTURE = 64 << 20;

	private static final int LARGEST_WORDS = 8192;

	private final SafeCopyProperties limits;

	private final SafeCopies.Pictures pictures;

	private final List<MetadataFinding> findings = new ArrayList<>();

	private final Set<ActiveContent> active = EnumSet.noneOf(ActiveContent.class);

	private final Set<CopyNote> notes = EnumSet.noneOf(CopyNote.class);

	private int pages;

	private long size;

	Answer(SafeCopyProperties limits, SafeCopies.Pictures pictures) {
		this.limits = limits;
		this.pictures = pictures;
	}

	/** Waits until the process says that it listens. */
	static void begin(DataInputStream frames) {
		try {
			if (frames.readUnsignedByte() == Frames.READY && content(Frames.READY, frames).length == 0) {
				return;
			}
			throw new CopyFailed("The separate process begins with something else.");
		}
		catch (IOException ex) {
			throw new CopyFailed.NotBegun("The separate process did not begin.", ex);
		}
	}

	CopyResult read(DataInputStream frames) throws IOException {
		begin(frames);
		while (true) {
			int type = frames.readUnsignedByte();
			byte[] content = content(type, frames);
			if (type == Frames.OUTCOME) {
				return result(word(CopyOutcome.class, text(content)));
			}
			take(type, content);
		}
	}

	/** Reads nothing but how it ended. */
	static CopyOutcome outcome(DataInputStream frames) throws IOException {
		begin(frames);
		if (frames.readUnsignedByte() != Frames.OUTCOME) {
			throw new CopyFailed("The separate process says more than it was asked.");
		}
		return word(CopyOutcome.class, text(content(Frames.OUTCOME, frames)));
	}

	private CopyResult result(CopyOutcome outcome) {
		boolean empty = outcome == CopyOutcome.MADE && this.pages == 0;
		if (empty || outcome == CopyOutcome.NO_ANSWER) {
			throw new CopyFailed("The separate process contradicts itself.");
		}
		int made = (outcome == CopyOutcome.MADE) ? this.pages : 0;
		return new CopyResult(outcome, this.findings, this.active, this.notes, made);
	}

	private void take(int type, byte[] content) {
		switch (type) {
			case Frames.PICTURE -> picture(content);
			case Frames.FINDING -> finding(text(content));
			case Frames.ACTIVE -> this.active.add(word(ActiveContent.class, text(content)));
			case Frames.NOTE -> this.notes.add(word(CopyNote.class, text(content)));
			default -> throw new CopyFailed("The separate process says something unheard of.");
		}
	}

	private void picture(byte[] content) {
		this.size += content.length;
		if (++this.pages > this.limits.pages() || this.size > this.limits.largest().toBytes()
				|| PictureFormat.of(content).isEmpty()) {
			throw new CopyFailed("The separate process gives too much, or no pictures.");
		}
		this.pictures.page(this.pages, content);
	}

	private void finding(String words) {
		int split = words.indexOf(' ');
		if (this.findings.size() < MOST_FINDINGS && split > 0) {
			MetadataFinding.Sort sort = word(MetadataFinding.Sort.class, words.substring(0, split));
			String value = words.substring(split + 1).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ").strip();
			MetadataFinding finding = new MetadataFinding(sort,
					value.substring(0, Math.min(LONGEST_VALUE, value.length())));
			if (!value.isEmpty() && !this.findings.contains(finding)) {
				this.findings.add(finding);
			}
		}
	}

	private static byte[] content(int type, DataInputStream frames) throws IOException {
		int length = frames.readInt();
		if (length < 0 || length > (type == Frames.PICTURE ? LARGEST_PICTURE : LARGEST_WORDS)) {
			throw new CopyFailed("The separate process says too much at once.");
		}
		byte[] content = frames.readNBytes(length);
		if (content.length < length) {
			throw new CopyFailed("The separate process broke off.");
		}
		return content;
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

	private static <E extends Enum<E>> E word(Class<E> words, String said) {
		try {
			return Enum.valueOf(words, said);
		}
		catch (IllegalArgumentException ex) {
			throw new CopyFailed("The separate process uses an unknown word.", ex);
		}
	}

}
