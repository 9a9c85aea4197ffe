package org.gravamen.dossier;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What is set on pages after their text: the number of each page, and of the pages of an
 * exhibit which they are. It is no part of the text (ISO 32000-1 §14.8.2.2, artifacts).
 */
final class Stamps {

	static final float MILLIMETRE = 72 / 25.4f;

	private static final float LEFT = 24 * MILLIMETRE;

	private static final float RIGHT = 20 * MILLIMETRE;

	private static final float FOOT = 12 * MILLIMETRE;

	private static final float HEAD = 14 * MILLIMETRE;

	private static final float SMALL = 7.6f;

	private static final float READABLE = 9;

	private static final Color GREY = new Color(0x47545f);

	private static final Color INK = new Color(0x17212b);

	private static final Color RULE = new Color(0xcdd3d9);

	private final PDDocument document;

	private final PDFont font;

	private final SetText text;

	Stamps(PDDocument document, PDFont font, SetText text) {
		this.document = document;
		this.font = font;
		this.text = text;
	}

	/** The foot of every page but the cover. */
	void foot() throws IOException {
		String left = this.text.manuscript().about().reference() + " · " + this.text.manuscript().edition().title()
				+ " · " + this.text.manuscript().edition().marking();
		int total = this.document.getNumberOfPages();
		int number = 0;
		for (PDPage page : this.document.getPages()) {
			number++;
			if (number > 1) {
				foot(page, left, "Dossier page " + number + " of " + total);
			}
		}
	}

	/** The head of a page of an exhibit. */
	void head(PDPageContentStream content, PDPage page, String words) throws IOException {
		float y = page.getMediaBox().getHeight() - HEAD;
		content.beginMarkedContent(COSName.ARTIFACT);
		rule(content, y - 2 * MILLIMETRE, page);
		write(content, words, LEFT, y, READABLE, INK);
		content.endMarkedContent();
	}

	private void foot(PDPage page, String left, String right) throws IOException {
		try (PDPageContentStream content = new PDPageContentStream(this.document, page, AppendMode.APPEND, true,
				true)) {
			content.beginMarkedContent(COSName.ARTIFACT);
			rule(content, FOOT + 4 * MILLIMETRE, page);
			write(content, left, LEFT, FOOT, SMALL, GREY);
			float width = this.font.getStringWidth(right) / 1000 * SMALL;
			write(content, right, page.getMediaBox().getWidth() - RIGHT - width, FOOT, SMALL, GREY);
			content.endMarkedContent();
		}
	}

	private static void rule(PDPageContentStream content, float y, PDPage page) throws IOException {
		content.setStrokingColor(RULE);
		content.setLineWidth(0.5f);
		content.moveTo(LEFT, y);
		content.lineTo(page.getMediaBox().getWidth() - RIGHT, y);
		content.stroke();
	}

	private void write(PDPageContentStream content, String words, float x, float y, float size, Color colour)
			throws IOException {
		content.beginText();
		content.setNonStrokingColor(colour);
		content.setFont(this.font, size);
		content.newLineAtOffset(x, y);
		content.showText(words);
		content.endText();
	}

}
