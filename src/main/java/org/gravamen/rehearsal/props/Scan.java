package org.gravamen.rehearsal.props;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Copied forms as a scanner saves them: pictures on pages, no text, and a few words about
 * who scanned them when.
 *
 * @param author who was signed in at the scanner
 * @param at when it was scanned
 */
record Scan(String author, OffsetDateTime at) {

	private static final float QUALITY = 0.55f;

	byte[] of(List<TypedForm> forms) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			for (int page = 0; page < forms.size(); page++) {
				add(document, new Photocopier(this.at.toEpochSecond() + page).copy(forms.get(page)));
			}
			document.setDocumentInformation(information());
			document.setDocumentId(this.at.toEpochSecond());
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A scan could not be made.", ex);
		}
	}

	private static void add(PDDocument document, BufferedImage picture) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.drawImage(JPEGFactory.createFromImage(document, picture, QUALITY), 0, 0, PDRectangle.A4.getWidth(),
					PDRectangle.A4.getHeight());
		}
	}

	private PDDocumentInformation information() {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setAuthor(this.author);
		information.setCreator("Scan to folder");
		information.setProducer("Scanner");
		information.setCreationDate(GregorianCalendar.from(this.at.toZonedDateTime()));
		return information;
	}

}
