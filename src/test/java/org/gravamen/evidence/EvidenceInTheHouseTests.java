package org.gravamen.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Verdict;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Consents, sources and custody with everything real around them.
 */
class EvidenceInTheHouseTests {

	private static final String CANARY = "CANARY-Ilse-Marr-of-Orlo";

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases {

		@Autowired
		JdbcClient jdbc;

		@Autowired
		People people;

		@Autowired
		Submissions submissions;

		@Autowired
		Exhibits exhibits;

		@Autowired
		Consenting consenting;

		@Autowired
		SourceIdentities sources;

		@Autowired
		Custody custody;

		@Autowired
		ExhibitCopies copies;

		@Autowired
		Chronicle chronicle;

		@Autowired
		Vault vault;

		private Person officer;

		private SubmissionId id;

		private ExhibitNumber first;

		@BeforeEach
		void anExhibitIsHeld() {
			this.officer = person(Role.CASE_OFFICER);
			this.id = this.submissions
				.open(new OpenSubmission("Captain Orlo Venn", "Designation", "Invented.",
						Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)),
						this.officer)
				.id();
			this.first = this.exhibits.takeIn(this.id, CANARY + ".txt", bytes(CANARY), this.officer).number();
		}

		@ParameterizedTest
		@ValueSource(strings = { "update exhibit_custody set act = 'MOVED'", "delete from exhibit_custody" })
		void notEvenTheDatabaseChangesTheCustodyLog(String change) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
				.withStackTraceContaining("added and never changed");
			assertThat(this.custody.of(exhibit())).extracting(Custody.Line::act).containsExactly(Custody.Act.TAKEN_IN);
		}

		@Test
		void norDoesItEmptyTheCustodyLog() {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql("truncate table exhibit_custody").update());
			assertThat(this.custody.of(exhibit())).hasSize(1);
		}

		@Test
		void eachOpeningOfAnOriginalIsALineAndAnEntry() throws IOException {
			this.copies.original(exhibit(), this.officer).close();
			this.copies.original(exhibit(), this.officer).close();
			assertThat(this.custody.of(exhibit())).extracting(Custody.Line::act)
				.containsExactly(Custody.Act.TAKEN_IN, Custody.Act.OPENED, Custody.Act.OPENED);
			assertThat(this.chronicle.entries(this.id)).filteredOn((entry) -> entry.act().equals("Original opened"))
				.hasSize(2);
		}

		@ParameterizedTest
		@EnumSource
		void aConsentIsToOneUseAndNotToAnother(Use use) {
			enter(use, Consent.State.GIVEN);
			assertThat(exhibit().consents().to(use).state()).isEqualTo(Consent.State.GIVEN);
			assertThat(exhibit().consents().entered()).hasSize(1);
		}

		@Test
		void aConsentThatIsTakenBackStopsItsUseAndNoOther() {
			enter(Use.AUTHORITY, Consent.State.GIVEN);
			enter(Use.PUBLICATION, Consent.State.GIVEN);
			this.consenting.withdraw(this.id, this.first, Use.AUTHORITY, "She is afraid.", this.officer);
			assertThat(this.consenting.against(this.id, Use.AUTHORITY)).containsExactly(exhibit());
			assertThat(this.consenting.against(this.id, Use.PUBLICATION)).isEmpty();
			assertThat(refused(() -> this.consenting.require(this.id, Use.AUTHORITY)))
				.isEqualTo(Refusal.Reason.CONSENT_WITHDRAWN);
			assertThat(this.consenting.history(exhibit(), Use.AUTHORITY)).extracting(Consent::state)
				.containsExactly(Consent.State.GIVEN, Consent.State.WITHDRAWN);
			assertThat(exhibit().live()).isTrue();
		}

		@Test
		void aWithdrawalIsNotUndoneByForgettingThatAnybodyWasAsked() {
			enter(Use.AUTHORITY, Consent.State.GIVEN);
			this.consenting.withdraw(this.id, this.first, Use.AUTHORITY, "She is afraid.", this.officer);
			assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> this.consenting.enter(this.id, this.first,
					Use.AUTHORITY, Consent.State.NOT_ASKED, Optional.empty(), "", this.officer));
			assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> enter(Use.AUTHORITY, Consent.State.GIVEN));
			assertThat(this.consenting.against(this.id, Use.AUTHORITY)).hasSize(1);
		}

		@Test
		void whatAnOlderVersionForgotIsRememberedAgain() {
			enter(Use.AUTHORITY, Consent.State.REFUSED);
			this.jdbc.sql("""
					insert into exhibit_consent (exhibit_id, consent_use, line_number, state, since, sealed_words,
					  entered_by, entered_at)
					select exhibit_id, consent_use, 2, 'NOT_ASKED', null, '', entered_by, entered_at
					from exhibit_consent where exhibit_id = ?""").param(exhibit().id()).update();
			assertThat(exhibit().consents().to(Use.AUTHORITY).state()).isEqualTo(Consent.State.REFUSED);
		}

		@ParameterizedTest
		@EnumSource(names = { "GIVEN", "NOT_ASKED" })
		void aRefusalIsAWithdrawalInAllButName(Consent.State before) {
			if (before == Consent.State.GIVEN) {
				enter(Use.INTERNAL, before);
			}
			enter(Use.INTERNAL, Consent.State.REFUSED);
			assertThat(exhibit().live()).isFalse();
			assertThat(this.custody.of(exhibit())).extracting(Custody.Line::act)
				.containsExactly(Custody.Act.TAKEN_IN, Custody.Act.WITHDRAWN);
			assertThat(this.chronicle.entries(this.id)).anySatisfy(
					(entry) -> assertThat(entry.act()).isEqualTo("Consent for work inside the organisation: refused"));
		}

		@Test
		void withoutConsentToAnyUseNothingRestsOnTheExhibit() {
			enter(Use.INTERNAL, Consent.State.GIVEN);
			this.consenting.withdraw(this.id, this.first, Use.INTERNAL, "She is afraid.", this.officer);
			assertThat(exhibit().live()).isFalse();
			assertThat(this.exhibits.manifest(this.id).exhibits()).isEmpty();
		}

		@Test
		void whatWasNotGivenIsNotTakenBack() {
			assertThat(refused(() -> this.consenting.withdraw(this.id, this.first, Use.AUTHORITY, "No.", this.officer)))
				.isEqualTo(Refusal.Reason.WRONG_STATE);
		}

		@Test
		void aConsentSaysSinceWhenAndOnWhatRecord() {
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> this.consenting.enter(this.id, this.first, Use.AUTHORITY, Consent.State.GIVEN,
						Optional.of(LocalDate.parse("2999-01-01")), " ", this.officer))
				.satisfies((refused) -> assertThat(refused.complaints()).extracting((one) -> one.field())
					.containsExactly("since", "words"));
		}

		@ParameterizedTest
		@EnumSource
		void nobodyButTheOfficerOfTheSubmissionOpensASource(Role role) {
			this.sources.seal(this.id, this.first, CANARY, this.officer);
			Person other = person(role);
			assertThat(refused(() -> this.sources.open(this.id, this.first, "To look.", other)))
				.isEqualTo(Refusal.Reason.NOT_YOURS);
			assertThat(refused(() -> this.consenting.withdraw(this.id, this.first, Use.AUTHORITY, "No.", other)))
				.isEqualTo(Refusal.Reason.NOT_YOURS);
		}

		@Test
		void eachOpeningOfASourceIsAnEntryAndALine() {
			this.sources.seal(this.id, this.first, CANARY, this.officer);
			assertThat(refused(() -> this.sources.open(this.id, this.first, " ", this.officer)))
				.isEqualTo(Refusal.Reason.FIELD_INVALID);
			assertThat(this.sources.open(this.id, this.first, "To warn them.", this.officer)).isEqualTo(CANARY);
			assertThat(this.custody.of(exhibit())).extracting(Custody.Line::act)
				.containsExactly(Custody.Act.TAKEN_IN, Custody.Act.SOURCE_SEALED, Custody.Act.SOURCE_OPENED);
			assertThat(this.chronicle.entries(this.id)).anySatisfy((entry) -> {
				assertThat(entry.act()).isEqualTo("Source identity opened");
				assertThat(entry.why()).isEqualTo("To warn them.");
			});
			assertThat(this.chronicle.check(this.id)).isInstanceOf(Verdict.Unbroken.class);
		}

		@Test
		void theKeyOfTheVaultDoesNotOpenASource() {
			this.sources.seal(this.id, this.first, CANARY, this.officer);
			UUID exhibit = exhibit().id();
			String sealed = this.jdbc.sql("select sealed from source_identity where exhibit_id = ?")
				.param(exhibit)
				.query(String.class)
				.single();
			assertThatIllegalStateException()
				.isThrownBy(() -> this.vault.unseal(sealed, "source of exhibit " + exhibit));
		}

		@Test
		void noExportSaysWhatAnExhibitIsOrWhoStandsBehindIt() {
			this.sources.seal(this.id, this.first, CANARY, this.officer);
			this.sources.open(this.id, this.first, "To warn them.", this.officer);
			assertThat(new String(this.chronicle.export(this.id), StandardCharsets.UTF_8)).doesNotContain(CANARY);
		}

		private void enter(Use use, Consent.State state) {
			this.consenting.enter(this.id, this.first, use, state, Optional.of(LocalDate.parse("2026-01-05")),
					"A signed form", this.officer);
		}

		private Exhibit exhibit() {
			return this.exhibits.get(this.id, this.first);
		}

		private Person person(Role role) {
			PersonId person = PersonId.next();
			Person welcome = new Person(person, person.toString(), "Somebody Invented", "somebody@halden.example",
					Set.of(role), true);
			this.people.welcome(welcome, "marrow-hill-papers");
			return welcome;
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

		private static ByteArrayInputStream bytes(String text) {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}

	}

}
