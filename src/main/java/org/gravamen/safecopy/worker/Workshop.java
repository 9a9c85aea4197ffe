package org.gravamen.safecopy.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.LogManager;

import javax.imageio.ImageIO;

import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.FileKind;

/**
 * Looks into one file and makes pictures of it.
 */
public final class Workshop {

	private final FileKind kind;

	private final Limits limits;

	private final Frames frames;

	/**
	 * Prepares to work on one file, and says that it listens.
	 * @param kind what it is
	 * @param pages the most pages
	 * @param megapixels the most megapixels of one picture
	 * @param out for {@link Frames}
	 */
	public Workshop(FileKind kind, int pages, int megapixels, OutputStream out) {
		// Libraries complain of hostile files at length, and would quote them.
		LogManager.getLogManager().reset();
		ImageIO.setUseCache(false);
		this.kind = kind;
		this.limits = new Limits(pages, megapixels);
		this.frames = new Frames(out);
		this.frames.ready();
	}

	/**
	 * Makes pictures of it.
	 * @param original the bytes
	 */
	public void make(InputStream original) {
		this.frames.outcome(outcome(original, (bytes) -> make(this.kind, this.limits, bytes, this.frames)));
	}

	/**
	 * Opens it and goes through its pages, but draws none.
	 * @param original the bytes
	 */
	public void examine(InputStream original) {
		this.frames.outcome(outcome(original, this::examine));
	}

	private CopyOutcome examine(byte[] bytes) throws IOException {
		switch (this.kind.family()) {
			case DOCUMENT -> new PdfCopy(this.limits, this.frames).examine(bytes);
			case PICTURE -> new PictureCopy(this.limits, this.frames).examine(this.kind, bytes);
			default -> {
				return CopyOutcome.SEALED;
			}
		}
		return CopyOutcome.MADE;
	}

	private static CopyOutcome outcome(InputStream original, Work work) {
		try {
			return work.on(original.readAllBytes());
		}
		catch (Stopped ex) {
			return ex.outcome();
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			return CopyOutcome.UNREADABLE;
		}
	}

	private static CopyOutcome make(FileKind kind, Limits limits, byte[] bytes, Frames frames) throws IOException {
		switch (kind.family()) {
			case DOCUMENT -> new PdfCopy(limits, frames).make(bytes);
			case PICTURE -> new PictureCopy(limits, frames).make(kind, bytes);
			case TEXT, MARKUP -> new TextCopy(limits, frames).make(kind, bytes);
			case MESSAGE -> new MessageCopy(limits, frames).make(bytes);
			case OFFICE -> {
				return new OfficeCopy(limits, frames).make(kind, bytes);
			}
			case OLD_OFFICE, RICH_TEXT -> {
				OldOffice.look(bytes, frames);
				return CopyOutcome.SEALED;
			}
			case SEALED_PICTURE, MEDIA -> {
				new PictureFindings(frames).lookAtAnything(bytes);
				return CopyOutcome.SEALED;
			}
			case ARCHIVE -> {
				return CopyOutcome.SEALED;
			}
		}
		return CopyOutcome.MADE;
	}

	/** What is done with the bytes. */
	@FunctionalInterface
	private interface Work {

		CopyOutcome on(byte[] bytes) throws IOException;

	}

}
