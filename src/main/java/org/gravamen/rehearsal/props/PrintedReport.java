package org.gravamen.rehearsal.props;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import java.util.List;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A paper that an organisation wrote and saved as PDF, with its text.
 *
 * @param title as the file says it
 * @param author as the file says it
 * @param software with which it was written
 * @param at when it was saved
 */
record PrintedReport(String title, String author, String software, OffsetDateTime at) {

	private static final List<Face> FACES = List.of(new Face("Regular", 400, FontStyle.NORMAL),
			new Face("Italic", 400, FontStyle.ITALIC), new Face("Bold", 700, FontStyle.NORMAL));

	static {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	/**
	 * Prints it.
	 * @param xhtml the product's own; nothing else is opened
	 * @return the PDF; the same words make the same bytes
	 */
	byte[] of(String xhtml) {
		PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(xhtml, "")
			.usePdfVersion(1.7f)
			.usePdfAConformance(PdfAConformance.PDFA_2_U);
		FACES.forEach((face) -> builder.useFont(face.file(), "Source Serif 4", face.weight(), face.style(), true));
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
				ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
			renderer.createPDFWithoutClosing();
			PDDocument document = renderer.getPdfDocument();
			// As PDF/A it takes no typeface but those given; it need not say so.
			document.getDocumentCatalog().setMetadata(null);
			document.setDocumentInformation(information());
			document.setDocumentId(this.at.toEpochSecond());
			document.save(pdf);
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A report could not be printed.", ex);
		}
	}

	private PDDocumentInformation information() {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(this.title);
		information.setAuthor(this.author);
		information.setCreator(this.software);
		information.setProducer(this.software);
		information.setCreationDate(GregorianCalendar.from(this.at.toZonedDateTime()));
		return information;
	}

	/** A face of the letters' typeface, which the product brings along. */
	private record Face(String name, int weight, FontStyle style) {

		FSSupplier<InputStream> file() {
			byte[] bytes = DemonstrationFiles.bytes("/letters/fonts/SourceSerif4-" + this.name + ".ttf");
			return () -> new ByteArrayInputStream(bytes);
		}
	}

}
