package org.gravamen.safecopy;

import java.nio.ByteBuffer;
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

	private static final String SCRIPT = "<html><script>alert(1)</script></html>";

	private HostileDisguises() {
	}

	static Stream<Hostile> all() {
		return Stream.of(liars(), polyglots(), texts(), sizes()).flatMap(List::stream);
	}

	private static List<Hostile> liars() {
		return List.of(Hostile.mismatch("a PDF named as a photograph", "a.jpg", () -> pdf(1)),
				Hostile.mismatch("a picture named as a PDF", "a.pdf", () -> picture("png", 9, 9)),
				Hostile.mismatch("a program named as a PDF", "a.pdf", HostileDisguises::program),
				Hostile.mismatch("a program", "setup.exe", HostileDisguises::program),
				Hostile.mismatch("a program turned round", "photo\u202Egpj.exe", HostileDisguises::program),
				Hostile.mismatch("a batch file", "a.bat", () -> utf8("del *.*")),
				Hostile.mismatch("a Java archive", "a.jar", HostileDisguises::archive),
				Hostile.mismatch("a file without an ending", "README", () -> utf8("word")),
				Hostile.mismatch("a page named as a picture", "a.png", () -> utf8(SCRIPT)),
				Hostile.mismatch("a drawing named as a picture", "a.gif",
						() -> utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
				Hostile.mismatch("a page named as a text", "a.txt", () -> utf8(SCRIPT)),
				Hostile.mismatch("a PDF named as a text", "a.txt", () -> pdf(1)),
				Hostile.mismatch("gzip named as an archive", "a.zip", () -> new byte[] { 0x1f, (byte) 0x8b, 8, 0 }),
				Hostile.mismatch("an archive named as a Word file", "a.docx", HostileDisguises::archive),
				Hostile.mismatch("a Word file named as a table", "a.xlsx", () -> Harmless.docx("")),
				Hostile.mismatch("an old Word file named as a new one", "a.docx", HostileDocuments::oldWord),
				Hostile.mismatch("a program named as a film", "a.mp4", HostileDisguises::program));
	}

	private static List<Hostile> polyglots() {
		return List.of(Hostile.mismatch("a PDF that is an archive", "a.pdf", () -> joined(pdf(1), archive())),
				Hostile.mismatch("a photograph that is an archive", "a.jpg",
						() -> joined(picture("jpeg", 9, 9), archive())),
				Hostile.mismatch("a picture that is an archive", "a.png",
						() -> joined(picture("png", 9, 9), archive())),
				Hostile.mismatch("a message that is an archive", "a.eml",
						() -> joined(utf8("From: a@b.example\r\nSubject: x\r\n\r\n"), archive())),
				Hostile.mismatch("a GIF that is JavaScript", "a.gif",
						() -> utf8("GIF89a/*" + "\u0000".repeat(40) + "*/=1;alert(1)//;")),
				Hostile.mismatch("a GIF with a script behind it", "a.gif",
						() -> joined(picture("gif", 9, 9), utf8("<script>alert(1)</script>"))),
				Hostile.mismatch("a PNG with a page behind it", "a.png",
						() -> joined(picture("png", 9, 9), utf8(SCRIPT))));
	}

	private static List<Hostile> texts() {
		return List.of(
				Hostile.mismatch("a text in UTF-16", "a.txt", () -> "One guard.".getBytes(StandardCharsets.UTF_16)),
				Hostile.mismatch("a text with NUL", "a.txt", () -> utf8("One\u0000guard")),
				Hostile.mismatch("a table in Latin-1", "a.csv", () -> "Façade,1".getBytes(StandardCharsets.ISO_8859_1)),
				Hostile.mismatch("a text with half a character", "a.txt", () -> HexFormat.of().parseHex("66eda080")),
				Hostile.mismatch("a page that is not UTF-8", "a.html",
						() -> joined(utf8(SCRIPT), new byte[] { (byte) 0xff })),
				Hostile.mismatch("a program named as a text", "a.txt", HostileDisguises::program));
	}

	private static List<Hostile> sizes() {
		return List.of(
				Hostile.refused("an empty file", "a.pdf", () -> new byte[0], Reason.FILE_EMPTY, "Choose another"),
				Hostile.refused("a PNG of 30,000 by 30,000", "a.png", () -> png(30_000, 30_000), Reason.IMAGE_TOO_BIG,
						"100 megapixels"),
				Hostile.refused("a GIF of 65,535 by 65,535", "a.gif",
						() -> joined(utf8("GIF89a"), new byte[] { -1, -1, -1, -1, 0, 0, 0, 0x3B }),
						Reason.IMAGE_TOO_BIG, "100 megapixels"),
				Hostile.refused("a PNG cut off", "a.png", () -> Arrays.copyOf(picture("png", 90, 90), 90),
						Reason.UNREADABLE, "breaks off"),
				Hostile.refused("a GIF cut off", "a.gif", () -> Arrays.copyOf(picture("gif", 90, 90), 60),
						Reason.UNREADABLE, "breaks off"));
	}

	private static byte[] archive() {
		return zip(Map.of("a", utf8("word")));
	}

	private static byte[] program() {
		return joined(utf8("MZ"), new byte[200]);
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
