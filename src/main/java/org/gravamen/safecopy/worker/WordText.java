package org.gravamen.safecopy.worker;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.MetadataFinding.Sort;

/**
 * The words of a part of a Word file (ECMA-376 part 1, WordprocessingML), as they stand
 * when its tracked changes are accepted.
 */
final class WordText {

	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "comment");

	private final Frames frames;

	private final Set<String> authors = new TreeSet<>();

	private int changes;

	private StringBuilder text = new StringBuilder();

	private StringBuilder fields = new StringBuilder();

	private String within = "";

	private final WordPictures pictures;

	WordText(Frames frames, WordPictures pictures) {
		this.frames = frames;
		this.pictures = pictures;
	}

	String of(byte[] part) {
		this.text = new StringBuilder();
		this.fields = new StringBuilder();
		SafeXml.read(part, this::event);
		if (this.fields.toString().toUpperCase(Locale.ROOT).contains("DDE")) {
			this.frames.active(ActiveContent.DDE);
		}
		return this.text.toString();
	}

	/** Tells of the tracked changes of all parts. */
	void sayChanges() {
		if (this.changes > 0) {
			this.frames.finding(Sort.TRACKED_CHANGES,
					this.changes + " tracked changes or comments, by " + String.join(", ", this.authors));
		}
	}

	private void event(int event, XMLStreamReader reader) throws XMLStreamException {
		if (event == XMLStreamReader.START_ELEMENT) {
			this.within = reader.getLocalName();
			begin(reader);
		}
		else if (event == XMLStreamReader.END_ELEMENT) {
			this.within = "";
			end(reader.getLocalName());
		}
		else if (event == XMLStreamReader.CHARACTERS && this.within.equals("t")) {
			this.text.append(reader.getText());
		}
		else if (event == XMLStreamReader.CHARACTERS && this.within.equals("instrText")) {
			this.fields.append(reader.getText());
		}
	}

	private void begin(XMLStreamReader reader) {
		switch (reader.getLocalName()) {
			case "tab" -> this.text.append('\t');
			case "br", "cr" -> this.text.append('\n');
			case "noBreakHyphen" -> this.text.append('\u2011');
			case "fldSimple" -> this.fields.append(' ').append(SafeXml.attribute(reader, "instr"));
			case "blip" -> this.text.append(this.pictures.named(SafeXml.attribute(reader, "embed")));
			case "imagedata" -> this.text.append(this.pictures.named(SafeXml.attribute(reader, "id")));
			default -> {
				if (CHANGES.contains(reader.getLocalName())) {
					this.changes++;
					this.authors.add(SafeXml.attribute(reader, "author"));
				}
			}
		}
	}

	private void end(String name) {
		switch (name) {
			case "p", "tr" -> this.text.append('\n');
			case "tc" -> this.text.append("\t| ");
			default -> {
				// Nothing to be seen.
			}
		}
	}

}
