package org.gravamen.safecopy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.gravamen.vocabulary.Refusal.Reason;

import static org.gravamen.safecopy.Harmless.pdf;
import static org.gravamen.safecopy.Harmless.picture;
import static org.gravamen.safecopy.Harmless.utf8;
import static org.gravamen.safecopy.Harmless.zip;
import static org.gravamen.safecopy.HostileArchives.joined;

/**
 * Files that are not what they say, or two things at once, or too much.
 */
final class HostileDisguises {

	private static final String PDF = "a PDF document";

	private static final String PHOTOGRAPH = "a JPEG photograph";

	private static final String PNG = "a picture (PNG)";

	private static final String GIF = "a picture (GIF)";

	private static final String TEXT = "plain text";

	private static final String PAGE = "a web page";

	private static final String MESSAGE = "an e-mail message";

	private static final String PROGRAM = "a program for Windows";

	private static final String ARCHIVE = "an archive";

	private static final String NO_TEXT = "not text in UTF-8";

	private static final String SOMETHING_ELSE = "an archive of something else";

	private static final String SCRIPT = "<html><script>alert(1)</script></html>";

	private HostileDisguises() {
	}

	static Stream<Hostile> all() {
		return Stream.of(liars(), pages(), polyglots(), texts(), sizes()).flatMap(List::stream);
	}

