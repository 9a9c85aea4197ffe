package org.gravamen.safecopy.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.FileKind;
import org.gravamen.safecopy.MetadataFinding.Sort;

/**
 * What Office writes: an archive of XML. Of Word the words are shown; the others are
 * looked through and stay sealed.
 */
final class OfficeCopy {

	private static final int LARGEST_PART = 64 << 20;

	private static final long LARGEST_WHOLE = 256L << 20;

	private final Limits limits;

	private final Frames frames;

	OfficeCopy(Limits limits, Frames frames) {
		this.limits = limits;
		this.frames = frames;
	}

	CopyOutcome make(FileKind kind, byte[] bytes) throws IOException {
		Map<String, byte[]> parts = parts(bytes);
		parts.forEach(this::look);
		if (kind != FileKind.DOCX && kind != FileKind.DOCM) {
			return CopyOutcome.SEALED;
		}
		WordPictures pictures = new WordPictures(parts, this.limits, this.frames);
		WordText words = new WordText(this.frames, pictures);
		StringBuilder text = new StringBuilder();
		parts.forEach((name, part) -> {
			if (name.equals("word/document.xml")) {
				pictures.of(name);
				text.insert(0, words.of(part) + "\n");
			}
			else if (name.matches("word/(footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml")) {
				pictures.of(name);
				String more = words.of(part).strip();
				text.append(
						more.isEmpty() ? "" : "\n[" + name.replaceAll("word/|\\d*\\.xml", "") + "]\n" + more + "\n");
			}
		});
		words.sayChanges();
		this.frames.note(CopyNote.TEXT_ONLY);
		Sheets sheets = new Sheets(this.limits, this.frames, false);
		sheets.set(VisibleText.of(text.toString()));
		pictures.draw(sheets.count());
		return CopyOutcome.MADE;
	}

	/** Says what an Office file says about its source. */
	static void findings(byte[] bytes, Frames frames) throws IOException {
		parts(bytes).forEach(new OfficeCopy(new Limits(0, 0), frames)::look);
	}

	private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		long whole = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] part = zip.readNBytes(LARGEST_PART);
				whole += part.length;
				if (part.length == LARGEST_PART || whole > LARGEST_WHOLE) {
					throw new Stopped(CopyOutcome.TOO_MANY_PAGES);
				}
				parts.put(entry.getName(), part);
			}
		}
		return parts;
	}

	private void look(String name, byte[] part) {
		String called = name.toLowerCase(Locale.ROOT);
		if (called.endsWith("vbaproject.bin") || called.startsWith("basic/")) {
			this.frames.active(ActiveContent.MACROS);
		}
		else if (called.contains("/embeddings/") || called.contains("/activex/")) {
			this.frames.active(ActiveContent.EMBEDDED_FILE);
		}
		else if (called.endsWith(".rels")) {
			new Relations(this.frames).look(part);
		}
		else if ((called.startsWith("docprops/") && called.endsWith(".xml")) || called.equals("meta.xml")) {
			new OfficeProperties(this.frames).look(part);
		}
		else if (called.contains("media/") || called.startsWith("pictures/")) {
			new PictureFindings(this.frames).lookAtAnything(part);
		}
		else if (called.contains("thumbnail")) {
			this.frames.finding(Sort.THUMBNAIL, "Yes");
		}
	}

}
