package org.gravamen.letter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

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
			return Optional.of(png(new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB)));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The page of the PDF cannot be drawn.", ex);
		}
	}

	// In memory: otherwise it would pass through a file of plain bytes.
	private static byte[] png(BufferedImage page) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(png)) {
			ImageIO.write(page, "png", memory);
		}
		return png.toByteArray();
	}

}
