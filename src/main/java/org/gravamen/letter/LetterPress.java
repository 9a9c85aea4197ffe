package org.gravamen.letter;

import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;

/**
 * Presses a letter into its PDF: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The
 * same letter gives the same bytes. Reads nothing but the product's own templates and
 * fonts.
 */
@Component
public final class LetterPress {

	private final LetterPage page = new LetterPage();

	private final Press press = new Press();

	/**
	 * Presses a letter.
	 * @param letter what the page shows
	 * @return the PDF
	 * @throws org.gravamen.vocabulary.Refusal when the typeface lacks a character of it
	 */
	public byte[] press(Letter letter) {
		return this.press.press(this.page.of(letter), DocumentIdentity.of(letter));
	}

	byte[] press(Letter letter, String xhtml, NothingElse nothingElse) {
		return this.press.press(xhtml, DocumentIdentity.of(letter), nothingElse);
	}

	/**
	 * A page as a picture, made from the very PDF.
	 * @param pdf a pressed letter
	 * @param page which, from 1
	 * @param scale 1 for 72 pixels an inch, 2 for 144
	 * @return a PNG; empty when there is no such page
	 */
	public Optional<byte[]> page(byte[] pdf, int page, float scale) {
		return PageImages.of(pdf, page, scale);
	}

	/**
	 * Counts the pages of a PDF.
	 * @param pdf a pressed letter
	 * @return at least 1
	 */
	public int pageCount(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The PDF cannot be read.", ex);
		}
	}

	/**
	 * The words of a PDF, in reading order.
	 * @param pdf a pressed letter
	 * @return its text
	 */
	public String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The PDF cannot be read.", ex);
		}
	}

}
