package org.gravamen.letter;

import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.record.Happening;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/**
 * Versions of letters, kept and found again.
 */
class WrittenLetterVersionsTests {

	private static final String WORDS = "Dear Minister,\n\nWe write about Camp Orlo [E-01].\n\nYours sincerely";

	@Nested
	class H2 extends Cases {

		H2() {
			super(new CaseFiles("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "gravamen"));
		}

	}

	@Nested
	class Postgres extends Cases {

		Postgres() {
			super(new CaseFiles(SharedPostgres.freshDatabase(), "postgres"));
		}

	}

	abstract static class Cases {

		private final CaseFiles files;

		private final LetterVersions letters;

		private final LetterWritten rule;

		private final Person officer;

		private final Submission matter;

		Cases(CaseFiles files) {
			this.files = files;
			this.letters = new WrittenLetterVersions(new LetterVersionStore(files.jdbc(), CaseFiles.vault()),
					files.submissions(), files.chronicle(), CaseFiles.CLOCK);
			this.rule = new LetterWritten(this.letters);
			this.officer = files.officer("Anneke Brandt");
			this.matter = files.open(this.officer);
		}

		@Test
		void aVersionIsFoundAsItWasWritten() {
			LetterVersion written = write(WORDS);
			assertThat(written.number()).isEqualTo(1);
			assertThat(written.kind()).isEqualTo(LetterKind.SUBMISSION);
			assertThat(this.letters.current(this.matter.id())).contains(written);
			assertThat(this.letters.get(this.matter.id(), 1)).isEqualTo(written);
		}

		@Test
		void theSameWordsAgainMakeNoNewVersion() {
			LetterVersion first = write(WORDS);
			assertThat(write(WORDS + "\r\n")).isEqualTo(first);
			assertThat(write(WORDS + " and others").number()).isEqualTo(2);
			assertThat(this.letters.all(this.matter.id())).extracting(LetterVersion::number).containsExactly(2, 1);
		}

		@Test
		void eachVersionIsEnteredOnce() {
			write(WORDS);
			write(WORDS);
			// The opening, and one version.
			verify(this.files.chronicle(), times(2)).enter(ArgumentMatchers.eq(this.matter.id()),
					ArgumentMatchers.any(Happening.class));
		}

		@Test
		void theLetterOfAFollowUpBeginsAfresh() {
			write(WORDS);
			this.letters.beginFollowUp(this.matter.id());
			this.letters.beginFollowUp(this.matter.id());
			assertThat(this.letters.current(this.matter.id())).isEmpty();
			assertThat(this.rule.missing(this.matter.id())).contains("Write the letter.");
			LetterVersion followUp = write(WORDS);
			assertThat(followUp.number()).isEqualTo(2);
			assertThat(followUp.kind()).isEqualTo(LetterKind.FOLLOW_UP);
			assertThat(this.rule.missing(this.matter.id())).isEmpty();
		}

		@Test
		void outsidePreparationNothingIsWritten() {
			this.files.standAt(this.matter.id(), Stage.LEGAL_ADVISORY_SIGN_OFF);
			assertRefused(Refusal.Reason.WRONG_STATE, this.officer);
		}

		@Test
		void onlyTheOfficerWrites() {
			assertRefused(Refusal.Reason.NOT_YOURS, this.files.officer("Piet Okafor"));
		}

		@Test
		void anUnknownVersionIsNotFound() {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.letters.get(this.matter.id(), 7))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
		}

		private LetterVersion write(String text) {
			return this.files.transaction()
				.execute((status) -> this.letters.write(this.matter.id(), text, this.officer));
		}

		private void assertRefused(Refusal.Reason reason, Person person) {
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.files.transaction()
					.execute((status) -> this.letters.write(this.matter.id(), WORDS, person)))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
			assertThat(this.letters.all(this.matter.id())).isEmpty();
		}

	}

}
