package org.gravamen.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.gravamen.organisation.Organisation;
import org.gravamen.organisation.Organisations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real letter in, its page out; runs where the letter is at hand.
 */
class SeedLetterTests {

	private static final Path SEED = Path.of("../shared/domain/seed-letter.txt");

	private final Organisation redress = new Organisations().of("redress");

	private final LetterPress press = new LetterPress();

	private LetterParts text;

	@BeforeEach
	void readIt() throws IOException {
		Assumptions.assumeTrue(Files.exists(SEED), "The seed letter is not here.");
		this.text = new LetterReader(this.redress).read(Files.readAllBytes(SEED));
	}

	@Test
	void itsBlocksAreFound() {
		assertThat(this.text.addressee()).hasSize(6).startsWith("RT Hon Dominic Raab MP").endsWith("SW1A 2AH");
		assertThat(this.text.date()).contains(LocalDate.of(2021, 3, 19));
		assertThat(this.text.salutation()).isEqualTo("Dear Foreign Secretary,");
		assertThat(this.text.subject()).isEqualTo("Human rights sanctions for abuses in Xinjiang");
		assertThat(this.text.closing()).isEqualTo("Yours sincerely");
		assertThat(this.text.signatory()).containsExactly("Rupert Skilbeck", "Director, REDRESS");
	}

	@Test
	void itsSixParagraphsStandInOrderWithoutTheLetterhead() {
		assertThat(this.text.paragraphs()).hasSize(6);
		assertThat(this.text.paragraphs().get(4).words()).endsWith("which demand the use of sanctions.");
		assertThat(this.text.paragraphs().get(5).words()).startsWith("Designating Chinese officials")
			.endsWith("the situation in Xinjiang.");
		assertThat(this.text.paragraphs().get(2).words()).contains("submitted a dossier of evidence to the Foreign")
			.contains("more than 20 UK members of the Inter-Parliamentary");
	}

	@Test
	void everyLineOfTheFileIsEitherTheLettersOrSetAside() {
		assertThat(this.text.setAside()).hasSize(this.redress.letterheadLines().size() + 1);
		assertThat(this.text.setAside()).filteredOn((line) -> line.startsWith("A handwritten signature")).hasSize(1);
	}

	@Test
	void itsPageCanBeArchivedAndReadAloud() {
		assertThat(PdfStandards.complaints(this.press.press(letter()))).isEmpty();
	}

	@Test
	void itsPageHoldsEveryParagraphWordForWord() throws IOException {
		byte[] pdf = this.press.press(letter());
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target/seed-letter.pdf"), pdf);
		String page = flat(this.press.text(pdf));
		int from = 0;
		for (Paragraph paragraph : this.text.paragraphs()) {
			int at = page.indexOf(paragraph.words(), from);
			assertThat(at).as(paragraph.words() + "\n\nin\n\n" + page).isGreaterThanOrEqualTo(0);
			from = at + paragraph.words().length();
		}
	}

	@Test
	void itsPageHoldsEveryNameBodyAndNumberOfTheLetterhead() {
		String page = flat(this.press.text(this.press.press(letter())));
		assertThat(this.redress.letterheadLines()).allSatisfy((line) -> assertThat(page).contains(line));
	}

	private Letter letter() {
		return Letter.of(this.redress, this.text, this.text.date().orElseThrow(),
				new Signatory("Rupert Skilbeck", "Director, REDRESS"), "");
	}

	private static String flat(String text) {
		return text.replaceAll("\\s+", " ");
	}

}
