package org.gravamen.rehearsal;

import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.dispatch.Dispatches;
import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Use;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.Stage;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Consent that is taken back on the way stops what depends on it.
 */
class ConsentOnTheWayTests {

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
		Consenting consenting;

		@Autowired
		Dispatches dispatches;

		@Autowired
		Chronicle chronicle;

		@Test
		void aLetterIsNotReleasedWhileASourceHasTakenBackItsConsent() {
			this.walk.toTheClerk();
			consent(Consent.State.GIVEN);
			takeBack();
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.route.release(this.cast, this.id))
				.withMessageContaining("was refused or withdrawn for E-01");
			assertThat(this.dispatches.latest(this.id)).isEmpty();
			consent(Consent.State.GIVEN);
			this.route.release(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
		}

		@Test
		void consentIsTakenBackAlsoAfterDispatch() {
			consent(Consent.State.GIVEN);
			this.walk.released();
			takeBack();
			assertThat(this.chronicle.entries(this.id)).anySatisfy((entry) -> {
				assertThat(entry.act()).isEqualTo("Consent to its going to the authority withdrawn");
				assertThat(entry.why()).isEqualTo("She is afraid.");
			});
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
		}

		@Test
		void consentThatIsTakenBackBeforeTheCouncilHasDecidedReopensTheReview() {
			this.walk.toThePanel();
			this.route.approve(this.cast.members().get(0), this.id);
			consent(Consent.State.GIVEN);
			takeBack();
			isReopened();
			assertThat(this.desk.waits(this.cast.members().get(1), this.id, "give-opinion")).isFalse();
			isWalkedAgain();
		}

		@Test
		void consentThatIsTakenBackBeforeTheDirectorSignsReopensTheReview() {
			this.walk.toTheDirector();
			consent(Consent.State.GIVEN);
			takeBack();
			isReopened();
			assertThat(this.desk.waits(this.cast.director(), this.id, "sign-letter")).isFalse();
			isWalkedAgain();
		}

		private void isReopened() {
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			assertThat(this.desk.waits(this.cast.officer(), this.id, "prepare-submission")).isTrue();
			assertThat(this.chronicle.entries(this.id)).anySatisfy((entry) -> {
				assertThat(entry.act()).isEqualTo("Evidence review reopened");
				assertThat(entry.outcome()).contains("E-01");
			});
		}

		private void isWalkedAgain() {
			consent(Consent.State.GIVEN);
			this.walk.released();
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
		}

		private void consent(Consent.State state) {
			this.consenting.enter(this.id, new ExhibitNumber(1), Use.AUTHORITY, state,
					Optional.of(LocalDate.parse("2026-01-05")), "A signed form", this.cast.officer().person());
		}

		private void takeBack() {
			this.consenting.withdraw(this.id, new ExhibitNumber(1), Use.AUTHORITY, "She is afraid.",
					this.cast.officer().person());
		}

	}

}
