package org.gravamen.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gravamen.dossier.Dossier;
import org.gravamen.dossier.DossierGround;
import org.gravamen.dossier.Dossiers;
import org.gravamen.dossier.Edition;
import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Use;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Entry;
import org.gravamen.submission.Submission;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A dossier from the acceptance of the evidence on: who may have it, and what becomes of
 * it.
 */
class DossierTests {

	@Nested
	@OnH2
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
	class Postgres extends Cases {

	}

	abstract static class Cases extends Walks {

		@Autowired
		Dossiers dossiers;

		@Autowired
		DossierGround ground;

		@Autowired
		Consenting consenting;

		@Autowired
		Chronicle chronicle;

		@Test
		void itIsMadeOnceTheEvidenceIsAcceptedAndNotBefore() throws IOException {
			this.walk.toTheReviewer();
			refused(Refusal.Reason.WRONG_STATE, "once the evidence is accepted", () -> make(officer()));
			assertThat(this.ground.obstacle(matter())).isPresent();
			this.route.acceptEvidence(this.cast, this.id);
			assertThat(this.ground.obstacle(matter())).isEmpty();
			Dossier made = make(officer());
			assertThat(made.name()).isEqualTo("Dossier, full edition, no. 1");
			assertThat(this.dossiers.current(matter(), made)).isTrue();
			byte[] pdf = open(made, officer());
			assertThat(Fingerprint.of(pdf)).isEqualTo(made.fingerprint());
			assertThat(text(pdf)).contains("Designation of Orlo Venn", "Beat those whom he detained.",
					"E-01 · page 1 of 1 · dossier page " + made.pages());
		}

		@Test
		void makingAndDownloadingAreEntries() throws IOException {
			this.walk.toTheChair();
			Dossier made = make(reviewer());
			open(made, officer());
			assertThat(entries()).extracting(Entry::act).containsExactly("Dossier made", "Dossier downloaded");
			assertThat(entries()).extracting((entry) -> entry.by().orElseThrow())
				.containsExactly(reviewer().id(), officer().id());
			assertThat(entries()).allSatisfy((entry) -> assertThat(entry.documents()).singleElement()
				.satisfies((document) -> assertThat(document.fingerprint()).isEqualTo(made.fingerprint())));
		}

		@Test
		void onlyThoseWhoWorkOnItMayHaveIt() {
			this.walk.toThePanel();
			for (Person one : List.of(officer(), reviewer(), this.cast.director().person(),
					this.cast.clerk().person())) {
				assertThat(this.ground.mayRead(matter(), one)).as(one.name()).isTrue();
			}
			Dossier made = make(officer());
			Person other = this.rehearsals.drafted().officer().person();
			for (Person one : List.of(other, this.cast.chair().person(), this.cast.members().get(0).person())) {
				refused(Refusal.Reason.NOT_YOURS, "Only its case officer", () -> make(one));
				refused(Refusal.Reason.NOT_YOURS, "Only its case officer",
						() -> this.dossiers.open(matter(), made.key(), one));
			}
			assertThat(entries()).hasSize(1);
		}

		@Test
		void whenASourceTakesBackItsConsentItIsDestroyed() {
			this.walk.released();
			Dossier made = make(officer());
			consent(Use.PUBLICATION, "2026-02-01");
			assertThat(this.dossiers.of(this.id)).containsExactly(made);
			consent(Use.AUTHORITY, "2026-02-01");
			assertThat(this.dossiers.of(this.id)).isEmpty();
			refused(Refusal.Reason.NOT_FOUND, "There is no such dossier",
					() -> this.dossiers.open(matter(), made.key(), officer()));
			assertThat(entries()).extracting(Entry::act).containsExactly("Dossier made", "Dossier destroyed");
			assertThat(entries().get(1).outcome()).contains("E-01");
		}

		@Test
		void whatNoConsentAllowsStandsInNoEdition() {
			this.walk.released();
			consent(Use.AUTHORITY, "2026-02-01");
			assertThat(this.dossiers.selection(matter(), Edition.FULL).held()).isEmpty();
			assertThat(this.dossiers.selection(matter(), Edition.FULL).leftOut()).singleElement()
				.satisfies(
						(left) -> assertThat(left.why()).isEqualTo("Consent to its going to the authority: refused."));
			refused(Refusal.Reason.WRONG_STATE, "No exhibit may stand in this edition", () -> make(officer()));
		}

		@Test
		void oneThatNoLongerSaysWhatStandsIsKnownAndAnotherGetsTheNextNumber() {
			this.walk.toTheChair();
			Dossier made = make(officer());
			consent(Use.AUTHORITY, Consent.State.GIVEN, "2026-03-01");
			assertThat(this.dossiers.current(matter(), made)).isFalse();
			assertThat(make(officer()).number()).isEqualTo(2);
			assertThat(this.dossiers.of(this.id)).extracting(Dossier::number).containsExactlyInAnyOrder(1, 2);
		}

		@Test
		void aDossierThatWasNeverMadeIsNotFound() {
			this.walk.toTheChair();
			refused(Refusal.Reason.NOT_FOUND, "There is no such dossier",
					() -> this.dossiers.open(matter(), "full-1", officer()));
		}

		private Dossier make(Person by) {
			return this.dossiers.make(matter(), Edition.FULL, by);
		}

		private byte[] open(Dossier dossier, Person by) throws IOException {
			try (InputStream document = this.dossiers.open(matter(), dossier.key(), by).document()) {
				return document.readAllBytes();
			}
		}

		private void consent(Use use, String day) {
			consent(use, Consent.State.REFUSED, day);
		}

		private void consent(Use use, Consent.State state, String day) {
			this.consenting.enter(this.id, new ExhibitNumber(1), use, state, Optional.of(LocalDate.parse(day)),
					"By word.", officer());
		}

		private List<Entry> entries() {
			return this.chronicle.entries(this.id)
				.stream()
				.filter((entry) -> entry.act().startsWith("Dossier"))
				.toList();
		}

		private Submission matter() {
			return this.submissions.get(this.id);
		}

		private Person officer() {
			return this.cast.officer().person();
		}

		private Person reviewer() {
			return this.cast.reviewer().person();
		}

		private static void refused(Refusal.Reason reason, String words, Runnable act) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
				.withMessageContaining(words)
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
		}

		private static String text(byte[] pdf) throws IOException {
			try (PDDocument document = Loader.loadPDF(pdf)) {
				return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			}
		}

	}

}
