package org.gravamen.submission;

import java.util.List;
import java.util.UUID;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Part;
import org.gravamen.people.Person;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.verify;

/**
 * Submissions, kept and found again.
 */
class FiledSubmissionsTests {

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

		private final Submissions submissions;

		private final TransactionTemplate transaction;

		private final Person officer;

		Cases(CaseFiles files) {
			this.files = files;
			this.submissions = files.submissions();
			this.transaction = files.transaction();
			this.officer = files.officer("Anneke Brandt");
		}

		@Test
		void anOpenedSubmissionIsFoundAsItWasOpened() {
			Submission opened = this.files.open(this.officer);
			assertThat(opened.number().text()).isEqualTo("HJT/S/2026/001");
			assertThat(this.submissions.get(opened.id())).isEqualTo(opened);
			assertThat(this.submissions.bySlug("HJT-S-2026-001")).isEqualTo(opened);
		}

		@Test
		void openingBeginsThePathAndNotesWhoDrafted() {
			Submission opened = this.files.open(this.officer);
			verify(this.files.process()).begin(opened.id());
			verify(this.files.parts()).note(opened.id(), this.officer.id(), Part.DRAFTED);
		}

		@Test
		void anOpeningThatFailsLeavesNoGap() {
			assertThatIllegalStateException().isThrownBy(() -> this.transaction.execute((status) -> {
				this.submissions.open(ASubmission.answers(), this.officer);
				throw new IllegalStateException("the machine stops");
			}));
			assertThat(this.files.open(this.officer).number().sequence()).isEqualTo(1);
			assertThat(this.files.open(this.officer).number().sequence()).isEqualTo(2);
		}

		@Test
		void whatIsNoReferenceIsNotFound() {
			for (String slug : List.of("HJT-S-2026-999", "nonsense", "")) {
				assertRefused(Refusal.Reason.NOT_FOUND, () -> this.submissions.bySlug(slug));
			}
			assertRefused(Refusal.Reason.NOT_FOUND, () -> this.submissions.get(SubmissionId.next()));
		}

		@Test
		void targetsAreKeptInOrderWithTheirIdentifiers() {
			Submission opened = this.files.open(this.officer);
			Target voss = ASubmission.target("Darian Voss", new Identifier(Identifier.Kind.PASSPORT, "V 1234567"),
					new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1961"));
			Target marr = ASubmission.target("Ilse Marr");
			change(() -> this.submissions.addTarget(opened.id(), voss, this.officer));
			change(() -> this.submissions.addTarget(opened.id(), marr, this.officer));
			assertThat(this.submissions.get(opened.id()).targets()).containsExactly(voss, marr);
		}

		@Test
		void aTargetIsChangedAndRemovedWithItsIdentifiers() {
			Submission opened = this.files.open(this.officer);
			Target voss = ASubmission.target("Darian Voss", new Identifier(Identifier.Kind.PASSPORT, "V 1234567"));
			change(() -> this.submissions.addTarget(opened.id(), voss, this.officer));
			Target changed = new Target(voss.id(), Target.Kind.INDIVIDUAL, "Darian A. Voss", "Дариан Восс", "",
					List.of(new Identifier(Identifier.Kind.NATIONALITY, "Varenian")));
			change(() -> this.submissions.changeTarget(opened.id(), changed, this.officer));
			assertThat(this.submissions.get(opened.id()).targets()).containsExactly(changed);
			change(() -> this.submissions.removeTarget(opened.id(), voss.id(), this.officer));
			assertThat(this.submissions.get(opened.id()).targets()).isEmpty();
		}

		@Test
		void supportersAreKeptAndRemoved() {
			Submission opened = this.files.open(this.officer);
			Supporter ferris = ASubmission.supporter("Nadia Ferris");
			change(() -> this.submissions.addSupporter(opened.id(), ferris, this.officer));
			assertThat(this.submissions.get(opened.id()).supporters()).containsExactly(ferris);
			change(() -> this.submissions.removeSupporter(opened.id(), ferris.id(), this.officer));
			assertThat(this.submissions.get(opened.id()).supporters()).isEmpty();
		}

		@Test
		void nobodyElseAndNoOtherStageMayChangeAnything() {
			Submission opened = this.files.open(this.officer);
			Person stranger = this.files.officer("Piet Okafor");
			assertRefused(Refusal.Reason.NOT_YOURS,
					() -> this.submissions.addTarget(opened.id(), ASubmission.target("Ilse Marr"), stranger));
			this.files.standAt(opened.id(), Stage.EVIDENCE_REVIEW);
			assertRefused(Refusal.Reason.WRONG_STATE,
					() -> this.submissions.addTarget(opened.id(), ASubmission.target("Ilse Marr"), this.officer));
			assertThat(this.submissions.get(opened.id()).targets()).isEmpty();
		}

		@Test
		void nothingGoesForwardWithoutATarget() {
			Submission opened = this.files.open(this.officer);
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> change(() -> this.submissions.putForward(opened.id(), "", this.officer.id())))
				.withMessage("Add a target.");
		}

		@Test
		void theDiagramMovesTheStage() {
			Submission opened = this.files.open(this.officer);
			change(() -> this.files.waypoints().reached(opened.id(), "CallActivity_EvidenceReview"));
			change(() -> this.files.waypoints().reached(opened.id(), "Gateway_EvidenceFinding"));
			assertThat(this.submissions.get(opened.id()).stage()).isEqualTo(Stage.EVIDENCE_REVIEW);
		}

		@Test
		void severalAreReadAtOnce() {
			Submission one = this.files.open(this.officer);
			Submission two = this.files.open(this.officer);
			assertThat(this.submissions.briefly(List.of(one.id(), two.id(), SubmissionId.next())))
				.containsOnlyKeys(one.id(), two.id());
			assertThat(this.submissions.briefly(List.of())).isEmpty();
		}

		@Test
		void aWithdrawalIsProposedOnceAndAnsweredBySomebodyElse() {
			Submission opened = this.files.open(this.officer);
			Person director = this.files.officer("Maud Lindqvist");
			Withdrawals withdrawals = this.files.withdrawals();
			change(() -> withdrawals.propose(opened.id(), "The source asked us to stop.", this.officer));
			verify(this.files.process()).withdrawalProposed(opened.id());
			assertThat(withdrawals.proposed(opened.id())).isTrue();
			assertRefused(Refusal.Reason.WRONG_STATE, () -> withdrawals.propose(opened.id(), "Again.", this.officer));
			assertRefused(Refusal.Reason.NOT_YOURS,
					() -> withdrawals.answer(opened.id(), true, "Yes.", this.officer.id()));
			change(() -> withdrawals.answer(opened.id(), true, "Agreed.", director.id()));
			assertThat(withdrawals.proposed(opened.id())).isFalse();
			assertRefused(Refusal.Reason.WRONG_STATE,
					() -> withdrawals.answer(opened.id(), true, "Agreed.", director.id()));
			change(() -> withdrawals.carryOut(opened.id()));
			assertThat(this.submissions.get(opened.id()).stage()).isEqualTo(Stage.WITHDRAWN);
		}

		@Test
		void onlyItsOfficerProposesAWithdrawal() {
			Submission opened = this.files.open(this.officer);
			Person stranger = this.files.officer("Piet Okafor");
			assertRefused(Refusal.Reason.NOT_YOURS,
					() -> this.files.withdrawals().propose(opened.id(), "No reason.", stranger));
		}

		private void change(Runnable act) {
			this.transaction.executeWithoutResult((status) -> act.run());
		}

		private void assertRefused(Refusal.Reason reason, Runnable act) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change(act))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
		}

	}

}