	private static List<Hostile> liars() {
		return List.of(Hostile.mismatch("a PDF named as a photograph", "a.jpg", PHOTOGRAPH, PDF, () -> pdf(1)),
				Hostile.mismatch("a picture named as a PDF", "a.pdf", PDF, PNG, () -> picture("png", 9, 9)),
				Hostile.mismatch("a program named as a PDF", "a.pdf", PDF, PROGRAM, HostileDisguises::program),
				Hostile.mismatch("a program", "setup.exe", ".exe", PROGRAM, HostileDisguises::program),
				Hostile.mismatch("a program turned round", "photo\u202Egpj.exe", ".exe", PROGRAM,
						HostileDisguises::program),
				Hostile.mismatch("a batch file", "a.bat", ".bat", TEXT, () -> utf8("del *.*")),
				Hostile.mismatch("a Java archive", "a.jar", ".jar", "a ZIP archive", HostileDisguises::archive),
				Hostile.mismatch("a file without an ending", "README", "nothing", TEXT, () -> utf8("word")),
				Hostile.mismatch("a page named as a picture", "a.png", PNG, PAGE, () -> utf8(SCRIPT)),
				Hostile.mismatch("a drawing named as a picture", "a.gif", GIF, "a drawing (SVG)",
						() -> utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
				Hostile.mismatch("a page named as a text", "a.txt", TEXT, PAGE, () -> utf8(SCRIPT)),
				Hostile.mismatch("a PDF named as a text", "a.txt", TEXT, PDF, () -> pdf(1)),
				Hostile.mismatch("gzip named as an archive", "a.zip", "a ZIP archive", "an archive packed by gzip",
						() -> new byte[] { 0x1f, (byte) 0x8b, 8, 0 }),
				Hostile.mismatch("an archive named as a Word file", "a.docx", "a Word file", SOMETHING_ELSE,
						HostileDisguises::archive),
				Hostile.mismatch("a Word file named as a table", "a.xlsx", "an Excel file", SOMETHING_ELSE,
						() -> Harmless.docx("")),
				Hostile.mismatch("an old Word file named as a new one", "a.docx", "a Word file", "an old Office file",
						HostileDocuments::oldWord),
				Hostile.mismatch("a program named as a film", "a.mp4", "a film", PROGRAM, HostileDisguises::program));
	}

	private static List<Hostile> pages() {
		String drawing = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
		return List.of(Hostile.mismatch("a page named as a message", "a.eml", MESSAGE, PAGE, () -> utf8(SCRIPT)),
				Hostile.mismatch("a drawing named as a message", "a.eml", MESSAGE, "a drawing (SVG)",
						() -> utf8(drawing)),
				Hostile.mismatch("a text named as a message", "a.eml", MESSAGE,
						"no message: it does not begin with who wrote it, or the like", () -> utf8("One guard.\n")),
				Hostile.mismatch("a page behind 60,000 blanks, named as a text", "a.txt", TEXT,
						"a web page or a drawing", () -> utf8(" ".repeat(60_000) + "<b>Words</b>" + SCRIPT)),
				Hostile.mismatch("a drawing named as a table", "a.csv", "a table as text (CSV)", "a drawing (SVG)",
						() -> utf8(drawing)));
	}

	private static List<Hostile> polyglots() {
		return List.of(
				Hostile.hiding("a PDF that is an archive", "a.pdf", PDF, ARCHIVE, () -> joined(pdf(1), archive())),
				Hostile.hiding("a PDF that is an archive and a line more", "a.pdf", PDF, ARCHIVE,
						() -> joined(pdf(1), archive(), utf8("\n"))),
				Hostile.hiding("a PDF with a script behind it", "a.pdf", PDF, "a script",
						() -> joined(pdf(1), utf8(SCRIPT))),
				Hostile.hiding("a PDF that goes on after its end", "a.pdf", PDF, "something that goes on after its end",
						() -> joined(pdf(1), utf8("x".repeat(1100)))),
				Hostile.hiding("a photograph that is an archive", "a.jpg", PHOTOGRAPH, ARCHIVE,
						() -> joined(picture("jpeg", 9, 9), archive())),
				Hostile.hiding("a photograph that is an archive and 60,000 bytes more", "a.jpg", PHOTOGRAPH, ARCHIVE,
						() -> joined(picture("jpeg", 9, 9), archive(), new byte[60_000])),
				Hostile.hiding("a photograph with an archive a megabyte before its end", "a.jpg", PHOTOGRAPH, ARCHIVE,
						() -> joined(picture("jpeg", 9, 9), archive(), new byte[1 << 20])),
				Hostile.hiding("a photograph with an archive of RAR behind it", "a.jpg", PHOTOGRAPH, ARCHIVE,
						() -> joined(picture("jpeg", 9, 9), utf8("Rar!\u001a\u0007\u0001\u0000"))),
				Hostile.hiding("a photograph with a page behind it", "a.jpg", PHOTOGRAPH, "a script",
						() -> joined(picture("jpeg", 9, 9), utf8(SCRIPT))),
				Hostile.hiding("a photograph with PHP behind padding", "a.jpg", PHOTOGRAPH, "a script",
						() -> joined(picture("jpeg", 9, 9), new byte[9000], utf8("<?php system('id');"))),
				Hostile.hiding("a photograph with JavaScript behind it", "a.jpg", PHOTOGRAPH, "a script",
						() -> joined(picture("jpeg", 9, 9), utf8("*/=1;alert(1)/*"))),
				Hostile.hiding("a photograph that is a PDF further on", "a.jpg", PHOTOGRAPH, "a PDF document",
						() -> commented(pdf(1))),
				Hostile.hiding("a photograph that begins as a comment in JavaScript", "a.jpg", PHOTOGRAPH, "something",
						() -> joined(HexFormat.of().parseHex("ffd8ffe02f2a"), new byte[12_072],
								Arrays.copyOfRange(picture("jpeg", 9, 9), 2, 600))),
				Hostile.hiding("a picture that is an archive", "a.png", PNG, ARCHIVE,
						() -> joined(picture("png", 9, 9), archive())),
				Hostile.hiding("a sound that is an archive and a line more", "a.mp3", "a sound recording", ARCHIVE,
						() -> joined(utf8("ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000"), archive(), utf8("\r\n"))),
				Hostile.hiding("a message that is an archive", "a.eml", MESSAGE, ARCHIVE,
						() -> joined(utf8("From: a@b.example\r\nSubject: x\r\n\r\n"), archive())),
				Hostile.hiding("a GIF that is JavaScript", "a.gif", GIF, "something",
						() -> utf8("GIF89a/*" + "\u0000".repeat(40) + "*/=1;alert(1)//;")),
				Hostile.hiding("a GIF with a script behind it", "a.gif", GIF, "something",
						() -> joined(picture("gif", 9, 9), utf8("<script>alert(1)</script>"))),
				Hostile.hiding("a PNG with a page behind it", "a.png", PNG, "something",
						() -> joined(picture("png", 9, 9), utf8(SCRIPT))));
	}

	private static List<Hostile> texts() {
		return List.of(
				Hostile.mismatch("a text in UTF-16", "a.txt", TEXT, NO_TEXT,
						() -> "One guard.".getBytes(StandardCharsets.UTF_16)),
				Hostile.mismatch("a text with NUL", "a.txt", TEXT, NO_TEXT, () -> utf8("One\u0000guard")),
				Hostile.mismatch("a table in Latin-1", "a.csv", "a table as text (CSV)", NO_TEXT,
						() -> "Façade,1".getBytes(StandardCharsets.ISO_8859_1)),
				Hostile.mismatch("a text with half a character", "a.txt", TEXT, NO_TEXT,
						() -> HexFormat.of().parseHex("66eda080")),
				Hostile.mismatch("a page that is not UTF-8", "a.html", PAGE, NO_TEXT,
						() -> joined(utf8(SCRIPT), new byte[] { (byte) 0xff })),
				Hostile.mismatch("a program named as a text", "a.txt", TEXT, NO_TEXT, HostileDisguises::program));
	}

	private static List<Hostile> sizes() {
		return List.of(
				Hostile.refused("an empty file", "a.pdf", () -> new byte[0], Reason.FILE_EMPTY, "Choose another"),
				Hostile.refused("a PNG of 30,000 by 30,000", "a.png", () -> png(30_000, 30_000), Reason.IMAGE_TOO_BIG,
						"100 megapixels"),
				Hostile.refused("a GIF of 65,535 by 65,535", "a.gif",
						() -> joined(utf8("GIF89a"), new byte[] { -1, -1, -1, -1, 0, 0, 0, 0x3B }),
						Reason.IMAGE_TOO_BIG, "100 megapixels"),
				Hostile.refused("a photograph of 30,000 by 30,000", "a.jpg", HostileDocuments::hugePhotograph,
						Reason.IMAGE_TOO_BIG, "100 megapixels. Make it smaller"),
				Hostile.refused("a scan of 30,000 by 30,000", "a.tif", () -> scan(30_000, 30_000), Reason.IMAGE_TOO_BIG,
						"100 megapixels. Make it smaller"),
				Hostile.refused("a WebP of 16,000 by 16,000", "a.webp",
						() -> joined(utf8("RIFF\u0016\u0000\u0000\u0000WEBPVP8X\n\u0000\u0000\u0000"), new byte[4],
								HexFormat.of().parseHex("7f3e007f3e00")),
						Reason.IMAGE_TOO_BIG, "100 megapixels. Make it smaller"),
				Hostile.refused("a HEIC of 30,000 by 30,000", "a.heic",
						() -> joined(HexFormat.of().parseHex("00000018"), utf8("ftypheic"), new byte[4],
								utf8("mif1heic"), HexFormat.of().parseHex("00000014"), utf8("ispe"), new byte[4],
								ByteBuffer.allocate(8).putInt(30_000).putInt(30_000).array()),
						Reason.IMAGE_TOO_BIG, "100 megapixels. Make it smaller"),
				Hostile.refused("a photograph of nothing", "a.jpg",
						() -> HexFormat.of().parseHex("ffd8ffe000104a464946"), Reason.UNREADABLE, "breaks off"),
				Hostile.refused("a scan whose pages go round in a circle", "a.tif",
						() -> HexFormat.of().parseHex("49492a0008000000" + "0000" + "08000000"), Reason.UNREADABLE,
						"The picture is broken, so it was not taken in"),
				Hostile.refused("a PNG cut off", "a.png", () -> Arrays.copyOf(picture("png", 90, 90), 90),
						Reason.UNREADABLE, "breaks off"),
				Hostile.refused("a GIF cut off", "a.gif", () -> Arrays.copyOf(picture("gif", 90, 90), 60),
						Reason.UNREADABLE, "breaks off"));
	}

	/** A photograph with something in a comment at its beginning. */
	private static byte[] commented(byte[] something) {
		byte[] photograph = picture("jpeg", 9, 9);
		byte[] length = ByteBuffer.allocate(2).putShort((short) (something.length + 2)).array();
		return joined(Arrays.copyOf(photograph, 2), HexFormat.of().parseHex("fffe"), length, something,
				Arrays.copyOfRange(photograph, 2, photograph.length));
	}

	private static byte[] archive() {
		return zip(Map.of("a", utf8("word")));
	}

	private static byte[] program() {
		return joined(utf8("MZ"), new byte[200]);
	}

	/** A scan of a size, without the pixels (TIFF 6.0 §2). */
	private static byte[] scan(int width, int height) {
		ByteBuffer scan = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
		scan.put(utf8("II*\u0000")).putInt(8).putShort((short) 5);
		for (int[] entry : new int[][] { { 256, width }, { 257, height }, { 262, 1 }, { 273, 8 }, { 279, 1 } }) {
			scan.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
		}
		return scan.array();
	}

	/** A PNG of a size, without the pixels. */
	static byte[] png(int width, int height, byte[]... chunks) {
		byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 }).array();
		return joined(HexFormat.of().parseHex("89504e470d0a1a0a"), chunk("IHDR", header), joined(chunks),
				chunk("IEND", new byte[0]));
	}

	static byte[] chunk(String type, byte[] data) {
		byte[] named = joined(type.getBytes(StandardCharsets.US_ASCII), data);
		CRC32 crc = new CRC32();
		crc.update(named);
		return joined(ByteBuffer.allocate(4).putInt(data.length).array(), named,
				ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
	}

}
