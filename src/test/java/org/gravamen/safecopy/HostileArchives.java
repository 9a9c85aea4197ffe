package org.gravamen.safecopy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.gravamen.safecopy.Harmless.docx;
import static org.gravamen.safecopy.Harmless.utf8;
import static org.gravamen.safecopy.Harmless.zip;

/**
 * Archives that could hurt whoever opens them.
 */
final class HostileArchives {

	private static final byte[] WORD = utf8("word");

	private static final byte[] ZEROS = new byte[20 << 20];

	private HostileArchives() {
	}

	static Stream<Hostile> all() {
		return Stream.of(names(), bombs(), layouts()).flatMap(List::stream);
	}

	private static List<Hostile> names() {
		return List.of(named("climbs out", "../../x", ArchiveRule.CLIMBS),
				named("climbs out later", "a/../../x", ArchiveRule.CLIMBS),
				named("climbs out by Windows' way", "..\\x", ArchiveRule.CLIMBS),
				named("begins at the root", "/etc/passwd", ArchiveRule.ABSOLUTE),
				named("begins at a drive", "C:\\windows\\x", ArchiveRule.ABSOLUTE),
				named("begins at another machine", "\\\\server\\x", ArchiveRule.ABSOLUTE),
				named("has a name with NUL", "a\u0000.txt", ArchiveRule.BAD_NAME),
				named("has an empty name", "", ArchiveRule.BAD_NAME),
				Hostile.archive("names twice", "a.zip",
						() -> new RawZip().entry("a", WORD).entry("a", utf8("other")).bytes(), ArchiveRule.BAD_NAME),
				Hostile.archive("a Word file that climbs out", "a.docx", () -> docx("", Map.of("../x", WORD)),
						ArchiveRule.CLIMBS),
				Hostile.archive("a symbolic link", "a.zip",
						() -> new RawZip().attributes(0xA1FFL << 16).entry("link", utf8("/etc/passwd")).bytes(),
						ArchiveRule.LINK));
	}

	private static List<Hostile> bombs() {
		return List.of(Hostile.archive("1,001 files", "a.zip", HostileArchives::many, ArchiveRule.TOO_MANY_ENTRIES),
				Hostile.archive("a bomb", "a.zip", () -> zip(Map.of("a", ZEROS)), ArchiveRule.EXPANDS),
				Hostile.archive("a small bomb", "a.zip", () -> zip(Map.of("a", new byte[500_000])),
						ArchiveRule.EXPANDS),
				Hostile.archive("many small bombs", "a.zip", HostileArchives::small, ArchiveRule.EXPANDS),
				Hostile.archive("a bomb in a Word file", "a.docx", () -> docx("", Map.of("word/media/a.png", ZEROS)),
						ArchiveRule.EXPANDS),
				Hostile.archive("a bomb in a table in a Word file", "a.docx",
						() -> docx("", Map.of("word/embeddings/a.xlsx", zip(Map.of("a", ZEROS)))), ArchiveRule.EXPANDS),
				Hostile.archive("an archive in an archive", "a.zip", () -> zip(Map.of("b.zip", zip(Map.of("c", WORD)))),
						ArchiveRule.NESTED),
				Hostile.archive("an archive in an archive in a Word file", "a.docx",
						() -> docx("", Map.of("word/embeddings/a.xlsx", zip(Map.of("b.zip", zip(Map.of("c", WORD)))))),
						ArchiveRule.NESTED),
				Hostile.archive("gzip in an archive", "a.zip",
						() -> zip(Map.of("b.gz", new byte[] { 0x1f, (byte) 0x8b })), ArchiveRule.NESTED),
				Hostile.archive("7z in an archive", "a.zip",
						() -> zip(Map.of("b.7z", new byte[] { '7', 'z', (byte) 0xbc, (byte) 0xaf })),
						ArchiveRule.NESTED));
	}

	private static List<Hostile> layouts() {
		return List.of(
				Hostile.archive("entries that overlap", "a.zip",
						() -> new RawZip().entry("a", WORD).listed("b", WORD, 0).bytes(), ArchiveRule.LAYOUT),
				Hostile.archive("a hidden entry", "a.zip",
						() -> new RawZip().hidden("secret", WORD).entry("a", WORD).bytes(), ArchiveRule.LAYOUT),
				Hostile.archive("a name told in two ways", "a.zip",
						() -> new RawZip().hidden("a.exe", WORD).listed("a.txt", WORD, 0).bytes(), ArchiveRule.LAYOUT),
				Hostile.archive("a size that is a lie", "a.zip", () -> new RawZip().lie(1000).entry("a", WORD).bytes(),
						ArchiveRule.LAYOUT),
				Hostile.archive("bytes after the end", "a.zip", () -> joined(zip(Map.of("a", WORD)), WORD),
						ArchiveRule.LAYOUT),
				Hostile.archive("an archive cut off", "a.zip", () -> Arrays.copyOf(zip(Map.of("a", ZEROS)), 900),
						ArchiveRule.LAYOUT),
				Hostile.archive("an encrypted archive", "a.zip", () -> new RawZip().flags(1).entry("a", WORD).bytes(),
						ArchiveRule.ENCRYPTED),
				Hostile.archive("an archive encrypted with AES", "a.zip",
						() -> new RawZip().method(99).entry("a", WORD).bytes(), ArchiveRule.ENCRYPTED),
				Hostile.archive("packed by bzip2", "a.zip", () -> new RawZip().method(12).entry("a", WORD).bytes(),
						ArchiveRule.METHOD),
				Hostile.archive("deflated rubbish", "a.zip",
						() -> new RawZip().method(8).entry("a", utf8("\u00ff\u00ff\u00ff")).bytes(),
						ArchiveRule.LAYOUT));
	}

	private static Hostile named(String about, String name, ArchiveRule rule) {
		return Hostile.archive("an archive that " + about, "a.zip", () -> new RawZip().entry(name, WORD).bytes(), rule);
	}

	private static byte[] small() {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (int i = 0; i < 50; i++) {
			entries.put("file" + i, new byte[60_000]);
		}
		return zip(entries);
	}

	private static byte[] many() {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (int i = 0; i <= 1000; i++) {
			entries.put("file" + i, WORD);
		}
		return zip(entries);
	}

	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(all::writeBytes);
		return all.toByteArray();
	}

}
