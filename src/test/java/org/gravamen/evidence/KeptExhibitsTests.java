package org.gravamen.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.gravamen.evidence.EvidenceReview.Checks;
import org.gravamen.evidence.Exhibit.Description;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.organisation.Organisations;
import org.gravamen.people.Person;
import org.gravamen.safecopy.Inspectors;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

/**
 * Exhibits and reviews, kept and found again.
 */
class KeptExhibitsTests {

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

		private final Exhibits exhibits;

		private final Person officer;

		private final Submission matter;

		Cases(CaseFiles files) {
			this.files = files;
			Vault vault = vault();
			this.exhibits = new KeptExhibits(new ExhibitStore(files.jdbc(), vault), files.submissions(), vault,
					files.chronicle(),
					new Intake(Inspectors.plain(), vault, new EvidenceProperties(DataSize.ofBytes(100))),
					Mockito.mock(KeptCopies.class), CaseFiles.CLOCK);
			this.officer = files.officer("Anneke Brandt");
			this.matter = files.open(this.officer);
		}

		@Test
		void anExhibitIsFoundAsItWasAdded() {
			Exhibit added = add("roster.txt", "One guard a night.");
			assertThat(added.number().text()).isEqualTo("E-01");
			assertThat(added.file().mediaType()).isEqualTo("text/plain");
			assertThat(added.fingerprint())
				.isEqualTo(Fingerprint.of("One guard a night.".getBytes(StandardCharsets.UTF_8)));
			assertThat(this.exhibits.get(this.matter.id(), added.number())).isEqualTo(added);
			assertThat(this.exhibits.of(this.matter.id())).containsExactly(added);
		}

		@Test
		void aNumberIsNeverGivenAgain() {
			add("a.txt", "a");
			Exhibit second = add("b.txt", "b");
			withdraw(second, "Its source took back consent.");
			assertThat(add("c.txt", "c").number().text()).isEqualTo("E-03");
			assertThat(this.exhibits.get(this.matter.id(), second.number()).live()).isFalse();
			assertThat(this.exhibits.manifest(this.matter.id()).exhibits()).extracting((one) -> one.number().text())
				.containsExactly("E-01", "E-03");
		}

