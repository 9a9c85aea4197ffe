package org.gravamen.safecopy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gravamen.safecopy.MetadataFinding.Sort;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Safe copies of harmless files, by the separate process as it really runs.
 */
class SafeCopyTests {

	private static final SeparateProcess PROCESS = Inspectors.process(Inspectors.SETTINGS);

	private static final MetadataFinding PLACE = new MetadataFinding(Sort.LOCATION, "51.50000, -0.25000");

	private final List<byte[]> pictures = new ArrayList<>();

	@Test
	void aPdfBecomesAPictureForEachPage() throws IOException {
		CopyResult result = make(FileKind.PDF, Harmless.pdf(3, (document) -> {
			document.getDocumentInformation().setAuthor("Ilan Okafor");
			document.getDocumentInformation().setProducer("Scanner 9");
		}));
		assertThat(result.outcome()).isEqualTo(CopyOutcome.MADE);
		assertThat(result.pages()).isEqualTo(3);
		assertThat(result.active()).isEmpty();
		assertThat(result.findings()).contains(new MetadataFinding(Sort.PERSON, "Author: Ilan Okafor"),
				new MetadataFinding(Sort.SOFTWARE, "Producer: Scanner 9"));
		assertThat(picture(0).getWidth()).isEqualTo(1224);
	}

	@Test
	void aPictureIsDrawnAnew() throws IOException {
		CopyResult result = make(FileKind.PNG, Harmless.picture("png", 400, 200));
		assertThat(result.outcome()).isEqualTo(CopyOutcome.MADE);
		assertThat(picture(0).getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xFF0000);
		assertThat(picture(0).getRGB(300, 150) & 0xFFFFFF).isEqualTo(0xFFFFFF);
	}

	@Test
	void aPhotographTellsItsOfficerWhereItWasTakenAndNobodyElse() throws IOException {
		CopyResult result = make(FileKind.JPEG, Photograph.telling("Ilan Okafor", "SN-40281", 6));
		assertThat(result.findings()).extracting(MetadataFinding::sort)
			.contains(Sort.LOCATION, Sort.PERSON, Sort.SERIAL_NUMBER, Sort.THUMBNAIL);
		assertThat(result.findings()).contains(new MetadataFinding(Sort.LOCATION, "51.50000, -0.25000"))
			.anyMatch((one) -> one.value().contains("Ilan Okafor"))
			.anyMatch((one) -> one.value().contains("SN-40281"));
		String copy = new String(this.pictures.get(0), StandardCharsets.ISO_8859_1);
		assertThat(copy).doesNotContain("Exif", "Okafor", "SN-40281");
		assertThat(picture(0).getWidth()).isEqualTo(100);
		assertThat(picture(0).getHeight()).isEqualTo(200);
		// Held on its side: the red corner turns from top left to top right.
		assertThat(picture(0).getRGB(95, 5) & 0xFF).isLessThan(80);
		assertThat(picture(0).getRGB(5, 195) & 0xFF).isGreaterThan(200);
	}

	@Test
	void aPhotographInAWordFileTellsToo() {
		CopyResult result = make(FileKind.DOCX,
				Harmless.docx("", Map.of("word/media/image1.jpeg", Photograph.telling("Mina Sorel", "SN-1", 1))));
		assertThat(result.findings()).contains(new MetadataFinding(Sort.LOCATION, "51.50000, -0.25000"));
	}

	@Test
	void aPhotographInAPdfTellsTooHoweverOftenItIsPacked() {
		CopyResult result = make(FileKind.PDF, Harmless.pdf(1, (document) -> {
			COSStream picture = document.getDocument().createCOSStream();
			COSArray filters = new COSArray();
			filters.add(COSName.FLATE_DECODE);
			filters.add(COSName.DCT_DECODE);
			try (OutputStream raw = picture.createRawOutputStream()) {
				raw.write(HostileDocuments.deflated(Photograph.telling("Ilan Okafor", "SN-40281", 1)));
			}
			picture.setItem(COSName.FILTER, filters);
			document.getDocumentCatalog().getCOSObject().setItem("Picture", picture);
		}));
		assertThat(result.findings()).contains(PLACE);
	}

	@Test
	void aPhotographThatHangsOnAMessageTellsToo() {
		CopyResult result = make(FileKind.EMAIL,
				Harmless.utf8(attached("image/jpeg; name=a.jpg", Photograph.telling("Ilan Okafor", "SN-40281", 1))));
		assertThat(result.findings()).contains(PLACE);
	}

	@Test
	void aPdfAndAWordFileThatHangOnAMessageTellToo() {
		byte[] pdf = Harmless.pdf(1, (document) -> document.getDocumentInformation().setAuthor("Mina Sorel"));
		assertThat(make(FileKind.EMAIL, Harmless.utf8(attached("application/octet-stream", pdf))).findings())
			.contains(new MetadataFinding(Sort.PERSON, "Author: Mina Sorel"));
		byte[] word = Harmless.docx("", Map.of("docProps/core.xml",
				Harmless.utf8("<p xmlns:dc=\"d\"><dc:creator>Mina Sorel</dc:creator></p>")));
		assertThat(make(FileKind.EMAIL, Harmless.utf8(attached("application/msword", word))).findings())
			.contains(new MetadataFinding(Sort.PERSON, "creator: Mina Sorel"));
	}

	@Test
	void thePicturesOfAWordFileFollowAfterItsWords() throws IOException {
		CopyResult result = make(FileKind.DOCX, word("image1.png"));
		assertThat(result.notes()).containsExactlyInAnyOrder(CopyNote.TEXT_ONLY, CopyNote.PICTURES_AFTER);
		assertThat(result.pages()).isEqualTo(2);
		assertThat(picture(1).getWidth()).isEqualTo(40);
		assertThat(picture(1).getRGB(2, 2) & 0xFF).isLessThan(80);
	}

