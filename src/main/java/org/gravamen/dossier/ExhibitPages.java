package org.gravamen.dossier;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import static org.gravamen.dossier.Stamps.MILLIMETRE;

/**
 * Makes the pages of exhibits: A4, turned where the picture is broader than high, with
 * the picture as large as the page lets it be, and never larger than a printed page was.
 */
final class ExhibitPages {

	private static final PDRectangle UPRIGHT = new PDRectangle(210 * MILLIMETRE, 297 * MILLIMETRE);

	private static final PDRectangle BROAD = new PDRectangle(297 * MILLIMETRE, 210 * MILLIMETRE);

	private static final float LEFT = 24 * MILLIMETRE;

	private static final float RIGHT = 20 * MILLIMETRE;

	private static final float HEAD = 21 * MILLIMETRE;

	private static final float FOOT = 21 * MILLIMETRE;

	private static final Color FRAME = new Color(0xcdd3d9);

	private final PDDocument document;

	private final Stamps stamps;

	private final Figures figures;

	ExhibitPages(PDDocument document, Stamps stamps, Figures figures) {
		this.document = document;
		this.stamps = stamps;
		this.figures = figures;
	}

	PDPage page(Sheet sheet, PDPage its, int number, int of, PagePicture picture) throws IOException {
		PDPage page = new PDPage((picture.width() > picture.height()) ? BROAD : UPRIGHT);
		String which = "page " + number + " of " + sheet.pages();
		PDImageXObject image = new PDImageXObject(new PDStream(picture), null);
		try (PDPageContentStream content = new PDPageContentStream(this.document, page)) {
			this.stamps.head(content, page, sheet.number() + " · " + which + " · dossier page " + of);
			PDRectangle place = place(page.getMediaBox(), picture);
			content.beginMarkedContent(COSName.getPDFName("Figure"),
					this.figures.add(page, its, "Exhibit " + sheet.number() + ", " + which + " of its safe copy"));
			content.drawImage(image, place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
			content.endMarkedContent();
			frame(content, place);
		}
		return page;
	}

	private static PDRectangle place(PDRectangle page, PagePicture picture) {
		float width = page.getWidth() - LEFT - RIGHT;
		float height = page.getHeight() - HEAD - FOOT;
		float scale = Math.min(width / picture.width(), height / picture.height());
		float broad = picture.width() * scale;
		float high = picture.height() * scale;
		// From the head down: what is short does not float in the middle of the page.
		return new PDRectangle(LEFT + (width - broad) / 2, page.getHeight() - HEAD - high, broad, high);
	}

	private static void frame(PDPageContentStream content, PDRectangle place) throws IOException {
		content.beginMarkedContent(COSName.ARTIFACT);
		content.setStrokingColor(FRAME);
		content.setLineWidth(0.5f);
		content.addRect(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
		content.stroke();
		content.endMarkedContent();
	}

}
