package org.gravamen.safecopy.worker;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.gravamen.safecopy.CopyOutcome;

/**
 * Reads XML that declares nothing and fetches nothing: a document type is refused,
 * because Office never writes one and a bomb needs one.
 */
final class SafeXml {

	// Tables in tables of Word stay below a hundred; what is deeper takes the reader
	// minutes.
	private static final int DEEPEST = 1000;

	private SafeXml() {
	}

	static void read(byte[] xml, Reading reading) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
			int depth = 0;
			while (reader.hasNext()) {
				int event = reader.next();
				depth += (event == XMLStreamReader.START_ELEMENT) ? 1 : 0;
				depth -= (event == XMLStreamReader.END_ELEMENT) ? 1 : 0;
				if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE || depth > DEEPEST) {
					throw new Stopped(CopyOutcome.UNREADABLE);
				}
				reading.event(event, reader);
			}
		}
		catch (XMLStreamException ex) {
			throw new Stopped(CopyOutcome.UNREADABLE);
		}
	}

	static String attribute(XMLStreamReader reader, String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return reader.getAttributeValue(i);
			}
		}
		return "";
	}

	/** Is told what is read. */
	@FunctionalInterface
	interface Reading {

		void event(int event, XMLStreamReader reader) throws XMLStreamException;

	}

}
