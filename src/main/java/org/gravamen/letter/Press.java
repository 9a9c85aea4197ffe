package org.gravamen.letter;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Presses pages into a PDF: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The same
 * pages give the same bytes. Reads nothing but the product's own templates and fonts.
 */
@Component
public final class Press {

	static {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	private final Typeface typeface = new Typeface();

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	/**
	 * Presses a document.
	 * @param xhtml what a {@link PageTemplate} wrote
	 * @param identity what it is
	 * @return the PDF
	 * @throws org.gravamen.vocabulary.Refusal when the typeface lacks a character of it
	 */
	public byte[] press(String xhtml, DocumentIdentity identity) {
		this.typeface.refuseIfItLacksAGlyph(HtmlUtils.htmlUnescape(xhtml));
		return press(xhtml, identity, new NothingElse());
	}

	/**
	 * Writes what the typeface lacks by its number, so that nothing is lost where a name
	 * cannot be asked for again.
	 * @param xhtml what a {@link PageTemplate} wrote
	 * @return the same; for example "[U+13000]" in place of a hieroglyph
	 */
	public String printable(String xhtml) {
		return this.typeface.printable(xhtml);
	}

	/**
	 * The upright face of the typeface, Latin letters, for what is set on pages
	 * afterwards.
	 * @return a TrueType font; whoever reads it closes it
	 */
	public InputStream typeface() {
		return this.typeface.latin();
	}

	byte[] press(String xhtml, DocumentIdentity identity, NothingElse nothingElse) {
		return JavasOwn.among(() -> pressed(xhtml, identity, nothingElse));
	}

	private byte[] pressed(String xhtml, DocumentIdentity identity, NothingElse nothingElse) {
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
			identity.give(document, xhtml);
			document.save(pdf);
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The pages could not be pressed.", ex);
		}
	}

}
