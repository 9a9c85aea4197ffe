package org.gravamen.safecopy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gravamen.vocabulary.Refusal.Reason;

import static org.gravamen.safecopy.ActiveContent.EMBEDDED_FILE;
import static org.gravamen.safecopy.ActiveContent.JAVASCRIPT;
import static org.gravamen.safecopy.ActiveContent.LAUNCH;
import static org.gravamen.safecopy.ActiveContent.XFA;
import static org.gravamen.safecopy.CopyOutcome.MADE;
import static org.gravamen.safecopy.CopyOutcome.UNREADABLE;
import static org.gravamen.safecopy.Harmless.utf8;

/**
 * PDFs that do something when they are opened, or cannot be.
 */
final class HostilePdfs {

	private static final String BROKEN = "The PDF document is encrypted or broken, so it was not taken in. Look for a copy";

	private HostilePdfs() {
	}

	static Stream<Hostile> all() {
		return Stream.of(active(), broken()).flatMap(List::stream);
	}

	private static List<Hostile> active() {
		return List.of(
				Hostile.taken("JavaScript when a PDF is opened", "a.pdf",
						() -> catalog((catalog) -> catalog.setItem(COSName.OPEN_ACTION, action("JavaScript", "JS"))),
						MADE, JAVASCRIPT),
				Hostile.taken("JavaScript when a page is opened", "a.pdf", () -> Harmless.pdf(1, (document) -> {
					COSDictionary when = new COSDictionary();
					when.setItem("O", action("JavaScript", "JS"));
					document.getPage(0).getCOSObject().setItem(COSName.AA, when);
				}), MADE, JAVASCRIPT),
				Hostile.taken("a PDF that starts a program", "a.pdf",
						() -> catalog((catalog) -> catalog.setItem(COSName.OPEN_ACTION, action("Launch", "F"))), MADE,
						LAUNCH),
				Hostile.taken("a file in a PDF", "a.pdf", () -> catalog((catalog) -> {
					COSDictionary file = new COSDictionary();
					file.setString(COSName.F, "C:\\Users\\ilan\\secret.exe");
					file.setItem(COSName.EF, new COSDictionary());
					catalog.setItem(COSName.NAMES, file);
				}), MADE, EMBEDDED_FILE),
				Hostile.taken("a form that is a program", "a.pdf", () -> catalog((catalog) -> {
					COSDictionary form = new COSDictionary();
					form.setItem(COSName.getPDFName("XFA"), new COSArray());
					catalog.setItem(COSName.ACRO_FORM, form);
				}), MADE, XFA));
	}

	private static List<Hostile> broken() {
		return List.of(Hostile.refused("a PDF of 50,000 pages", "a.pdf",
				() -> written("<</Type/Pages/Count 50000/Kids[" + "3 0 R ".repeat(50_000) + "]>>"),
				Reason.TOO_MANY_PAGES, "more than 2000 pages, so it was not taken in. Add the pages that matter"),
				Hostile.refused("a PDF whose pages go round in a circle", "a.pdf",
						() -> written("<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>"), Reason.UNREADABLE, BROKEN),
				Hostile.refused("a PDF that says it has fewer pages than it has", "a.pdf", () -> written(fewer()),
						Reason.TOO_MANY_PAGES, "Add the pages that matter as a file of their own"),
				Hostile.refused("an encrypted PDF", "a.pdf", HostilePdfs::encrypted, Reason.UNREADABLE, BROKEN),
				Hostile.refused("a PDF of rubbish", "a.pdf", () -> utf8("%PDF-1.7\n" + "rubbish ".repeat(2000)),
						Reason.UNREADABLE, "breaks off before its end. Look for a whole copy"),
				Hostile.refused("a PDF of rubbish that ends as it should", "a.pdf",
						() -> utf8("%PDF-1.7\n" + "rubbish ".repeat(2000) + "\n%%EOF\n"), Reason.UNREADABLE, BROKEN),
				Hostile.taken("a PDF with a page of 3 square kilometres", "a.pdf",
						() -> Harmless.pdf(1,
								(document) -> document.getPage(0).setMediaBox(new PDRectangle(5_000_000, 5_000_000))),
						MADE),
				Hostile.taken("a PDF with a page of nothing", "a.pdf",
						() -> Harmless.pdf(1, (document) -> document.getPage(0).setMediaBox(new PDRectangle(0, 0))),
						UNREADABLE),
				Hostile.taken("a PDF with a bomb for a page", "a.pdf",
						() -> stream("/Filter/FlateDecode", HostileDocuments.deflated(spaces(64 << 20))), MADE),
				Hostile.taken("a PDF with a picture of 30,000 by 30,000", "a.pdf", HostilePdfs::hugePicture, MADE),
				Hostile.taken("a PDF 200,000 graphics states deep", "a.pdf",
						() -> stream("", utf8("q ".repeat(200_000))), MADE));
	}

	private static String fewer() {
		return "<</Type/Pages/Count 1/Kids[" + "3 0 R ".repeat(3000) + "]>>";
	}

	private static byte[] catalog(Consumer<COSDictionary> change) {
		return Harmless.pdf(1, (document) -> change.accept(document.getDocumentCatalog().getCOSObject()));
	}

	private static COSDictionary action(String type, String key) {
		COSDictionary action = new COSDictionary();
		action.setName(COSName.S, type);
		action.setString(key, "calc.exe");
		return action;
	}

	private static byte[] written(String pages) {
		return ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages
				+ "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] stream(String filter, byte[] content) {
		return HostileArchives.joined(
				utf8("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
						+ "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
						+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length "
						+ content.length + filter + ">>stream\n"),
				content, utf8("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
	}

	private static byte[] encrypted() {
		return Harmless.pdf(1, (document) -> {
			StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
			policy.setEncryptionKeyLength(128);
			document.protect(policy);
		});
	}

	private static byte[] hugePicture() {
		return Harmless.pdf(1, (document) -> {
			COSStream picture = picture(document);
			COSDictionary pictures = new COSDictionary();
			pictures.setItem("P", picture);
			COSDictionary resources = new COSDictionary();
			resources.setItem(COSName.XOBJECT, pictures);
			COSStream content = document.getDocument().createCOSStream();
			try (var out = content.createOutputStream()) {
				out.write(utf8("q 500 0 0 500 0 0 cm /P Do Q"));
			}
			document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
			document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
		});
	}

	private static COSStream picture(PDDocument document) throws IOException {
		COSStream picture = document.getDocument().createCOSStream();
		picture.setItem(COSName.TYPE, COSName.XOBJECT);
		picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
		picture.setInt(COSName.WIDTH, 30_000);
		picture.setInt(COSName.HEIGHT, 30_000);
		picture.setInt(COSName.BITS_PER_COMPONENT, 8);
		picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
		try (var out = picture.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(new byte[1 << 20]);
		}
		return picture;
	}

	private static byte[] spaces(int count) {
		byte[] spaces = new byte[count];
		Arrays.fill(spaces, (byte) ' ');
		return spaces;
	}

}
