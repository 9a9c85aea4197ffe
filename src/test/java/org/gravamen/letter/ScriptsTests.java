package org.gravamen.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names stand in a letter as their bearers write them. All of them are invented.
 */
class ScriptsTests {

	private static final String ARABIC = "محمد المثال";

	private final LetterPress press = new LetterPress();

	@ParameterizedTest
	@ValueSource(strings = { "Сергей Образцов-Примерный", "Ђорђе Примеровић", "Ґанна Їжакевич", "Δημήτριος Δείγμας",
			"Nguyễn Văn Mẫu", "Łukasz Přikládal", "王示例", "陳範例", ARABIC, "شهریار نمونه", "چوہدری مثال" })
	void aNameIsReadAsItWasWritten(String name) {
		String read = read(this.press.press(Samples.letter("We name " + name + " and nobody else.")));
		assertThat(read).contains("We name " + name + " and nobody else.");
	}

	@Test
	void anArabicNameRunsFromRightToLeftInALineThatRunsFromLeftToRight() throws IOException {
		List<TextPosition> drawn = drawn(this.press.press(Samples.letter("We name " + ARABIC + " here.")));
		float before = at(drawn, "W");
		float first = at(drawn, "م");
		float last = at(drawn, "ل");
		float after = drawn.stream()
			.filter((one) -> one.getUnicode().equals("h"))
			.map(TextPosition::getX)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		assertThat(List.of(before, last, first, after)).as("from left to right").isSorted();
	}

	@Test
	void itsLettersAreJoined() throws IOException {
		assertThat(drawn(this.press.press(Samples.letter("محمد"))).stream().map(TextPosition::getUnicode))
			.as("the forms that begin, go on, go on and end a word, drawn from left to right")
			.containsExactly("\uFEAA", "\uFEE4", "\uFEA4", "\uFEE3");
	}

	@Test
	void aPageInManyScriptsIsPdfA2aAndPdfUa1() throws IOException {
		byte[] pdf = this.press.press(Samples.letter(true, "Сергей Образцов, " + ARABIC + ", 王示例 and Nguyễn Văn Mẫu.",
				"Δημήτριος Δείγμας (" + ARABIC + "), born in 1971."));
		Files.write(Path.of("target/scripts-letter.pdf"), pdf);
		assertThat(PdfStandards.complaints(pdf)).isEmpty();
	}

	@Test
	void aFontThatIsNotNeededIsNotEmbedded() {
		int latin = this.press.press(Samples.letter("We ask for designation.")).length;
		int chinese = this.press.press(Samples.letter("We ask for designation of 王示例.")).length;
		assertThat(latin).isLessThan(200_000);
		assertThat(chinese).as("a few characters of fourteen megabytes").isLessThan(latin + 100_000);
	}

	private String read(byte[] pdf) {
		return Normalizer.normalize(this.press.text(pdf), Normalizer.Form.NFKC).replaceAll("\\s+", " ");
	}

	// The stretch that the test wrote: the letterhead has no such letters.
	private static List<TextPosition> drawn(byte[] pdf) throws IOException {
		List<TextPosition> all = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			new PDFTextStripper() {

				@Override
				protected void processTextPosition(TextPosition text) {
					all.add(text);
				}

			}.getText(document);
		}
		float line = all.stream().filter((one) -> isArabic(one.getUnicode())).findFirst().orElseThrow().getY();
		return all.stream().filter((one) -> Float.compare(one.getY(), line) == 0).toList();
	}

	private static float at(List<TextPosition> drawn, String letter) {
		return drawn.stream()
			.filter((one) -> Normalizer.normalize(one.getUnicode(), Normalizer.Form.NFKC).equals(letter))
			.map(TextPosition::getX)
			.reduce((one, other) -> letter.equals("م") ? Math.max(one, other) : Math.min(one, other))
			.orElseThrow();
	}

	private static boolean isArabic(String letter) {
		return Character.UnicodeScript.of(letter.codePointAt(0)) == Character.UnicodeScript.ARABIC;
	}

}
