package org.gravamen.letter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.web.util.HtmlUtils;

import org.gravamen.vocabulary.Fingerprint;

/**
 * What a document says that it is. It is given to the PDF in place of whatever differs
 * between two pressings of the same words: the day is the document's own, the id follows
 * from its words.
 *
 * @param title what it is called in a list of documents
 * @param author whose it is
 * @param date its day
 */
public record DocumentIdentity(String title, String author, LocalDate date) {

	private static final String PRODUCER = "Gravamen";

	// ISO 19005-2 §6.6 and ISO 14289-1 §5: the packet names both parts. PDF/A-2 does not
	// know the words of PDF/UA, so that the packet describes them.
	private static final String XMP = """
			<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
			<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
			xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
			xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
			<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
			<dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
			<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
			<xmp:CreateDate>%3$sT00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%3$sT00:00:00Z</xmp:ModifyDate>
			<pdf:Producer>%4$s</pdf:Producer>
			<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>%5$s
			</rdf:Description>
			<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
			xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
			xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
			<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
			<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
			<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
			<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
			<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
			<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
			<pdfaProperty:category>internal</pdfaProperty:category>
			<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
			</rdf:li></rdf:Seq></pdfaSchema:property>
			</rdf:li></rdf:Bag></pdfaExtension:schemas>
			</rdf:Description></rdf:RDF></x:xmpmeta>
			<?xpacket end="r"?>""";

	private static final String ACCESSIBLE = "<pdfuaid:part>1</pdfuaid:part>";

	static DocumentIdentity of(Letter letter) {
		return new DocumentIdentity(letter.title(), letter.organisation().name(), letter.date());
	}

	void give(PDDocument document, String words) throws IOException {
		give(document, words, ACCESSIBLE);
	}

	/**
	 * Gives it to a document of which not every page can be read aloud, since some are
	 * pictures: it is PDF/A-2a, and does not say that it is PDF/UA.
	 * @param document put together from pressed pages and others
	 * @param words what its id follows from
	 * @throws IOException when it cannot be written
	 */
	public void giveWithPictures(PDDocument document, String words) throws IOException {
		give(document, words, "");
	}

	private void give(PDDocument document, String words, String accessible) throws IOException {
		document.setDocumentInformation(information());
		document.setDocumentId(ByteBuffer
			.wrap(Fingerprint.of(words.getBytes(StandardCharsets.UTF_8)).hex().getBytes(StandardCharsets.US_ASCII))
			.getLong());
		PDMetadata metadata = new PDMetadata(document);
		metadata
			.importXMPMetadata(XMP.formatted(escape(this.title), escape(this.author), this.date, PRODUCER, accessible)
				.getBytes(StandardCharsets.UTF_8));
		document.getDocumentCatalog().setMetadata(metadata);
	}

	private PDDocumentInformation information() {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(this.title);
		information.setAuthor(this.author);
		information.setProducer(PRODUCER);
		information.setCreationDate(midnight(this.date));
		information.setModificationDate(midnight(this.date));
		return information;
	}

	private static Calendar midnight(LocalDate date) {
		return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscapeDecimal(text, StandardCharsets.UTF_8.name());
	}

}
