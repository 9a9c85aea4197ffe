package org.gravamen.safecopy.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;

/**
 * A PDF, page by page as a picture.
 */
final class PdfCopy {

	private static final float POINTS = 72;

	private static final float SHARP = 144;

	private static final float LEGIBLE = 100;

	private static final int MANY = 100;

	private final Limits limits;

	private final Frames frames;

	PdfCopy(Limits limits, Frames frames) {
		this.limits = limits;
		this.frames = frames;
	}

	void make(byte[] bytes) throws IOException {
		try (PDDocument document = open(bytes)) {
			int pages = document.getNumberOfPages();
			new PdfFindings(this.frames).look(document);
			this.limits.page(pages);
			draw(document, pages);
		}
	}

	/** Goes through the pages, and draws none. */
	void examine(byte[] bytes) throws IOException {
		try (PDDocument document = open(bytes)) {
			this.limits.page(document.getNumberOfPages());
			int number = 0;
			for (PDPage page : document.getPages()) {
				this.limits.page(++number);
				page.getCOSObject();
			}
			if (number == 0) {
				throw new Stopped(CopyOutcome.UNREADABLE);
			}
		}
	}

	/** Says what a PDF says about its source. */
	static void findings(byte[] bytes, Frames frames) throws IOException {
		try (PDDocument document = open(bytes)) {
			new PdfFindings(frames).look(document);
		}
	}

	private static PDDocument open(byte[] bytes) throws IOException {
		return Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
	}

	private void draw(PDDocument document, int told) throws IOException {
		PDFRenderer renderer = new PDFRenderer(document);
		renderer.setSubsamplingAllowed(true);
		float dots = (told > MANY) ? LEGIBLE : SHARP;
		int number = 0;
		// The tree of pages may hold others than it says.
		for (PDPage page : document.getPages()) {
			this.limits.page(number + 1);
			BufferedImage picture = renderer.renderImage(number, scale(page, dots), ImageType.RGB);
			this.frames.picture(Pictures.jpeg(picture));
			number++;
		}
		if (number == 0) {
			throw new Stopped(CopyOutcome.UNREADABLE);
		}
	}

	private float scale(PDPage page, float dots) {
		PDRectangle box = page.getCropBox();
		float area = box.getWidth() * box.getHeight();
		if (!(area > 0) || Float.isInfinite(area)) {
			throw new Stopped(CopyOutcome.UNREADABLE);
		}
		float wished = dots / POINTS;
		float most = (float) Math.sqrt(Limits.PIXELS_SHOWN / area);
		if (most < wished) {
			this.frames.note(CopyNote.REDUCED);
		}
		return Math.min(wished, most);
	}

}
