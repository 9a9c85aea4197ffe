package org.gravamen.submission;

import java.util.Set;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SubmissionTests {

	private final PersonId officer = PersonId.next();

	private final Submission submission = ASubmission.of(this.officer);

	@Test
	void aNewSubmissionStandsInPreparationAndNamesNobody() {
		assertThat(this.submission.stage()).isEqualTo(Stage.PREPARATION);
		assertThat(this.submission.stageSince()).isEqualTo(ASubmission.OPENED);
		assertThat(this.submission.targets()).isEmpty();
		assertThat(this.submission.supporters()).isEmpty();
	}

	@Test
	void itsOfficerMayChangeItInPreparation() {
		assertThat(this.submission.toChangeBy(this.officer)).isSameAs(this.submission);
	}

	@Test
	void nobodyElseMayChangeIt() {
		assertRefused(Refusal.Reason.NOT_YOURS, "Only the case officer who opened HJT/S/2026/041 may change it.",
				() -> this.submission.toChangeBy(PersonId.next()));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARATION")
	void outsidePreparationNothingChanges(Stage stage) {
		assertRefused(Refusal.Reason.WRONG_STATE,
				"HJT/S/2026/041 stands at «" + stage.title() + "». It can be changed only during preparation.",
				() -> ASubmission.at(stage, this.officer).toChangeBy(this.officer));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.INCLUDE,
			names = { "OUTCOME_RECORDED", "EVIDENCE_REFUSED", "COUNCIL_DECLINED", "DIRECTOR_DECLINED", "WITHDRAWN" })
	void whatHasEndedCannotBeWithdrawn(Stage end) {
		assertThat(end.ended()).isTrue();
		assertRefused(Refusal.Reason.WRONG_STATE, "HJT/S/2026/041 has already ended: " + end.title() + ".",
				() -> ASubmission.at(end, this.officer).requireOpen());
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.INCLUDE, names = { "PREPARATION", "EVIDENCE_REVIEW", "LEGAL_ADVISORY_SIGN_OFF",
			"DIRECTORS_SIGNATURE", "DISPATCH", "FOLLOW_UP" })
	void untilItEndsItCanBeWithdrawn(Stage stage) {
		Submission open = ASubmission.at(stage, this.officer);
		assertThat(open.requireOpen()).isSameAs(open);
	}

	@Test
	void whoProposedTheWithdrawalDoesNotAnswerIt() {
		assertRefused(Refusal.Reason.NOT_YOURS, "You proposed this as the case officer, so somebody else must answer.",
				() -> this.submission.requireSomebodyElse(this.officer));
	}

	@Test
	void targetsKeepTheOrderInWhichTheyWereAdded() {
		Target first = ASubmission.target("Darian Voss");
		Target second = ASubmission.target("Ilse Marr");
		assertThat(this.submission.with(first).with(second).targets()).containsExactly(first, second);
	}

	@Test
	void aChangedTargetKeepsItsPlace() {
		Target first = ASubmission.target("Darian Voss");
		Target second = ASubmission.target("Ilse Marr");
		Target changed = new Target(first.id(), Target.Kind.ENTITY, "Camp Orlo", "", "", first.identifiers());
		assertThat(this.submission.with(first).with(second).replacing(changed).targets()).containsExactly(changed,
				second);
	}

	@Test
	void aRemovedTargetIsGone() {
		Target target = ASubmission.target("Darian Voss");
		assertThat(this.submission.with(target).withoutTarget(target.id()).targets()).isEmpty();
	}

	@Test
	void aTargetOfAnotherSubmissionIsNeitherChangedNorRemoved() {
		Target stranger = ASubmission.target("Ilse Marr");
		assertRefused(Refusal.Reason.NOT_FOUND, "This target is no longer listed.",
				() -> this.submission.replacing(stranger));
		assertRefused(Refusal.Reason.NOT_FOUND, "This target is no longer listed.",
				() -> this.submission.withoutTarget(stranger.id()));
	}

	@Test
	void aHundredTargetsAreEnough() {
		Submission full = this.submission;
		for (int number = 1; number <= 100; number++) {
			full = full.with(ASubmission.target("Target " + number));
		}
		Submission hundred = full;
		assertRefused(Refusal.Reason.FIELD_INVALID, "A submission has at most 100 targets.",
				() -> hundred.with(ASubmission.target("One more")));
	}

	@Test
	void supportersComeAndGo() {
		Supporter supporter = ASubmission.supporter("Nadia Ferris");
		Submission supported = this.submission.with(supporter);
		assertThat(supported.supporters()).containsExactly(supporter);
		assertThat(supported.withoutSupporter(supporter.id()).supporters()).isEmpty();
		assertRefused(Refusal.Reason.NOT_FOUND, "This supporter is no longer listed.",
				() -> supported.withoutSupporter(UUID.randomUUID()));
	}

	@Test
	void aNewDescriptionLeavesEverythingElse() {
		Target target = ASubmission.target("Darian Voss");
		Description words = new Description("The Orlo camps", "Measures", "More is known.", "Varenia", "",
				Set.of(Measure.TRAVEL_BAN));
		Submission described = this.submission.with(target).describedAs(words);
		assertThat(described.matter()).isEqualTo("The Orlo camps");
		assertThat(described.number()).isEqualTo(this.submission.number());
		assertThat(described.targets()).containsExactly(target);
	}

	private static void assertRefused(Refusal.Reason reason, String sentence, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).satisfies((refusal) -> {
			assertThat(refusal.reason()).isEqualTo(reason);
			assertThat(refusal.sentence()).isEqualTo(sentence);
		});
	}

}
