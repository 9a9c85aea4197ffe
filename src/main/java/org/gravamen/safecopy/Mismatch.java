package org.gravamen.safecopy;

import java.util.Locale;
import java.util.Map;

import org.gravamen.vocabulary.Refusal;

/**
 * Says of a file that its name and its content disagree, naming both.
 */
final class Mismatch {

	private static final String SAVE = "Save it in its own format and add it again.";

	private static final Map<String, String> OTHERS = Map.ofEntries(
			Map.entry("application/x-msdownload", "a program for Windows"),
			Map.entry("application/x-dosexec", "a program for Windows"),
			Map.entry("application/x-executable", "a program"), Map.entry("application/x-elf", "a program"),
			Map.entry("application/x-sharedlib", "a program"), Map.entry("application/java-archive", "a program"),
			Map.entry("application/gzip", "an archive packed by gzip"), Map.entry("application/x-tar", "an archive"),
			Map.entry("application/x-7z-compressed", "an archive of 7-Zip"),
			Map.entry("application/x-rar-compressed", "an archive of RAR"),
			Map.entry("application/x-tika-ooxml", "an Office file of another kind"),
			Map.entry("application/x-tika-msoffice", "an old Office file"),
			Map.entry("application/x-ole-storage", "an old Office file"),
			Map.entry("application/xhtml+xml", "a web page"), Map.entry("application/xml", "XML"),
			Map.entry("text/rtf", "rich text"), Map.entry("application/mp4", "a film"),
			Map.entry("application/octet-stream", "of no kind that is known here"));

	private Mismatch() {
	}

	/**
	 * The refusal, with the usual advice.
	 * @param claimed what the name says
	 * @param content what the content is, in words that follow "the content is"
	 * @return TYPE_MISMATCH
	 */
	static Refusal of(FileKind claimed, String content) {
		return of(words(claimed), content, SAVE);
	}

	/**
	 * The refusal.
	 * @param claimed what the name says, in words
	 * @param content what the content is, in words that follow "the content is"
	 * @param advice what to do, a sentence
	 * @return TYPE_MISMATCH
	 */
	static Refusal of(String claimed, String content, String advice) {
		return new Refusal(Refusal.Reason.TYPE_MISMATCH,
				"The name says " + claimed + ", but the content is " + content + ". " + advice);
	}

	/**
	 * A file that is what its name says and something else besides.
	 * @param claimed what the name says
	 * @param hidden what is hidden behind it or in it
	 * @return TYPE_MISMATCH
	 */
	static Refusal twoThings(FileKind claimed, String hidden) {
		return of(claimed, "two things at once: " + hidden + " is hidden in it");
	}

	/**
	 * A kind in words.
	 * @param kind which
	 * @return for example "a PDF document"
	 */
	static String words(FileKind kind) {
		return switch (kind) {
			case PDF -> "a PDF document";
			case JPEG -> "a JPEG photograph";
			case PNG, GIF, TIFF, WEBP, HEIC -> "a picture (" + kind.name() + ")";
			case TEXT -> "plain text";
			case CSV -> "a table as text (CSV)";
			case HTML -> "a web page";
			case SVG -> "a drawing (SVG)";
			case EMAIL -> "an e-mail message";
			case DOCX, DOCM -> "a Word file";
			case XLSX, XLSM -> "an Excel file";
			case PPTX -> "a PowerPoint file";
			case ODT, ODS, ODP -> "an OpenDocument file";
			case ZIP -> "a ZIP archive";
			case EPUB -> "a book (EPUB)";
			case KMZ -> "a map (KMZ)";
			case WACZ -> "a web archive (WACZ)";
			case DOC, XLS, PPT, MSG -> "an old Office file (" + kind.name().toLowerCase(Locale.ROOT) + ")";
			case RTF -> "rich text";
			case VIDEO -> "a film";
			case AUDIO -> "a sound recording";
		};
	}

	/**
	 * A media type in words.
	 * @param mediaType from Tika's table, so never in the file's own words
	 * @return for example "a program for Windows"
	 */
	static String words(String mediaType) {
		String other = OTHERS.get(mediaType);
		if (other != null) {
			return other;
		}
		return FileKind.of(mediaType).map(Mismatch::words).orElse("of the type " + mediaType);
	}

}
