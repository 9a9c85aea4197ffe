package org.gravamen.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pictures of pages, because a tablet's browser may show the first page of a PDF only.
 */
final class PageImages {

	private PageImages() {
	}

	/**
	 * Draws one page, counted from 1: each takes a while, and a browser asks for each
	 * alone.
	 */
	static Optional<byte[]> of(byte[] pdf, int page, float scale) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			if (page < 1 || page > document.getNumberOfPages()) {
				return Optional.empty();
			}
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB), "png", png);
			return Optional.of(png.toByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The page of the PDF cannot be drawn.", ex);
		}
	}

}
