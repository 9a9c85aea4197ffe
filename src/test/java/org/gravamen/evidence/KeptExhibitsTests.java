package org.gravamen.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

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
import org.gravamen.support.AskedSources;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

/**
 * Exhibits, kept and found again.
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

		private Use use = Use.AUTHORITY;

		private final EvidenceRoom room;

		private final Exhibits exhibits;

		private final Person officer;

		private final Submission matter;

		Cases(CaseFiles files) {
			this.files = files;
			this.room = new EvidenceRoom(files);
			this.exhibits = this.room.exhibits();
			this.officer = files.officer("Anneke Brandt");
			this.matter = files.open(this.officer);
		}

		@Test
		void anExhibitIsFoundAsItWasAdded() {
			Exhibit added = add("roster.txt", "One guard a night.");
			assertThat(added.number().text()).isEqualTo("E-01");
			assertThat(added.file().orElseThrow().mediaType()).isEqualTo("text/plain");
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
			assertThatExceptionOfType(DuplicateEvidence.class).isThrownBy(() -> add("b.txt", "a"))
				.withMessageContaining("was withdrawn")
				.satisfies((refusal) -> assertThat(refusal.first()).isEqualTo(first.number()));
		}

		@Test
		void aFileHasItsNumberAtOnceAndIsDescribedAfterwards() {
			Exhibit taken = takeIn("../roster 2024.txt", "One guard a night.");
			assertThat(taken.number().text()).isEqualTo("E-01");
			assertThat(taken.title()).isEqualTo("roster 2024");
			assertThat(taken.grading()).isEqualTo(Grading.UNGRADED);
			assertThat(taken.described()).isFalse();
			ExhibitsReady rule = ready(Mockito.mock(LetterVersions.class));
			assertThat(rule.missing(this.matter.id())).contains("Describe E-01: what it is, and where it comes from.");
			describe(taken, Provenance.UNKNOWN);
			assertThat(rule.missing(this.matter.id())).isEmpty();
		}

		@Test
		void whereItComesFromIsFoundAsItWasSaid() {
			Exhibit original = add("a.txt", "a");
			Exhibit taken = takeIn("b.txt", "b");
			Origin origin = this.files.transaction()
				.execute((status) -> this.room.origins().named(this.matter.id(), " A former guard ", this.officer));
			Provenance from = new Provenance(
					Optional.of(new Provenance.Collected(CaseFiles.CLOCK.instant(), "https://example.org/證據",
							"Archiver 2", "Anneke Brandt")),
					Optional.of(origin), "Uyghur",
					Optional.of(new Provenance.Translation(original.number(), "A sworn translator")),
					Provenance.SourceRisk.GRAVE);
			describe(taken, from);
			Exhibit described = this.exhibits.get(this.matter.id(), taken.number());
			assertThat(described.provenance()).isEqualTo(from);
			assertThat(described.nature()).isEqualTo(Exhibit.Nature.WEB_CAPTURE);
			assertThat(described.fingerprint()).isEqualTo(taken.fingerprint());
		}

		@Test
		void oneNameIsOneOrigin() {
			Origin first = origin("A former guard");
			assertThat(origin("a former GUARD")).isEqualTo(first);
			assertThat(this.room.origins().of(this.matter.id())).containsExactly(first);
		}

		@Test
		void aTranslationOfItselfIsRefused() {
			Exhibit taken = takeIn("b.txt", "b");
			Provenance from = new Provenance(Optional.empty(), Optional.empty(), "",
					Optional.of(new Provenance.Translation(taken.number(), "Somebody")),
					Provenance.SourceRisk.NOT_ASSESSED);
			assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> describe(taken, from));
		}

		@Test
		void whatHasNoFileHasAFingerprintOfItsDescription() {
			Exhibit capture = enter(captured("https://example.org/a"), Optional.empty());
			Exhibit thing = enter(Provenance.UNKNOWN,
					Optional.of(new Exhibit.Thing("A blue notebook", "Safe 2", "0042")));
			assertThat(capture.nature()).isEqualTo(Exhibit.Nature.WEB_CAPTURE);
			assertThat(thing.nature()).isEqualTo(Exhibit.Nature.PHYSICAL);
			Fingerprint before = this.exhibits.manifest(this.matter.id()).fingerprint();
			describe(capture, captured("https://example.org/b"));
			assertThat(this.exhibits.manifest(this.matter.id()).fingerprint()).isNotEqualTo(before);
			assertThat(this.exhibits.get(this.matter.id(), thing.number())).isEqualTo(thing);
			assertThat(refused(() -> this.exhibits.open(thing))).isEqualTo(Refusal.Reason.NOT_FOUND);
		}

		@Test
		void aCaptureOfTomorrowIsRefused() {
			Provenance tomorrow = captured("https://example.org/a", CaseFiles.CLOCK.instant().plusSeconds(86_400));
			assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> enter(tomorrow, Optional.empty()));
			Exhibit taken = takeIn("a.txt", "a");
			assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> describe(taken, tomorrow));
		}

		@Test
		void whatTheCollectionLogSaidBeforeStaysInTheCustodyLog() {
			Exhibit taken = takeIn("page.txt", "a page");
			describe(taken, captured("https://example.org/a"));
			Exhibit before = this.exhibits.get(this.matter.id(), taken.number());
			describe(taken, captured("https://example.org/a"));
			assertThat(this.room.custody().of(taken)).extracting(Custody.Line::act)
				.containsExactly(Custody.Act.TAKEN_IN);
			describe(taken, captured("https://example.org/b"));
			describe(taken, Provenance.UNKNOWN);
			assertThat(this.room.custody().of(taken)).extracting(Custody.Line::act)
				.containsExactly(Custody.Act.TAKEN_IN, Custody.Act.COLLECTION_CHANGED, Custody.Act.COLLECTION_CHANGED);
			assertThat(this.room.custody().of(taken)).extracting(Custody.Line::why)
				.element(1)
				.isEqualTo("Until now it said: captured at " + CaseFiles.CLOCK.instant()
						+ " by Anneke Brandt, with Archiver 2, from https://example.org/a");
			assertThat(this.exhibits.get(this.matter.id(), taken.number()).basis()).isNotEqualTo(before.basis());
		}

		@Test
		void aCaptureWithoutAnAddressIsNone() {
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> enter(Provenance.UNKNOWN, Optional.empty()));
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> enter(captured("javascript:alert(1)"), Optional.empty()));
		}

		@Test
		void theSpaceOfASubmissionIsLimited() {
			Exhibits small = this.room.withQuota(3).exhibits();
			inTransaction(() -> small.takeIn(this.matter.id(), "a.txt", stream("aaa"), this.officer));
			assertThat(refused(
					() -> inTransaction(() -> small.takeIn(this.matter.id(), "b.txt", stream("b"), this.officer))))
				.isEqualTo(Refusal.Reason.QUOTA_FULL);
		}

		@Test
		void aChangeOfGradingKeepsWhatItWasAndWhoGraded() {
			Exhibit exhibit = add("a.txt", "a");
			this.files.transaction()
				.executeWithoutResult((status) -> this.room.descriptions()
					.grade(this.matter.id(), exhibit.number(), Grading.of("C3"), "Unsigned copies.", this.officer));
			assertThat(this.exhibits.get(this.matter.id(), exhibit.number()).grading()).isEqualTo(Grading.of("C3"));
			assertThat(this.room.descriptions().gradings(exhibit)).extracting((line) -> line.grading().text())
				.containsExactly("F6", "B2", "C3");
			assertThat(this.room.descriptions().gradings(exhibit)).last()
				.satisfies((line) -> assertThat(line.reason()).isEqualTo("Unsigned copies."))
				.satisfies((line) -> assertThat(line.by()).isEqualTo(this.officer.id()));
		}

		@Test
		void theCustodyLogHasALineForEachHand() {
			Exhibit thing = enter(Provenance.UNKNOWN, Optional.of(new Exhibit.Thing("A blue notebook", "Safe 2", "")));
			this.files.transaction()
				.executeWithoutResult((status) -> this.room.custody()
					.handle(this.matter.id(), thing.number(), Custody.Act.HANDED_OVER, "The conservator", "To dry it.",
							this.officer));
			withdraw(thing, "It is not ours.");
			assertThat(this.room.custody().of(thing)).extracting(Custody.Line::act)
				.containsExactly(Custody.Act.TAKEN_IN, Custody.Act.HANDED_OVER, Custody.Act.WITHDRAWN);
			assertThat(this.room.custody().of(thing)).extracting(Custody.Line::whither)
				.containsExactly("Safe 2", "The conservator", "");
		}

		@Test
		void aFileIsNotHandedOverLikeAnObject() {
			Exhibit exhibit = add("a.txt", "a");
			assertThat(refused(() -> this.room.custody()
				.handle(this.matter.id(), exhibit.number(), Custody.Act.MOVED, "Safe 2", "Why not.", this.officer)))
				.isEqualTo(Refusal.Reason.WRONG_STATE);
		}

		@Test
		void aPageOfTheRegisterIsFilteredAndEnds() {
			for (int number = 1; number <= 53; number++) {
				takeIn(number + ".txt", "text " + number);
			}
			Exhibit graded = add("z.txt", "z");
			ExhibitPage first = this.exhibits.page(this.matter.id(), ExhibitFilter.ALL, Optional.empty());
			assertThat(first.exhibits()).hasSize(50);
			ExhibitPage rest = this.exhibits.page(this.matter.id(), ExhibitFilter.ALL, first.next());
			assertThat(rest.exhibits()).hasSize(4);
			assertThat(rest.next()).isEmpty();
			ExhibitFilter b = new ExhibitFilter(Optional.of(Exhibit.Nature.FILE), Optional.of(ExhibitKind.LEAKED),
					Optional.of(Grading.Reliability.B), Optional.of(Grading.Credibility.PROBABLE),
					consented(Use.PUBLICATION, Consent.State.NOT_ASKED), Optional.of(ExhibitFilter.State.LIVE));
			assertThat(this.exhibits.page(this.matter.id(), b, Optional.empty()).exhibits()).containsExactly(graded);
			ExhibitFilter given = new ExhibitFilter(Optional.empty(), Optional.empty(), Optional.empty(),
					Optional.empty(), consented(Use.AUTHORITY, Consent.State.GIVEN), Optional.empty());
			assertThat(this.exhibits.page(this.matter.id(), given, Optional.empty()).exhibits()).isEmpty();
		}

		@Test
		void whatIsEmptyOrUndescribedIsRefused() {
			assertThat(refused(() -> add("a.txt", ""))).isEqualTo(Refusal.Reason.FILE_EMPTY);
			assertThat(refused(() -> add("a.pdf", "Not a PDF"))).isEqualTo(Refusal.Reason.TYPE_MISMATCH);
			Description blank = new Description(" ", " ", Optional.empty(), Grading.UNGRADED);
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> inTransaction(() -> this.exhibits.add(this.matter.id(), blank, Consents.NONE, "a.txt",
						InputStream.nullInputStream(), this.officer)))
				.satisfies((ex) -> assertThat(ex.complaints()).extracting((one) -> one.field())
					.containsExactly("title", "source", "kind"));
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
		void whatAPersonToldGoesForwardOnceThatPersonConsentsToThoseWhoGetIt() {
			Consents toTheAuthority = AskedSources.toTheAuthority(this.officer);
			inTransaction(() -> this.exhibits.add(this.matter.id(),
					new Description("Statement", "A witness", Optional.of(ExhibitKind.TESTIMONY), Grading.of("B2")),
					toTheAuthority, "a.txt", stream("I saw it."), this.officer));
			ExhibitsReady rule = ready(Mockito.mock(LetterVersions.class));
			assertThat(rule.missing(this.matter.id())).isEmpty();
			this.use = Use.PARLIAMENTARIANS;
			assertThat(rule.missing(this.matter.id()).orElseThrow())
				.startsWith("Consent to its being shown to parliamentarians was refused or withdrawn for E-01");
		}

		@Test
		void nothingGoesForwardWithoutAnExhibit() {
			ExhibitsReady rule = ready(Mockito.mock(LetterVersions.class));
			assertThat(rule.missing(this.matter.id())).contains("Add at least one exhibit.");
			add("a.txt", "a");
			assertThat(rule.missing(this.matter.id())).isEmpty();
		}

		private ExhibitsReady ready(LetterVersions letters) {
			return new ExhibitsReady(this.exhibits,
					new Citations(letters, new LetterReader(new Organisations().of("halden"))),
					(any) -> Set.of(this.use));
		}

		private LetterVersion letter(String text) {
			return new LetterVersion(this.matter.id(), 1, LetterKind.SUBMISSION, text,
					Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)), this.officer.id(),
					CaseFiles.CLOCK.instant());
		}

		private static Optional<ExhibitFilter.Consented> consented(Use use, Consent.State state) {
			return Optional.of(new ExhibitFilter.Consented(use, state));
		}

		private Exhibit add(Person by) {
			return add("z.txt", "z", by);
		}

		private Exhibit add(String name, String text) {
			return add(name, text, this.officer);
		}

		private Exhibit add(String name, String text, Person by) {
			Description what = new Description("Staff roster", "A former guard", Optional.of(ExhibitKind.LEAKED),
					Grading.of("B2"));
			return inTransaction(
					() -> this.exhibits.add(this.matter.id(), what, Consents.NONE, name, stream(text), by));
		}

		private static InputStream stream(String text) {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}

		private Exhibit takeIn(String name, String text) {
			return inTransaction(() -> this.exhibits.takeIn(this.matter.id(), name, stream(text), this.officer));
		}

		private Exhibit enter(Provenance from, Optional<Exhibit.Thing> thing) {
			Description what = new Description("Something", "Somewhere", Optional.of(ExhibitKind.OPEN_SOURCE),
					Grading.UNGRADED);
			return inTransaction(
					() -> this.exhibits.enter(this.matter.id(), new NewEntry(what, from, thing), this.officer));
		}

		private void describe(Exhibit exhibit, Provenance from) {
			Description what = new Description("Staff roster", "A former guard", Optional.of(ExhibitKind.LEAKED),
					Grading.UNGRADED);
			this.files.transaction()
				.executeWithoutResult((status) -> this.room.descriptions()
					.describe(this.matter.id(), exhibit.number(), what, from, this.officer));
		}

		private Origin origin(String name) {
			return Objects.requireNonNull(this.files.transaction()
				.execute((status) -> this.room.origins().named(this.matter.id(), name, this.officer)));
		}

		private static Provenance captured(String url) {
			return captured(url, CaseFiles.CLOCK.instant());
		}

		private static Provenance captured(String url, Instant at) {
			return new Provenance(Optional.of(new Provenance.Collected(at, url, "Archiver 2", "Anneke Brandt")),
					Optional.empty(), "", Optional.empty(), Provenance.SourceRisk.NOT_ASSESSED);
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

	}

}
