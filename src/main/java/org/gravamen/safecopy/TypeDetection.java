package org.gravamen.safecopy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.gravamen.safecopy.FileKind.Family;

/**
 * Compares what the bytes of a file are with what its name says, by Apache Tika's table
 * of signatures. The name is never asked what the bytes are.
 */
final class TypeDetection {

	/** As far as Tika itself looks. */
	static final int LOOKED_AT = 65_536;

	private static final Map<Family, Set<String>> FOUND = Map.of(Family.OFFICE,
			Set.of("application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text",
					"application/vnd.oasis.opendocument.spreadsheet",
					"application/vnd.oasis.opendocument.presentation"),
			Family.ARCHIVE, Set.of("application/zip", "application/epub+zip", "application/x-tika-ooxml"),
			Family.OLD_OFFICE, Set.of("application/x-tika-msoffice", "application/x-ole-storage"), Family.RICH_TEXT,
			Set.of("application/rtf", "text/rtf"));

	private static final Set<String> HEIC = Set.of("image/heic", "image/heif", "image/heic-sequence",
			"image/heif-sequence", "image/avif");

	private static final Set<String> FILMS = Set.of("application/mp4", "application/ogg", "application/x-matroska");

	private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml", "image/svg+xml",
			"application/xml", "text/plain");

	private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

	/**
	 * Says what a file is.
	 * @param name its name, cleaned
	 * @param head its first bytes, at most {@link #LOOKED_AT}
	 * @return the kind
	 * @throws org.gravamen.vocabulary.Refusal TYPE_MISMATCH when such files are not
	 * taken, or name and bytes disagree
	 */
	FileKind kind(String name, byte[] head) {
		String found = found(head);
		FileKind claimed = FileKind.claimedBy(name)
			.orElseThrow(() -> Mismatch.of(ending(name), Mismatch.words(found),
					"Files with such a name are not taken. Give it the ending of what it is, such as .pdf or .jpg, "
							+ "or put it in a .zip, which is kept sealed."));
		if (!agrees(claimed, found)) {
			throw Mismatch.of(claimed, Mismatch.words(found));
		}
		Disguise.of(claimed, head).ifPresent((content) -> {
			throw Mismatch.of(claimed, content);
		});
		return claimed;
	}

	private static String ending(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1);
		return (name.lastIndexOf('.') > 0 && ending.matches("[A-Za-z0-9]{1,10}")) ? "." + ending : "nothing";
	}

	private String found(byte[] head) {
		try (InputStream bytes = new ByteArrayInputStream(head)) {
			MediaType type = this.signatures.detect(bytes, new Metadata());
			return type.getBaseType().toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The beginning of a file could not be read.", ex);
		}
	}

	private static boolean agrees(FileKind claimed, String found) {
		return switch (claimed.family()) {
			case TEXT -> !isAnotherKind(found);
			case MESSAGE ->
				found.equals("text/plain") || found.startsWith("message/") || found.equals("application/mbox");
			case MARKUP -> MARKUP.contains(found);
			case MEDIA -> found.startsWith("video/") || found.startsWith("audio/") || FILMS.contains(found);
			case SEALED_PICTURE -> claimed == FileKind.HEIC ? HEIC.contains(found) : found.equals("image/webp");
			case DOCUMENT, PICTURE -> found.equals(claimed.mediaType());
			default -> FOUND.getOrDefault(claimed.family(), Set.of()).contains(found);
		};
	}

	// A letter may begin like a message or like a program; that it is UTF-8 is seen as it
	// passes.
	private static boolean isAnotherKind(String found) {
		Optional<FileKind> other = FileKind.of(found);
		return found.equals("application/xhtml+xml") || found.startsWith("image/") || found.equals("application/rtf")
				|| other.filter((kind) -> kind.family() != Family.TEXT && kind.family() != Family.MESSAGE).isPresent();
	}

}
