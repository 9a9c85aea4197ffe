package org.gravamen.rehearsal.props;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * The invented files of the demonstration, made when they are asked for: no picture and
 * no document of it is kept among the sources.
 */
public final class DemonstrationFiles {

	private DemonstrationFiles() {
	}

	/**
	 * The accounts of survivors, summarised, with a tracked change.
	 * @return a Word file
	 */
	public static byte[] accounts() {
		return new WordFile("Nerys Adlam", "Priya Raman", "Halden Justice Trust",
				LocalDateTime.parse("2026-08-04T16:22:10"))
			.of(text("accounts.txt"));
	}

	/**
	 * What former workers told.
	 * @return a Word file
	 */
	public static byte[] workers() {
		return new WordFile("Tomas Erl", "Nerys Adlam", "Karsava Documentation Centre",
				LocalDateTime.parse("2026-06-17T09:48:31"))
			.of(text("workers.txt"));
	}

	/**
	 * What an orderly told.
	 * @return a Word file
	 */
	public static byte[] orderly() {
		return new WordFile("Nerys Adlam", "Nerys Adlam", "Halden Justice Trust",
				LocalDateTime.parse("2026-08-02T18:05:02"))
			.of(text("orderly.txt"));
	}

	/**
	 * A report of an organisation that documents.
	 * @return a PDF with text
	 */
	public static byte[] report() {
		return printed("report.xhtml", new PrintedReport("Behind the Painted Windows", "Karsava Documentation Centre",
				"Page maker 11", OffsetDateTime.parse("2026-03-02T11:15:40+04:00")));
	}

	/**
	 * Medical findings, summarised.
	 * @return a PDF with text
	 */
	public static byte[] medicalFindings() {
		return printed("medical.xhtml", new PrintedReport("Medical findings, summary", "Dr A, for both",
				"Word processor 16", OffsetDateTime.parse("2026-08-11T08:30:00+02:00")));
	}

	/**
	 * An analyst's note on videos.
	 * @return a PDF with text
	 */
	public static byte[] analystsNote() {
		return printed("analyst.xhtml", new PrintedReport("Tarn, four videos", "Open-source desk", "Word processor 16",
				OffsetDateTime.parse("2026-07-09T17:02:26+01:00")));
	}

	/**
	 * A staff roster, typed, stamped and scanned.
	 * @return a PDF of pictures alone
	 */
	public static byte[] roster() {
		return MarrowHillRoster.file();
	}

	/**
	 * Records of a gate, typed and scanned.
	 * @return a PDF of pictures alone
	 */
	public static byte[] gateRecords() {
		return GateRecords.file();
	}

	/**
	 * A photograph that tells where it was taken.
	 * @return a JPEG
	 */
	public static byte[] photograph() {
		return GatePhotograph.file();
	}

	/**
	 * Words that are kept beside the sources.
	 * @param name of the file
	 * @return its words
	 */
	public static String text(String name) {
		return new String(bytes("/demonstration/" + name), StandardCharsets.UTF_8);
	}

	static byte[] bytes(String resource) {
		try (InputStream file = DemonstrationFiles.class.getResourceAsStream(resource)) {
			if (file == null) {
				throw new IllegalStateException("The product was built without " + resource + ".");
			}
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource + " cannot be read.", ex);
		}
	}

	private static byte[] printed(String name, PrintedReport report) {
		return report
			.of("<html><head><style>" + text("paper.css") + "</style></head><body>" + text(name) + "</body></html>");
	}

}
