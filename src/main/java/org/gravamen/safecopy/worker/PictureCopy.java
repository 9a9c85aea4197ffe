package org.gravamen.safecopy.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.FileKind;

/**
 * A picture, decoded and written anew.
 */
final class PictureCopy {

	private static final int DRAWN = 4_000_000;

	private final Limits limits;

	private final Frames frames;

	PictureCopy(Limits limits, Frames frames) {
		this.limits = limits;
		this.frames = frames;
	}

	void make(FileKind kind, byte[] bytes) throws IOException {
		PictureFindings findings = new PictureFindings(this.frames);
		findings.lookAtAnything(bytes);
		ImageReader reader = reader(kind);
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			// Without its own metadata: compressed texts in a PNG are bombs, and nobody
			// needs them here.
			reader.setInput(in, false, true);
			pictures(kind, reader, findings.orientation());
		}
		finally {
			reader.dispose();
		}
	}

	/** Draws the first picture in it, or a sheet that says that there is none to see. */
	void first(FileKind kind, byte[] bytes) throws IOException {
		ImageReader reader = reader(kind);
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, false, true);
			this.frames.picture(Pictures.jpeg(Pictures.upright(read(reader, reader.getMinIndex()), 1)));
		}
		catch (IOException | RuntimeException ex) {
			this.frames.note(CopyNote.PICTURE_MISSING);
			new Sheets(this.limits, this.frames, false).set("[a picture that cannot be shown here]");
		}
		finally {
			reader.dispose();
		}
	}

	/** Looks at the size of each page, and decodes none. */
	void examine(FileKind kind, byte[] bytes) throws IOException {
		ImageReader reader = reader(kind);
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, false, true);
			int first = reader.getMinIndex();
			size(reader, first);
			int count = reader.getNumImages(true);
			this.limits.page(count);
			for (int i = first; i < first + count; i++) {
				size(reader, i);
			}
		}
		finally {
			reader.dispose();
		}
	}

	private void size(ImageReader reader, int index) throws IOException {
		int width = reader.getWidth(index);
		int height = reader.getHeight(index);
		if (width <= 0 || height <= 0) {
			throw new Stopped(CopyOutcome.UNREADABLE);
		}
		this.limits.picture(width, height);
	}

	private void pictures(FileKind kind, ImageReader reader, int orientation) throws IOException {
		int first = reader.getMinIndex();
		this.limits.picture(reader.getWidth(first), reader.getHeight(first));
		int count = (kind == FileKind.TIFF) ? reader.getNumImages(true) : 1;
		this.limits.page(count);
		for (int i = first; i < first + count; i++) {
			BufferedImage upright = Pictures.upright(read(reader, i), orientation);
			boolean drawn = kind == FileKind.PNG || kind == FileKind.GIF;
			boolean small = (long) upright.getWidth() * upright.getHeight() <= DRAWN;
			this.frames.picture((drawn && small) ? Pictures.png(upright) : Pictures.jpeg(upright));
		}
		if (kind == FileKind.GIF && isAnimated(reader, first)) {
			this.frames.note(CopyNote.FIRST_PICTURE);
		}
	}

	private BufferedImage read(ImageReader reader, int index) throws IOException {
		long width = reader.getWidth(index);
		long height = reader.getHeight(index);
		this.limits.picture(width, height);
		ImageReadParam how = reader.getDefaultReadParam();
		int step = (int) Math.ceil(Math.sqrt((double) width * height / Limits.PIXELS_SHOWN));
		if (step > 1) {
			how.setSourceSubsampling(step, step, 0, 0);
			this.frames.note(CopyNote.REDUCED);
		}
		return reader.read(index, how);
	}

	private static boolean isAnimated(ImageReader reader, int first) {
		try {
			return reader.getWidth(first + 1) > 0;
		}
		catch (IOException | IndexOutOfBoundsException ex) {
			return false;
		}
	}

	private static ImageReader reader(FileKind kind) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
		if (!readers.hasNext()) {
			throw new Stopped(CopyOutcome.SEALED);
		}
		return readers.next();
	}

}
