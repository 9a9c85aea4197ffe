package org.gravamen.safecopy.worker;

import javax.xml.stream.XMLStreamReader;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.MetadataFinding.Sort;

/**
 * What an Office file points to (ECMA-376 part 2, relationships).
 */
final class Relations {

	private final Frames frames;

	Relations(Frames frames) {
		this.frames = frames;
	}

	void look(byte[] part) {
		SafeXml.read(part, (event, reader) -> {
			if (event == XMLStreamReader.START_ELEMENT && "External".equals(SafeXml.attribute(reader, "TargetMode"))) {
				outside(SafeXml.attribute(reader, "Type"), SafeXml.attribute(reader, "Target"));
			}
		});
	}

	private void outside(String type, String target) {
		if (type.endsWith("/attachedTemplate")) {
			this.frames.active(ActiveContent.REMOTE_TEMPLATE);
			this.frames.finding(Sort.FILE_PATH, "Template: " + target);
		}
		else if (!type.endsWith("/hyperlink")) {
			this.frames.active(ActiveContent.REMOTE_CONTENT);
			this.frames.finding(Sort.FILE_PATH, "Points to " + target);
		}
	}

}
