package org.gravamen.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files of any size, written to a disk a piece at a time.
 */
final class LargeFiles {

	private static final int PIECE = 1 << 20;

	private LargeFiles() {
	}

	/** A text of one letter. */
	static void text(Path file, char letter, int mebibytes) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			fill(out, letter, mebibytes);
		}
	}

	/** An archive with one entry, which is not packed. */
	static void zip(Path file, int mebibytes) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			out.setLevel(Deflater.NO_COMPRESSION);
			out.putNextEntry(new ZipEntry("guard-roster.txt"));
			fill(out, 'z', mebibytes);
			out.closeEntry();
		}
	}

	/** A document of one empty page, with much beside it that nobody sees. */
	static void pdf(Path file, int mebibytes) throws IOException {
		String head = "%PDF-1.4\n";
		String catalog = "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n";
		String pages = "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n";
		String page = "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj\n";
		String unseen = "4 0 obj <</Length " + (long) mebibytes * PIECE + ">>\nstream\n";
		String end = "\nendstream endobj\n";
		long table = length(head, catalog, pages, page, unseen, end) + (long) mebibytes * PIECE;
		String places = "xref\n0 5\n0000000000 65535 f \n" + place(length(head)) + place(length(head, catalog))
				+ place(length(head, catalog, pages)) + place(length(head, catalog, pages, page))
				+ "trailer <</Size 5/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n";
		try (OutputStream out = Files.newOutputStream(file)) {
			write(out, head, catalog, pages, page, unseen);
			fill(out, 'p', mebibytes);
			write(out, end, places);
		}
	}

	private static void fill(OutputStream out, char letter, int mebibytes) throws IOException {
		byte[] piece = new byte[PIECE];
		Arrays.fill(piece, (byte) letter);
		for (int number = 0; number < mebibytes; number++) {
			out.write(piece);
		}
	}

	private static void write(OutputStream out, String... parts) throws IOException {
		for (String part : parts) {
			out.write(part.getBytes(StandardCharsets.US_ASCII));
		}
	}

	private static long length(String... parts) {
		return Arrays.stream(parts).mapToLong(String::length).sum();
	}

	private static String place(long offset) {
		return String.format("%010d 00000 n \n", offset);
	}

}
