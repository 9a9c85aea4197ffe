package org.gravamen.safecopy.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.FileKind;
import org.gravamen.safecopy.FileKind.Family;

/**
 * The pictures of a Word file: each has a number where it stands among the words, and is
 * drawn on a page of its own after them. What cannot be drawn is said in its place.
 */
final class WordPictures {

	private static final int MOST = 200;

	private final Map<String, byte[]> parts;

	private final Limits limits;

	private final Frames frames;

	private final List<String> shown = new ArrayList<>();

	private Map<String, String> targets = Map.of();

	WordPictures(Map<String, byte[]> parts, Limits limits, Frames frames) {
		this.parts = parts;
		this.limits = limits;
		this.frames = frames;
	}

	/** Turns to a part of the file: each has names of its own for its pictures. */
	void of(String part) {
		Map<String, String> named = new HashMap<>();
		byte[] relations = this.parts.get(part.replaceFirst("([^/]+)$", "_rels/$1.rels"));
		if (relations != null) {
			SafeXml.read(relations, (event, reader) -> {
				if (event == XMLStreamReader.START_ELEMENT && !SafeXml.attribute(reader, "Id").isEmpty()) {
					named.put(SafeXml.attribute(reader, "Id"), SafeXml.attribute(reader, "Target"));
				}
			});
		}
		this.targets = named;
	}

	/** What stands among the words for a picture. */
	String named(String id) {
		String name = "word/" + this.targets.getOrDefault(id, "").replaceFirst("^(?:/word/|\\./)", "");
		if (kind(name).isEmpty() || !this.parts.containsKey(name) || this.shown.size() >= MOST) {
			this.frames.note(CopyNote.PICTURE_MISSING);
			return "[a picture that cannot be shown here]";
		}
		if (!this.shown.contains(name)) {
			this.shown.add(name);
		}
		return "[picture " + (this.shown.indexOf(name) + 1) + ", after the words]";
	}

	/** Draws them, each on a page of its own. */
	void draw(int before) throws IOException {
		if (!this.shown.isEmpty()) {
			this.frames.note(CopyNote.PICTURES_AFTER);
		}
		int page = before;
		for (String name : this.shown) {
			this.limits.page(++page);
			new PictureCopy(this.limits, this.frames).first(kind(name).orElseThrow(),
					this.parts.getOrDefault(name, new byte[0]));
		}
	}

	private static Optional<FileKind> kind(String name) {
		return FileKind.claimedBy(name.toLowerCase(Locale.ROOT)).filter((kind) -> kind.family() == Family.PICTURE);
	}

}
