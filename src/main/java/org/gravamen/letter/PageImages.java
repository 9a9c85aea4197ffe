package org.gravamen.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

	static List<byte[]> of(byte[] pdf, float scale) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFRenderer renderer = new PDFRenderer(document);
			List<byte[]> pages = new ArrayList<>();
			for (int page = 0; page < document.getNumberOfPages(); page++) {
				ByteArrayOutputStream png = new ByteArrayOutputStream();
				ImageIO.write(renderer.renderImage(page, scale, ImageType.RGB), "png", png);
				pages.add(png.toByteArray());
			}
			return List.copyOf(pages);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The pages of the PDF cannot be drawn.", ex);
		}
	}

}
