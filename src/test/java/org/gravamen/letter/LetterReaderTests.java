package org.gravamen.letter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gravamen.organisation.Organisations;
import org.gravamen.vocabulary.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LetterReaderTests {

	private static final String WHOLE = """
			HALDEN JUSTICE TRUST
			Against torture. For those who survived it.

			The Rt Hon the Secretary of State
			King Charles Street

			2 December 2026

			Dear Foreign Secretary,

			Re: Colonel Darian Voss

			1. We ask that you designate him. The accounts
			are in the dossier [E-01 to E-11].

			PATRONS
			Lady Imogen Thackeray
			Dr Osei Mensah-Clarke

			2. See [the report](https://halden.example/r(1)) and [E-12].

			Yours sincerely,

			Helena Boyd
			Director, Halden Justice Trust

			cc: The Sanctions Directorate
			""";

	private final LetterReader reader = new LetterReader(new Organisations().of("halden"));

	@Test
	void aLetterIsReadIntoItsParts() {
		LetterParts letter = this.reader.read(WHOLE);
		assertThat(letter.addressee()).containsExactly("The Rt Hon the Secretary of State", "King Charles Street");
		assertThat(letter.date()).contains(LocalDate.of(2026, 12, 2));
		assertThat(letter.subject()).isEqualTo("Colonel Darian Voss");
		assertThat(letter.signatory()).containsExactly("Helena Boyd", "Director, Halden Justice Trust");
		assertThat(letter.copies()).containsExactly("The Sanctions Directorate");
		assertThat(letter.setAside()).hasSize(5);
	}

	@Test
	void linesOfABlockAreOneParagraphAndNumbersLeaveTheWords() {
		LetterParts letter = this.reader.read(WHOLE);
		assertThat(letter.numbered()).isTrue();
		assertThat(letter.paragraphs()).extracting(Paragraph::words)
			.containsExactly("We ask that you designate him. The accounts are in the dossier [E-01 to E-11].",
					"See the report and [E-12].");
	}

	@Test
	void linksAndExhibitsAreFound() {
		Paragraph last = this.reader.read(WHOLE).paragraphs().get(1);
		assertThat(last.runs()).contains(new Run.Link("the report", "https://halden.example/r(1)"),
				new Run.ExhibitReference("E-12", "E-12"));
	}

	@Test
	void aPlainBodyIsParagraphsOnly() {
		LetterParts letter = this.reader.read("First thought.\r\n\r\nSecond thought.");
		assertThat(letter.paragraphs()).extracting(Paragraph::words)
			.containsExactly("First thought.", "Second thought.");
		assertThat(letter.salutation()).isEmpty();
		assertThat(letter.date()).isEmpty();
	}

	@Test
	void aLinkWithoutAnAddressKeepsItsWords() {
		assertThat(Paragraph.of("a [dossier](#) here").runs()).containsExactly(new Run.Words("a dossier here"));
	}

	@Test
	void anAddressThatWouldRunSomethingIsNoLink() {
		assertThat(Paragraph.of("[press](javascript:alert(1))").runs())
			.containsExactly(new Run.Words("[press](javascript:alert(1))"));
	}

	@Test
	void aLineThatHappensToBeTheOrganisationsNameStaysInItsParagraph() {
		LetterParts letter = this.reader.read("The dossier was written by the\nHalden Justice Trust\nin May.");
		assertThat(letter.paragraphs().get(0).words())
			.isEqualTo("The dossier was written by the Halden Justice Trust in May.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\t\n", "\uFEFF", "Dear Minister,\n\nYours sincerely\n\nHelena Boyd" })
	void aLetterWithoutWordsIsRefused(String nothing) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.reader.read(nothing))
			.extracting(Refusal::reason)
			.isEqualTo(Refusal.Reason.FILE_EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u001bb", "a\ud800b" })
	void whatIsNotTextIsRefused(String binary) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.reader.read(binary))
			.withMessage("This is not plain text; save the letter as a .txt file in UTF-8 and choose it again.");
	}

	@Test
	void bytesThatAreNotUtf8AreRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.reader.read("café".getBytes(StandardCharsets.ISO_8859_1)))
			.extracting(Refusal::reason)
			.isEqualTo(Refusal.Reason.TYPE_MISMATCH);
	}

	@Test
	void moreThanAMegabyteIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.reader.read(new byte[PlainText.LIMIT + 1]))
			.extracting(Refusal::reason)
			.isEqualTo(Refusal.Reason.FILE_TOO_LARGE);
	}

	@Test
	void aDayThatTheCalendarLacksIsRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.reader.read("31 February 2026\n\nDear Minister,\n\nWords."))
			.withMessageContaining("The calendar has no “31 February 2026”");
	}

}
