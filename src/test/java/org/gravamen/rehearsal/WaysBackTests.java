package org.gravamen.rehearsal;

import java.util.List;
import java.util.Map;

import org.gravamen.council.RequiredChanges;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.letter.LetterKind;
import org.gravamen.submission.Stage;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever sends a submission back lets it go on again: no step is skipped, none is lost.
 */
class WaysBackTests {

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
		RequiredChanges changes;

		@Test
		void aReturnFromTheReviewerIsPreparedAndReviewedAgain() {
			this.route.putForward(this.cast, this.id);
			review("return", Map.of("returnCodes", List.of("single-source")));
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			this.route.putForward(this.cast, this.id);
			this.route.acceptEvidence(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.LEGAL_ADVISORY_SIGN_OFF);
		}

		@Test
		void requiredChangesBringTheLetterBackForAnotherSitting() {
			this.walk.toThePanel();
			member(0, Map.of("advice", "approve-with-changes", "grounds", "Say which limb is relied on."));
			this.route.approve(this.cast.members().get(1), this.id);
			this.route.approve(this.cast.members().get(2), this.id);
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			this.letters.write(this.id, Rehearsals.letter("We rely on the first limb [E-01]."),
					this.cast.officer().person());
			this.changes.of(this.id)
				.forEach((one) -> this.changes.answer(this.id, one.id(), true, "In paragraph 1.",
						this.cast.officer().person()));
			this.walk.toThePanel();
			this.cast.members().forEach((one) -> this.route.approve(one, this.id));
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
		}

		@Test
		void belowTheQuorumNothingPassesUntilMembersAreReplaced() {
			this.route.putForward(this.cast, this.id);
			this.route.acceptEvidence(this.cast, this.id);
			this.route.convene(this.cast, this.id);
			Player aside = this.cast.members().get(0);
			this.desk.answer(aside, this.id, "declare-interests",
					Map.of("interest", "actual", "nature", "I acted for a target.", "action", "stand-aside"));
			for (Player member : this.cast.members().subList(1, 3)) {
				this.route.declareNoInterest(member, this.id);
				this.route.approve(member, this.id);
			}
			this.desk.answer(this.cast.chair(), this.id, "invite-substitute",
					Map.of("decision", "go-on", "reason", "I shall see what the others say."));
			assertThat(this.desk.waits(this.cast.chair(), this.id, "minute-decision")).isFalse();
			Player substitute = this.accounts.welcome().members().get(0);
			this.desk.answer(this.cast.chair(), this.id, "replace-members", Map.of("decision", "invite", "members",
					List.of(substitute.person().id().toString()), "grounds", "One stood aside."));
			this.route.declareNoInterest(substitute, this.id);
			this.route.approve(substitute, this.id);
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
		}

		@Test
		void theDirectorMayReturnItWithDirections() {
			this.walk.toTheDirector();
			director(Map.of("decision", "return", "directions", "Say less about the brother."));
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
		}

		@Test
		void theClerkMaySendItBack() {
			this.walk.toTheDirector();
			this.route.sign(this.cast, this.id);
			this.desk.answer(this.cast.clerk(), this.id, "release-dispatch",
					Map.of("decision", "send-back", "reason", "A consent was withdrawn."));
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
		}

		@Test
		void aFollowUpLetterTakesTheSameRoad() {
			this.walk.released();
			respond();
			next("follow-up-letter");
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			this.letters.write(this.id, Rehearsals.letter("We wrote in spring and have no answer [E-01]."),
					this.cast.officer().person());
			assertThat(this.letters.current(this.id).orElseThrow().kind()).isEqualTo(LetterKind.FOLLOW_UP);
			this.walk.released();
			assertThat(this.dispatches.all(this.id)).hasSize(2);
		}

		@Test
		void aWithdrawalThatTheDirectorRefusesChangesNothing() {
			this.withdrawals.propose(this.id, "It will not succeed.", this.cast.officer().person());
			this.desk.answer(this.cast.director(), this.id, "confirm-withdrawal",
					Map.of("decision", "refuse", "reason", "We owe it to them to try."));
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			assertThat(this.desk.waits(this.cast.officer(), this.id, "prepare-submission")).isTrue();
		}

	}

}
