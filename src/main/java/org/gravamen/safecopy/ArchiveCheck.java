package org.gravamen.safecopy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gravamen.safecopy.FileKind.Family;
import org.gravamen.vocabulary.Refusal;

/**
 * The rules of archives, for what is one by name and for what is one within. Nothing is
 * unpacked to anywhere: entries are read, counted and forgotten.
 */
final class ArchiveCheck {

	private static final List<String> PACKED = List.of("PK\u0003\u0004", "PK\u0005\u0006", "\u001f\u008b",
			"7z\u00bc\u00af", "Rar!", "BZh", "\u00fd7zXZ", "(\u00b5/\u00fd");

	private ArchiveCheck() {
	}

	/**
	 * Checks an archive.
	 * @param kind what it claims to be
	 * @param bytes the archive
	 * @throws Refusal ARCHIVE_UNSAFE, naming the rule; TYPE_MISMATCH when it lacks what
	 * its kind must have
	 * @throws IOException when the stream breaks off
	 */
	static void check(FileKind kind, InputStream bytes) throws IOException {
		Tally tally = new Tally();
		CountedBytes counted = new CountedBytes(bytes);
		Set<String> names = walk(counted, tally,
				(name, start, content, all) -> nested(kind, name, start, content, all));
		tally.end(counted.count());
		if (!has(kind, names)) {
			throw Mismatch.of(kind, "an archive of something else");
		}
	}

	private static Set<String> walk(InputStream bytes, Tally tally, ZipWalk.Nesting nesting) throws IOException {
		try {
			return new ZipWalk(bytes, tally, nesting).walk();
		}
		catch (IOException ex) {
			if (ex instanceof CountedBytes.Broken) {
				throw ex;
			}
			throw ArchiveRule.LAYOUT.broken();
		}
	}

	// A chart of Word's holds its table as an archive; a web archive holds its pages
	// packed.
	private static void nested(FileKind kind, String name, byte[] start, InputStream content, Tally tally)
			throws IOException {
		if (!isPacked(start)) {
			return;
		}
		boolean webPages = kind == FileKind.WACZ && name.endsWith(".gz") && start[0] == 0x1f;
		if (kind.family() == Family.OFFICE && start[0] == 'P') {
			walk(content, tally, (inner, head, ignored, all) -> refusePacked(head));
		}
		else if (!webPages) {
			throw ArchiveRule.NESTED.broken();
		}
	}

	private static void refusePacked(byte[] start) {
		if (isPacked(start)) {
			throw ArchiveRule.NESTED.broken();
		}
	}

	private static boolean isPacked(byte[] start) {
		String head = new String(start, StandardCharsets.ISO_8859_1);
		return PACKED.stream().anyMatch(head::startsWith);
	}

	private static boolean has(FileKind kind, Set<String> names) {
		return switch (kind) {
			case DOCX, DOCM -> names.contains("[Content_Types].xml") && names.contains("word/document.xml");
			case XLSX, XLSM -> names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml");
			case PPTX -> names.contains("[Content_Types].xml") && names.contains("ppt/presentation.xml");
			case ODT, ODS, ODP -> names.contains("mimetype") && names.contains("content.xml");
			case EPUB -> names.contains("META-INF/container.xml");
			case KMZ -> names.stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).endsWith(".kml"));
			case WACZ -> names.contains("datapackage.json");
			default -> true;
		};
	}

}
