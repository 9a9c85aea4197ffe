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

	private Workshop() {
	}

	/**
	 * Works on one file.
	 * @param kind what it is
	 * @param pages the most pages
	 * @param megapixels the most megapixels of one picture
	 * @param original the bytes
	 * @param out for {@link Frames}
	 */
	public static void work(FileKind kind, int pages, int megapixels, InputStream original, OutputStream out) {
		// Libraries complain of hostile files at length, and would quote them.
		LogManager.getLogManager().reset();
		ImageIO.setUseCache(false);
		Frames frames = new Frames(out);
		frames.outcome(outcome(kind, new Limits(pages, megapixels), original, frames));
	}

	private static CopyOutcome outcome(FileKind kind, Limits limits, InputStream original, Frames frames) {
		try {
			return make(kind, limits, original.readAllBytes(), frames);
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

}
