package org.gravamen.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.gravamen.vocabulary.Refusal;

import org.springframework.util.function.SingletonSupplier;

/**
 * The letters' typefaces: Source Serif 4 for Latin, Cyrillic and Greek, and Noto Naskh
 * Arabic and Noto Serif SC for what stands in its own script. Of a large one nothing is
 * read before a letter needs it.
 */
final class Typeface {

	// OpenType 1.9, "Table directory": 12 bytes, then 16 for each table, tag first.
	private static final int TABLE_COUNT = 4;

	private static final int DIRECTORY = 12;

	private static final int ENTRY = 16;

	private static final int GSUB = 0x47535542;

	private static final int UNUSED = 0x78535542;

	private static final Face REGULAR = new Face("Regular", 400, FontStyle.NORMAL);

	private static final Face BOLD = new Face("Bold", 700, FontStyle.NORMAL);

	private final List<Family> families = List.of(serif(""), serif("Ext"), serif("Cyrillic"), serif("Cyrillic Ext"),
			serif("Greek"), serif("Vietnamese"),
			new Family("Noto Naskh Arabic", "NotoNaskhArabic-%s", List.of(REGULAR, BOLD)),
			new Family("Noto Serif SC", "NotoSerifSC-%s", List.of(REGULAR)));

	private static Family serif(String script) {
		String name = script.isEmpty() ? "Source Serif 4" : "Source Serif 4 " + script;
		String file = script.isEmpty() ? "SourceSerif4-%s" : "SourceSerif4-%s-" + script.replace(" ", "");
		return new Family(name, file, List.of(REGULAR, new Face("Italic", 400, FontStyle.ITALIC),
				new Face("SemiBold", 600, FontStyle.NORMAL), BOLD));
	}

	void addTo(PdfRendererBuilder builder) {
		for (Family family : this.families) {
			for (Face face : family.faces()) {
				builder.useFont(() -> new ByteArrayInputStream(family.bytes(face)), family.name(), face.weight(),
						face.style(), true);
			}
		}
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
						"The letter's typefaces have no “%s” (%s); write the word in Latin letters."
							.formatted(Character.toString(point), Character.getName(point)));
			});
	}

	private boolean prints(int codePoint) {
		return this.families.stream().anyMatch((family) -> family.prints(codePoint));
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

	/** The files of one name. Their characters are those of the first. */
	private static final class Family {

		private final String name;

		private final String file;

		private final List<Face> faces;

		private final Supplier<CmapLookup> glyphs = SingletonSupplier.of(this::glyphs);

		Family(String name, String file, List<Face> faces) {
			this.name = name;
			this.file = file;
			this.faces = faces;
		}

		String name() {
			return this.name;
		}

		List<Face> faces() {
			return this.faces;
		}

		boolean prints(int codePoint) {
			return this.glyphs.get().getGlyphId(codePoint) != 0;
		}

		private CmapLookup glyphs() {
			try {
				return new TTFParser().parse(new RandomAccessReadBuffer(bytes(this.faces.get(0))))
					.getUnicodeCmapLookup();
			}
			catch (IOException ex) {
				throw new IllegalStateException("The letters' typeface cannot be read.", ex);
			}
		}

		byte[] bytes(Face face) {
			try (InputStream file = LetterPage.open("fonts/" + this.file.formatted(face.name()) + ".ttf")) {
				return withoutLigatures(file.readAllBytes());
			}
			catch (IOException ex) {
				throw new IllegalStateException("The letters' typeface cannot be read.", ex);
			}
		}

	}

}
