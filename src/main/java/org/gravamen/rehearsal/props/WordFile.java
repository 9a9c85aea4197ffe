package org.gravamen.rehearsal.props;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.web.util.HtmlUtils;

/**
 * A Word file (ECMA-376 part 1) of plain paragraphs, with what Word adds by itself: who
 * wrote it, who changed it, with what and when.
 *
 * @param author who began it
 * @param editor who changed it last, and whose changes are tracked
 * @param organisation whose copy of Word it was
 * @param at when it was last changed, in UTC
 */
record WordFile(String author, String editor, String organisation, LocalDateTime at) {

	private static final String TYPES = """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
			<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
			wordprocessingml.document.main+xml"/>\
			<Override PartName="/docProps/core.xml" \
			ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
			<Override PartName="/docProps/app.xml" \
			ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>""";

	private static final String RELATIONS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
			<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
			officeDocument" Target="word/document.xml"/>\
			<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/\
			core-properties" Target="docProps/core.xml"/>\
			<Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
			extended-properties" Target="docProps/app.xml"/></Relationships>""";

	private static final String CORE = """
			<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
			xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>%s</dc:creator>\
			<cp:lastModifiedBy>%s</cp:lastModifiedBy>\
			<dcterms:modified xsi:type="dcterms:W3CDTF">%sZ</dcterms:modified></cp:coreProperties>""";

	private static final String APP = """
			<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
			<Application>Word processor 16</Application><Company>%s</Company></Properties>""";

	/**
	 * Writes it.
	 * @param text a paragraph a line; a line after "# " is a heading; what stands in [-
	 * -] was deleted and what stands in [+ +] inserted, both by the editor
	 * @return the file
	 */
	byte[] of(String text) {
		Map<String, String> parts = new TreeMap<>();
		parts.put("[Content_Types].xml", TYPES);
		parts.put("_rels/.rels", RELATIONS);
		parts.put("docProps/core.xml", CORE.formatted(escaped(this.author), escaped(this.editor), this.at));
		parts.put("docProps/app.xml", APP.formatted(escaped(this.organisation)));
		parts.put("word/document.xml", new WordBody(this.editor, this.at + "Z").of(text));
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			pack(parts, bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A Word file could not be written.", ex);
		}
	}

	private void pack(Map<String, String> parts, ByteArrayOutputStream bytes) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(this.at);
				zip.putNextEntry(entry);
				zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + part.getValue())
					.getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
	}

	static String escaped(String text) {
		return HtmlUtils.htmlEscapeDecimal(text, StandardCharsets.UTF_8.name());
	}

}
