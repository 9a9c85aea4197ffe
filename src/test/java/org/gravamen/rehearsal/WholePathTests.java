package org.gravamen.rehearsal;

import java.util.Map;
import java.util.Set;

import org.gravamen.dispatch.Delivery;
import org.gravamen.dispatch.DeliveryState;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.law.Regime;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Verdict;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Stage;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The whole path, by its papers, to every end of a submission.
 */
class WholePathTests {

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
		Dispatches dispatches;

		@Autowired
		Recipients recipients;

		@Autowired
		Chronicle chronicle;

		@Test
		void aSubmissionTravelsFromOpeningToItsOutcome() {
			this.walk.released();
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
			assertThat(this.dispatches.latest(this.id).orElseThrow().deliveries()).extracting(Delivery::state)
				.containsExactly(DeliveryState.SENT);
			respond();
			next("close");
			officer("record-outcome", Map.of("outcome", "no-response"));
			assertThat(stage()).isEqualTo(Stage.OUTCOME_RECORDED);
			assertThat(this.chronicle.check(this.id)).isInstanceOf(Verdict.Unbroken.class);
		}

		@Test
		void oneSubmissionGoesToTheAuthoritiesOfTwoRegimesOnTheSameFacts() {
			Rehearsal both = this.rehearsals
				.drafted(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS, Regime.EU_GLOBAL_HUMAN_RIGHTS));
			this.recipients.add(both.id(), new NewRecipient("The High Representative", "EEAS", "eeas@union.example"),
					both.cast().officer().person());
			both.released();
			assertThat(this.submissions.get(both.id()).stage()).isEqualTo(Stage.FOLLOW_UP);
			assertThat(this.submissions.get(both.id()).targets().get(0).allegations())
				.extracting((one) -> one.test().regime(), Allegation::summary)
				.containsExactlyInAnyOrder(tuple(Regime.UK_GLOBAL_HUMAN_RIGHTS, "Beat those whom he detained."),
						tuple(Regime.EU_GLOBAL_HUMAN_RIGHTS, "Beat those whom he detained."));
			assertThat(this.dispatches.latest(both.id()).orElseThrow().deliveries())
				.extracting((one) -> one.recipient().office(), Delivery::state)
				.containsExactly(tuple("EEAS", DeliveryState.SENT), tuple("Sanctions", DeliveryState.SENT));
		}

		@Test
		void aRefusalByTheReviewerEndsIt() {
			this.route.putForward(this.cast, this.id);
			review("refuse", Map.of());
			assertThat(stage()).isEqualTo(Stage.EVIDENCE_REFUSED);
		}

		@Test
		void aCouncilThatDissentsEndsIt() {
			this.walk.toThePanel();
			this.cast.members().forEach((one) -> this.route.dissent(one, this.id, "The facts do not carry it."));
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.COUNCIL_DECLINED);
		}

		@Test
		void theDirectorMayDecline() {
			this.walk.toTheDirector();
			director(Map.of("decision", "decline", "reasons", "The risk to a survivor is too high."));
			assertThat(stage()).isEqualTo(Stage.DIRECTOR_DECLINED);
		}

		@Test
		void aWithdrawalThatTheDirectorConfirmsEndsItWhereverItStands() {
			this.walk.toThePanel();
			this.withdrawals.propose(this.id, "A survivor asked us to.", this.cast.officer().person());
			this.desk.answer(this.cast.director(), this.id, "confirm-withdrawal",
					Map.of("decision", "confirm", "reason", "Their wish decides."));
			assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
			assertThat(this.desk.waits(this.cast.members().get(0), this.id, "give-opinion")).isFalse();
		}

	}

}