		@Test
		void theSameFileIsHeldOnce() {
			Exhibit first = add("a.txt", "a");
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> add("b.txt", "a"))
				.withMessageContaining("E-01")
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.DUPLICATE_EVIDENCE));
			withdraw(first, "Graded wrongly.");
			assertThat(add("b.txt", "a").number().text()).isEqualTo("E-02");
		}

		@Test
		void whatIsEmptyOrUndescribedIsRefused() {
			assertThat(refused(() -> add("a.txt", ""))).isEqualTo(Refusal.Reason.FILE_EMPTY);
			assertThat(refused(() -> add("a.pdf", "Not a PDF"))).isEqualTo(Refusal.Reason.TYPE_MISMATCH);
			Description blank = new Description(" ", " ", ExhibitKind.MEDIA, Grading.UNGRADED, false);
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> inTransaction(() -> this.exhibits.add(this.matter.id(), blank, "a.txt",
						InputStream.nullInputStream(), this.officer)))
				.satisfies((ex) -> assertThat(ex.complaints()).extracting((one) -> one.field())
					.containsExactly("title", "source"));
		}

		@Test
		void anExhibitIsWithdrawnOnceAndForAReason() {
			Exhibit exhibit = add("a.txt", "a");
			assertThat(refused(() -> withdraw(exhibit, " "))).isEqualTo(Refusal.Reason.FIELD_INVALID);
			withdraw(exhibit, "Graded wrongly.");
			assertThat(refused(() -> withdraw(exhibit, "Again."))).isEqualTo(Refusal.Reason.WRONG_STATE);
		}

		@Test
		void onlyItsOfficerChangesThemAndOnlyInPreparation() {
			Person other = this.files.officer("Tomas Reyl");
			assertThat(refused(() -> add(other))).isEqualTo(Refusal.Reason.NOT_YOURS);
			this.files.standAt(this.matter.id(), Stage.EVIDENCE_REVIEW);
			assertThat(refused(() -> add(this.officer))).isEqualTo(Refusal.Reason.WRONG_STATE);
		}

		@Test
		void aLetterCitesOnlyWhatIsHeld() {
			LetterVersions letters = Mockito.mock(LetterVersions.class);
			ExhibitsReady rule = ready(letters);
			given(letters.current(this.matter.id()))
				.willReturn(Optional.of(letter("Dear Minister,\n\nAs shown [E-01] and [E-01 to E-03].\n\nYours")));
			Exhibit first = add("a.txt", "a");
			assertThat(rule.missing(this.matter.id()).orElseThrow()).contains("cites E-02, E-03,");
			add("b.txt", "b");
			add("c.txt", "c");
			assertThat(rule.missing(this.matter.id())).isEmpty();
			withdraw(first, "Graded wrongly.");
			assertThat(rule.missing(this.matter.id()).orElseThrow()).contains("cites E-01,");
		}

		@Test
		void nothingGoesForwardWithoutAnExhibit() {
			ExhibitsReady rule = ready(Mockito.mock(LetterVersions.class));
			assertThat(rule.missing(this.matter.id())).contains("Add at least one exhibit.");
			add("a.txt", "a");
			assertThat(rule.missing(this.matter.id())).isEmpty();
		}

		@Test
		void aReviewIsFoundAsItWasGiven() {
			EvidenceReviews reviews = new KeptEvidenceReviews(this.files.jdbc(), CaseFiles.vault());
			EvidenceReview first = review(Finding.RETURN, Set.of(ReturnCode.STALE_FACT, ReturnCode.SOURCE_AT_RISK));
			EvidenceReview second = review(Finding.ACCEPT, Set.of());
			reviews.keep(first);
			reviews.keep(second);
			assertThat(reviews.latest(this.matter.id())).contains(second);
			assertThat(reviews.all(this.matter.id())).isEqualTo(List.of(second, first));
		}

		private ExhibitsReady ready(LetterVersions letters) {
			return new ExhibitsReady(this.exhibits, letters, new LetterReader(new Organisations().of("halden")));
		}

		private EvidenceReview review(Finding finding, Set<ReturnCode> codes) {
			Fingerprint some = Fingerprint.of(new byte[] { 1 });
			return new EvidenceReview(UUID.randomUUID(), this.matter.id(), this.officer.id(), finding,
					new Checks(true, true, true, true), codes, "Read with care.", some, some,
					CaseFiles.CLOCK.instant());
		}

		private LetterVersion letter(String text) {
			return new LetterVersion(this.matter.id(), 1, LetterKind.SUBMISSION, text,
					Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)), this.officer.id(),
					CaseFiles.CLOCK.instant());
		}

		private Exhibit add(Person by) {
			return add("z.txt", "z", by);
		}

		private Exhibit add(String name, String text) {
			return add(name, text, this.officer);
		}

		private Exhibit add(String name, String text, Person by) {
			Description what = new Description("Staff roster", "A former guard", ExhibitKind.LEAKED, Grading.of("B2"),
					true);
			return inTransaction(() -> this.exhibits.add(this.matter.id(), what, name,
					new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), by));
		}

		private void withdraw(Exhibit exhibit, String reason) {
			this.files.transaction()
				.executeWithoutResult(
						(status) -> this.exhibits.withdraw(this.matter.id(), exhibit.number(), reason, this.officer));
		}

		private Exhibit inTransaction(Supplier<Exhibit> act) {
			return this.files.transaction().execute((status) -> act.get());
		}

		private static Refusal.Reason refused(Runnable act) {
			try {
				act.run();
			}
			catch (Refusal refusal) {
				return refusal.reason();
			}
			throw new AssertionError("It was not refused.");
		}

		private static Vault vault() {
			Vault sealing = CaseFiles.vault();
			Vault vault = Mockito.mock(Vault.class);
			given(vault.keep(any(InputStream.class), anyLong())).willAnswer((call) -> kept(call.getArgument(0)));
			given(vault.seal(anyString(), anyString()))
				.willAnswer((call) -> sealing.seal(call.getArgument(0), call.getArgument(1)));
			given(vault.unseal(anyString(), anyString()))
				.willAnswer((call) -> sealing.unseal(call.getArgument(0), call.getArgument(1)));
			return vault;
		}

		private static Vault.Kept kept(InputStream bytes) {
			try {
				byte[] all = bytes.readAllBytes();
				return new Vault.Kept(UUID.randomUUID(), Fingerprint.of(all), all.length);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
