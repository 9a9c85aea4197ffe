package org.gravamen.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.dispatch.Delivery;
import org.gravamen.dispatch.DeliveryState;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.dispatch.Releases;
import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Use;
import org.gravamen.record.Chronicle;
import org.gravamen.signature.SignedLetter;
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
		Releases releases;

		@Autowired
		Recipients recipients;

		@Autowired
		Chronicle chronicle;

		@Test
		void aLetterThatIsSignedIsCalledBackBeforeItIsReleased() {
			this.walk.toTheClerk();
			takeBack();
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			assertThat(this.desk.waits(this.cast.clerk(), this.id, "release-dispatch")).isFalse();
			assertThat(this.desk.waits(this.cast.officer(), this.id, "prepare-submission")).isTrue();
			isEntered("Letter called back");
		}

		@Test
		void theOldSignatureReleasesNothingEvenWhenConsentIsGivenAgain() {
			this.walk.toTheClerk();
			SignedLetter old = this.releases.waiting(this.id);
			refuse();
			giveAgain();
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.releases.waiting(this.id))
				.withMessageContaining("lapsed");
			this.walk.released();
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
			assertThat(this.dispatches.latest(this.id).orElseThrow().letter()).isNotEqualTo(old.fingerprint());
		}

		@Test
		void aLetterThatWaitsToBeHandedOverIsCalledBackAndNeverSent() {
			this.walk.toTheClerk();
			this.desk.answer(this.cast.clerk(), this.id, "release-dispatch",
					Map.of("decision", "release", "consentsRechecked", true, "factsStillTrue", true));
			refuse();
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			this.jobs.run(this.id);
			assertThat(states()).containsExactly(DeliveryState.STOPPED);
			giveAgain();
			this.walk.released();
			assertThat(states()).containsExactly(DeliveryState.SENT);
		}

		@Test
		void whoGetsTheLetterDecidesWhichConsentStopsIt() {
			this.recipients.add(this.id, new NewRecipient("A member", "House of Deputies", "member@deputies.example",
					Optional.of(Recipient.Kind.PARLIAMENTARIAN)), this.cast.officer().person());
			consent(Use.PARLIAMENTARIANS, Consent.State.GIVEN, "2026-01-05");
			this.walk.toTheClerk();
			consent(Use.PUBLICATION, Consent.State.REFUSED, "2026-02-01");
			assertThat(stage()).isEqualTo(Stage.DISPATCH);
			consent(Use.PARLIAMENTARIANS, Consent.State.REFUSED, "2026-02-01");
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
		}

		@Test
		void consentIsTakenBackAlsoAfterDispatch() {
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
			takeBack();
			isReopened();
			assertThat(this.desk.waits(this.cast.members().get(1), this.id, "give-opinion")).isFalse();
		}

		@Test
		void consentThatIsRefusedBeforeTheDirectorSignsReopensTheReview() {
			this.walk.toTheDirector();
			refuse();
			isReopened();
			assertThat(this.desk.waits(this.cast.director(), this.id, "sign-letter")).isFalse();
			giveAgain();
			this.walk.released();
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
		}

		private void isReopened() {
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			assertThat(this.desk.waits(this.cast.officer(), this.id, "prepare-submission")).isTrue();
			isEntered("Evidence review reopened");
		}

		private void isEntered(String act) {
			assertThat(this.chronicle.entries(this.id)).anySatisfy((entry) -> {
				assertThat(entry.act()).isEqualTo(act);
				assertThat(entry.outcome()).contains("E-01");
			});
		}

		private List<DeliveryState> states() {
			return this.dispatches.latest(this.id).orElseThrow().deliveries().stream().map(Delivery::state).toList();
		}

		private void refuse() {
			consent(Use.AUTHORITY, Consent.State.REFUSED, "2026-02-01");
		}

		private void giveAgain() {
			consent(Use.AUTHORITY, Consent.State.GIVEN, "2026-02-02");
		}

		private void consent(Use use, Consent.State state, String since) {
			this.consenting.enter(this.id, new ExhibitNumber(1), use, state, Optional.of(LocalDate.parse(since)),
					"A signed form", this.cast.officer().person());
		}

		private void takeBack() {
			this.consenting.withdraw(this.id, new ExhibitNumber(1), Use.AUTHORITY, "She is afraid.",
					this.cast.officer().person());
		}

	}

}
