package org.gravamen.letter;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Presses a letter into its PDF: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The
 * same letter gives the same bytes. Reads nothing but the product's own templates and
 * fonts.
 */
@Component
public final class LetterPress {

	static {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	private final LetterPage page = new LetterPage();

	private final Typeface typeface = new Typeface();

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	/**
	 * Presses a letter.
	 * @param letter what the page shows
	 * @return the PDF
	 * @throws org.gravamen.vocabulary.Refusal when the typeface lacks a character of it
	 */
	public byte[] press(Letter letter) {
		String xhtml = this.page.of(letter);
		this.typeface.refuseIfItLacksAGlyph(HtmlUtils.htmlUnescape(xhtml));
		return press(letter, xhtml, new NothingElse());
	}

	byte[] press(Letter letter, String xhtml, NothingElse nothingElse) {
		return JavasOwn.among(() -> pressed(letter, xhtml, nothingElse));
	}

	private byte[] pressed(Letter letter, String xhtml, NothingElse nothingElse) {
		PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(xhtml, "")
			.usePdfVersion(1.7f)
			.useUnicodeLineBreaker(new Spaces())
			.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
			.useUnicodeBidiReorderer(new ICUBidiReorderer())
			.defaultTextDirection(TextDirection.LTR)
			.usePdfUaAccessibility(true)
			.usePdfAConformance(PdfAConformance.PDFA_2_A)
			.useColorProfile(this.colours);
		this.typeface.addTo(builder);
		nothingElse.addTo(builder);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
				ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
			renderer.createPDFWithoutClosing();
			PDDocument document = renderer.getPdfDocument();
			PdfIdentity.give(document, letter, xhtml);
			document.save(pdf);
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The letter could not be pressed.", ex);
		}
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
