package org.gravamen.safecopy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that are taken. Everything else is refused; what cannot be made safe
 * is taken and sealed.
 */
public enum FileKind {

	/** Portable Document Format. */
	PDF("application/pdf", Family.DOCUMENT, "pdf"),
	/** Portable Network Graphics. */
	PNG("image/png", Family.PICTURE, "png"),
	/** A photograph. */
	JPEG("image/jpeg", Family.PICTURE, "jpg", "jpeg", "jfif"),
	/** Graphics Interchange Format. */
	GIF("image/gif", Family.PICTURE, "gif"),
	/** A scan. */
	TIFF("image/tiff", Family.PICTURE, "tif", "tiff"),
	/** No decoder here, so it is sealed. */
	WEBP("image/webp", Family.SEALED_PICTURE, "webp"),
	/** No decoder here, so it is sealed. */
	HEIC("image/heic", Family.SEALED_PICTURE, "heic", "heif"),
	/** Plain text in UTF-8. */
	TEXT("text/plain", Family.TEXT, "txt", "text", "md", "log"),
	/** A table in UTF-8. */
	CSV("text/csv", Family.TEXT, "csv", "tsv"),
	/** A page; its source is shown, never the page. */
	HTML("text/html", Family.MARKUP, "html", "htm", "xhtml"),
	/** A drawing; its source is shown, never the drawing. */
	SVG("image/svg+xml", Family.MARKUP, "svg"),
	/** A message as it was sent. */
	EMAIL("message/rfc822", Family.MESSAGE, "eml"),
	/** Word. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Family.OFFICE, "docx"),
	/** Word with macros. */
	DOCM("application/vnd.ms-word.document.macroenabled.12", Family.OFFICE, "docm"),
	/** Excel. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Family.OFFICE, "xlsx"),
	/** Excel with macros. */
	XLSM("application/vnd.ms-excel.sheet.macroenabled.12", Family.OFFICE, "xlsm"),
	/** PowerPoint. */
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Family.OFFICE, "pptx"),
	/** OpenDocument, a text. */
	ODT("application/vnd.oasis.opendocument.text", Family.OFFICE, "odt"),
	/** OpenDocument, a table. */
	ODS("application/vnd.oasis.opendocument.spreadsheet", Family.OFFICE, "ods"),
	/** OpenDocument, slides. */
	ODP("application/vnd.oasis.opendocument.presentation", Family.OFFICE, "odp"),
	/** An archive. */
	ZIP("application/zip", Family.ARCHIVE, "zip"),
	/** A book. */
	EPUB("application/epub+zip", Family.ARCHIVE, "epub"),
	/** A map. */
	KMZ("application/vnd.google-earth.kmz", Family.ARCHIVE, "kmz"),
	/** A web archive. */
	WACZ("application/wacz", Family.ARCHIVE, "wacz"),
	/** Old Word. */
	DOC("application/msword", Family.OLD_OFFICE, "doc"),
	/** Old Excel. */
	XLS("application/vnd.ms-excel", Family.OLD_OFFICE, "xls"),
	/** Old PowerPoint. */
	PPT("application/vnd.ms-powerpoint", Family.OLD_OFFICE, "ppt"),
	/** A message as Outlook keeps it. */
	MSG("application/vnd.ms-outlook", Family.OLD_OFFICE, "msg"),
	/** Rich text. */
	RTF("application/rtf", Family.RICH_TEXT, "rtf"),
	/** A film. */
	VIDEO("video/mp4", Family.MEDIA, "mp4", "m4v", "mov", "3gp", "avi", "mkv", "webm", "mpg", "mpeg", "ogv", "wmv"),
	/** A sound. */
	AUDIO("audio/mpeg", Family.MEDIA, "mp3", "m4a", "wav", "ogg", "oga", "opus", "flac", "aac", "amr", "aif", "aiff",
			"wma");

	private final String mediaType;

	private final Family family;

	private final String endings;

	FileKind(String mediaType, Family family, String... endings) {
		this.mediaType = mediaType;
		this.family = family;
		this.endings = " " + String.join(" ", endings) + " ";
	}

	/**
	 * The kind that the ending of a name claims.
	 * @param name a file's name
	 * @return the kind; empty when no kind that is taken has this ending
	 */
	public static Optional<FileKind> claimedBy(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		boolean has = name.lastIndexOf('.') > 0 && ending.matches("[a-z0-9]+");
		return Arrays.stream(values()).filter((kind) -> has && kind.endings.contains(" " + ending + " ")).findFirst();
	}

	/**
	 * The kind of what is held.
	 * @param mediaType as {@link #mediaType} gave it
	 * @return the kind; empty for what was taken in before kinds were known
	 */
	public static Optional<FileKind> of(String mediaType) {
		return Arrays.stream(values()).filter((kind) -> kind.mediaType.equals(mediaType)).findFirst();
	}

	/**
	 * Its media type. Films and sounds of every format share one: nobody plays them here.
	 * @return for example "application/pdf"
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * What it is handled as.
	 * @return its family
	 */
	public Family family() {
		return this.family;
	}

	/** Kinds that are handled alike. */
	public enum Family {

		DOCUMENT, PICTURE, SEALED_PICTURE, TEXT, MARKUP, MESSAGE, OFFICE, OLD_OFFICE, RICH_TEXT, ARCHIVE, MEDIA;

		/**
		 * Whether the bytes are text, which must be UTF-8.
		 * @return false for everything binary; messages and rich text keep their own
		 * encodings
		 */
		public boolean isText() {
			return this == TEXT || this == MARKUP;
		}

		/**
		 * Whether the bytes are a ZIP.
		 * @return true for archives and what is one within
		 */
		public boolean isArchive() {
			return this == OFFICE || this == ARCHIVE;
		}

	}

}