	@Test
	void aPictureOfAWordFileThatCannotBeShownIsSaid() {
		CopyResult result = make(FileKind.DOCX, word("image1.emf"));
		assertThat(result.notes()).containsExactlyInAnyOrder(CopyNote.TEXT_ONLY, CopyNote.PICTURE_MISSING);
		assertThat(result.pages()).isEqualTo(1);
	}

	private static byte[] word(String picture) {
		String relation = "<Relationships><Relationship Id=\"rId5\" Type=\"x/image\" Target=\"media/" + picture
				+ "\"/></Relationships>";
		return Harmless.docx(
				"<w:p xmlns:a=\"a\" xmlns:r=\"r\"><w:r><w:drawing><a:blip r:embed=\"rId5\"/></w:drawing></w:r></w:p>",
				Map.of("word/_rels/document.xml.rels", Harmless.utf8(relation), "word/media/" + picture,
						Harmless.picture("png", 40, 20)));
	}

	private static String attached(String type, byte[] file) {
		return "From: Mina <mina@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
				+ "--b\r\nContent-Type: " + type
				+ "\r\nContent-Disposition: attachment; filename=a\r\nContent-Transfer-Encoding: base64\r\n\r\n"
				+ Base64.getMimeEncoder().encodeToString(file) + "\r\n--b--\r\n";
	}

	@Test
	void aTextIsSetOnSheets() throws IOException {
		CopyResult result = make(FileKind.TEXT, Harmless.utf8("Façade, 證據, \u202Etxt.exe\n".repeat(120)));
		assertThat(result.outcome()).isEqualTo(CopyOutcome.MADE);
		assertThat(result.pages()).isEqualTo(3);
		assertThat(dark(picture(0))).isGreaterThan(1000);
	}

	@Test
	void theWordsOfAWordFileAreSetOnSheets() throws IOException {
		CopyResult result = make(FileKind.DOCX,
				Harmless.docx("<w:p><w:ins w:author=\"Ilan Okafor\"><w:r><w:t>I was there.</w:t></w:r></w:ins></w:p>",
						Map.of("docProps/core.xml",
								Harmless.utf8("<p xmlns:dc=\"d\"><dc:creator>Mina Sorel</dc:creator></p>"))));
		assertThat(result.outcome()).isEqualTo(CopyOutcome.MADE);
		assertThat(result.notes()).containsExactly(CopyNote.TEXT_ONLY);
		assertThat(result.findings()).contains(new MetadataFinding(Sort.PERSON, "creator: Mina Sorel"),
				new MetadataFinding(Sort.TRACKED_CHANGES, "1 tracked changes or comments, by Ilan Okafor"));
		assertThat(dark(picture(0))).isGreaterThan(100);
	}

	@Test
	void aMessageShowsWhoWroteAndWhatHangsOnIt() throws IOException {
		String eml = """
				From: Mina <mina@example.org>
				To: office@halden.example
				Subject: The roster
				Received: from laptop (10.1.2.3) by mail.example.org
				X-Mailer: Letterbox 7
				MIME-Version: 1.0
				Content-Type: multipart/mixed; boundary=b

				--b
				Content-Type: text/plain

				Here it is.
				--b
				Content-Type: application/pdf; name=roster.pdf
				Content-Disposition: attachment; filename=roster.pdf

				x
				--b--
				""".replace("\n", "\r\n");
		CopyResult result = make(FileKind.EMAIL, Harmless.utf8(eml));
		assertThat(result.outcome()).isEqualTo(CopyOutcome.MADE);
		assertThat(result.active()).containsExactly(ActiveContent.EMBEDDED_FILE);
		assertThat(result.findings()).contains(new MetadataFinding(Sort.SOFTWARE, "Letterbox 7"))
			.anyMatch((one) -> one.sort() == Sort.NETWORK && one.value().contains("10.1.2.3"));
	}

	@Test
	void whatNothingHereReadsStaysSealed() {
		assertThat(make(FileKind.AUDIO, new byte[] { 'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0 }).outcome())
			.isEqualTo(CopyOutcome.SEALED);
		assertThat(this.pictures).isEmpty();
	}

	@Test
	void withoutASandboxTheProcessIsStillSeparate() {
		SafeCopyProperties open = Inspectors.settings(Duration.ofSeconds(10), false);
		SeparateProcess process = Inspectors.process(open);
		assertThat(process.confinement()).contains("not shut off");
		CopyResult result = process.make(FileKind.TEXT, new ByteArrayInputStream(Harmless.utf8("A word.")),
				(number, picture) -> this.pictures.add(picture));
		assertThat(result.pages()).isEqualTo(1);
	}

	@Test
	void aProcessThatGivesNoAnswerIsKilled() {
		SafeCopyProperties hurried = Inspectors.settings(Duration.ofMillis(50), true);
		SeparateProcess process = Inspectors.process(hurried);
		assertThatExceptionOfType(CopyFailed.class).isThrownBy(() -> process.make(FileKind.PDF,
				new ByteArrayInputStream(Harmless.pdf(50)), (number, picture) -> this.pictures.add(picture)));
	}

	private CopyResult make(FileKind kind, byte[] bytes) {
		return PROCESS.make(kind, new ByteArrayInputStream(bytes), (number, picture) -> this.pictures.add(picture));
	}

	private BufferedImage picture(int index) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(this.pictures.get(index)));
	}

	private static long dark(BufferedImage image) {
		long dark = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				dark += ((image.getRGB(x, y) & 0xFF) < 128) ? 1 : 0;
			}
		}
		return dark;
	}

}
