package org.gravamen.safecopy.worker;

import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.gravamen.safecopy.MetadataFinding.Sort;

/**
 * What an Office file says of itself: who wrote it, when, with what.
 */
final class OfficeProperties {

	private static final Map<String, Sort> TELLING = Map.ofEntries(Map.entry("creator", Sort.PERSON),
			Map.entry("initial-creator", Sort.PERSON), Map.entry("lastModifiedBy", Sort.PERSON),
			Map.entry("printed-by", Sort.PERSON), Map.entry("Manager", Sort.PERSON),
			Map.entry("Company", Sort.ORGANISATION), Map.entry("Template", Sort.FILE_PATH),
			Map.entry("HyperlinkBase", Sort.FILE_PATH), Map.entry("Application", Sort.SOFTWARE),
			Map.entry("generator", Sort.SOFTWARE), Map.entry("title", Sort.TITLE), Map.entry("subject", Sort.TITLE),
			Map.entry("keywords", Sort.TITLE), Map.entry("description", Sort.TITLE), Map.entry("created", Sort.MOMENT),
			Map.entry("modified", Sort.MOMENT), Map.entry("lastPrinted", Sort.MOMENT),
			Map.entry("creation-date", Sort.MOMENT), Map.entry("lpwstr", Sort.OTHER));

	private final Frames frames;

	private String element = "";

	OfficeProperties(Frames frames) {
		this.frames = frames;
	}

	void look(byte[] part) {
		SafeXml.read(part, (event, reader) -> {
			if (event == XMLStreamReader.START_ELEMENT) {
				this.element = reader.getLocalName();
			}
			else if (event == XMLStreamReader.END_ELEMENT) {
				this.element = "";
			}
			else if (event == XMLStreamReader.CHARACTERS && TELLING.containsKey(this.element)
					&& !reader.getText().isBlank()) {
				this.frames.finding(TELLING.getOrDefault(this.element, Sort.OTHER),
						this.element + ": " + reader.getText().strip());
			}
		});
	}

}
