package org.gravamen.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.web.util.HtmlUtils;

import org.gravamen.vocabulary.Refusal;

/**
 * Source Serif 4, the letters' typeface, in files for each face: Latin and extended
 * Latin, Cyrillic, Greek.
 */
final class Typeface {

	// OpenType 1.9, "Table directory": 12 bytes, then 16 for each table, tag first.
	private static final int TABLE_COUNT = 4;

	private static final int DIRECTORY = 12;

	private static final int ENTRY = 16;

	private static final int GSUB = 0x47535542;

	private static final int UNUSED = 0x78535542;

	private static final List<Face> FACES = List.of(new Face("Regular", 400, FontStyle.NORMAL),
			new Face("Italic", 400, FontStyle.ITALIC), new Face("SemiBold", 600, FontStyle.NORMAL),
			new Face("Bold", 700, FontStyle.NORMAL));

	private static final String LATIN = "";

	// As the build names the files, and after them the families in the styles.
	private static final List<String> SCRIPTS = List.of(LATIN, "-Ext", "-Cyrillic", "-CyrillicExt", "-Greek");

	private static final Pattern BEYOND_ASCII = Pattern.compile("&#x?[0-9a-fA-F]{1,7};|[^\\x00-\\x7f]");

	private final List<CmapLookup> glyphs = SCRIPTS.stream().map(Typeface::glyphs).toList();

	void addTo(PdfRendererBuilder builder) {
		for (Face face : FACES) {
			for (String script : SCRIPTS) {
				builder.useFont(() -> open(face.name(), script), "Source Serif 4" + script.replace('-', ' '),
						face.weight(), face.style(), true);
			}
		}
	}

	static InputStream latin() {
		return open("Regular", LATIN);
	}

	/**
	 * Writes what no face has by its number, whether it stands in a document as it is or
	 * as a reference to a character.
	 */
	String printable(String xhtml) {
		return BEYOND_ASCII.matcher(xhtml).replaceAll((found) -> {
			int point = HtmlUtils.htmlUnescape(found.group()).codePointAt(0);
			return Matcher.quoteReplacement((Character.isWhitespace(point) || prints(point)) ? found.group()
					: String.format(Locale.ROOT, "[U+%04X]", point));
		});
	}

	/**
	 * A letter with holes where names should stand must not be printed.
	 * @param text what is to be printed
	 */
	void refuseIfItLacksAGlyph(String text) {
		text.codePoints()
			.filter((point) -> !Character.isWhitespace(point) && !prints(point))
			.findFirst()
			.ifPresent((point) -> {
				throw new Refusal(Refusal.Reason.FIELD_INVALID,
						"The letter's typeface has no “%s” (%s); write the word in Latin letters."
							.formatted(Character.toString(point), Character.getName(point)));
			});
	}

	private boolean prints(int codePoint) {
		return this.glyphs.stream().anyMatch((font) -> font.getGlyphId(codePoint) != 0);
	}

	private static CmapLookup glyphs(String suffix) {
		try (InputStream file = open("Regular", suffix)) {
			return new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The letters' typeface cannot be read.", ex);
		}
	}

	private static InputStream open(String face, String suffix) {
		try (InputStream file = PageTemplate.open("/letters/fonts/SourceSerif4-%s%s.ttf".formatted(face, suffix))) {
			return new ByteArrayInputStream(withoutLigatures(file.readAllBytes()));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The letters' typeface cannot be read.", ex);
		}
	}

	/**
	 * Takes the substitution table out of the font's directory. PDFBox would set "fi" as
	 * one glyph that no character stands for, and who searches or listens would lose it.
	 */
	private static byte[] withoutLigatures(byte[] font) {
		ByteBuffer directory = ByteBuffer.wrap(font);
		int tables = directory.getShort(TABLE_COUNT);
		for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
			if (directory.getInt(entry) == GSUB) {
				directory.putInt(entry, UNUSED);
			}
		}
		return font;
	}

	private record Face(String name, int weight, FontStyle style) {

	}

}
