package org.gravamen.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a member writes must be whole before it counts.
 */
class CouncilAnswersTests {

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	private static final Views VIEWS = new Views(Views.ReasonableGrounds.YES, "", Views.Corroboration.SUFFICIENT,
			Views.SourceRisk.NONE_SEEN, Optional.of(Views.Defamation.NONE_SEEN),
			Optional.of(Views.Disclosure.PARLIAMENTARIANS));

	private static final UUID VOSS = UUID.randomUUID();

	private static final UUID MARR = UUID.randomUUID();

	private static final AdvisedTargets TARGETS = new AdvisedTargets(Map.of(VOSS, "Darian Voss", MARR, "Ilse Marr"));

	@Test
	void anOpinionIsTheMembersOwn() {
		assertThat(VALIDATOR.validate(opinion(true))).isEmpty();
		assertThat(VALIDATOR.validate(opinion(false))).extracting(ConstraintViolation::getMessage)
			.containsExactly("Confirm that this opinion is your own.");
		assertThat(older(false, onBoth(), true).isItsAuthors()).isTrue();
		assertThat(older(false, onBoth(), false).isItsAuthors()).isFalse();
	}

	@Test
	void anOpinionNeedsEveryView() {
		assertThat(views(VIEWS.reasonableGrounds(), VIEWS.corroboration(), VIEWS.sourceRisk()).isViewGiven()).isTrue();
		assertThat(views(null, VIEWS.corroboration(), VIEWS.sourceRisk()).isViewGiven()).isFalse();
		assertThat(views(VIEWS.reasonableGrounds(), null, VIEWS.sourceRisk()).isViewGiven()).isFalse();
		assertThat(views(VIEWS.reasonableGrounds(), VIEWS.corroboration(), null).isViewGiven()).isFalse();
		assertThat(onTheLaw(null, Views.Disclosure.PUBLICATION).isViewGiven()).isFalse();
		assertThat(onTheLaw(Views.Defamation.TOO_HIGH, null).isViewGiven()).isFalse();
	}

	@Test
	void whoStandsAsideByAnOlderPaperAnswersNothingElse() {
		OpinionOrAside aside = older(true, List.of(), false);
		assertThat(aside.isItsAuthors() && aside.isViewGiven() && aside.isAdvised() && aside.isDoubtNamed()).isTrue();
	}

	@Test
	void whoDoesNotStandAsideOnAnOlderPaperAnswersAsOnOneOfToday() {
		OpinionOrAside nothing = older(false, List.of(), false);
		assertThat(nothing.isItsAuthors() || nothing.isViewGiven() || nothing.isAdvised()).isFalse();
		OpinionOrAside doubting = new OpinionOrAside(false, null, onBoth(), Views.ReasonableGrounds.YES_SAVE_FOR, null,
				VIEWS.corroboration(), VIEWS.sourceRisk(), Views.Defamation.NONE_SEEN, Views.Disclosure.PUBLICATION,
				"In my opinion", true, true);
		assertThat(doubting.isDoubtNamed()).isFalse();
		assertThat(doubting.opinion()).isEqualTo(new GiveOpinion(null, onBoth(), Views.ReasonableGrounds.YES_SAVE_FOR,
				null, VIEWS.corroboration(), VIEWS.sourceRisk(), Views.Defamation.NONE_SEEN,
				Views.Disclosure.PUBLICATION, "In my opinion", true, true));
	}

	@Test
	void whoConfirmsAnEarlierOpinionSaysOnlyThatItIsTheirOwn() {
		GiveOpinion stands = earlier(GiveOpinion.Earlier.STANDS, true);
		assertThat(stands.confirms() && stands.isAdvised() && stands.isViewGiven() && stands.isDoubtNamed()).isTrue();
		assertThat(VALIDATOR.validate(stands)).isEmpty();
		assertThat(VALIDATOR.validate(earlier(GiveOpinion.Earlier.STANDS, false))).hasSize(1);
		assertThat(earlier(GiveOpinion.Earlier.ALTER, true).confirms()).isFalse();
		assertThat(earlier(GiveOpinion.Earlier.ALTER, true).isAdvised()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Advice.class, names = "APPROVE", mode = EnumSource.Mode.EXCLUDE)
	void whatIsNotSimplyApprovedIsGrounded(Advice advice) {
		assertThat(new AdviceOnTarget(VOSS, advice, " ").isGrounded()).isFalse();
		assertThat(new AdviceOnTarget(VOSS, advice, null).isGrounded()).isFalse();
		assertThat(new AdviceOnTarget(VOSS, advice, "Cut paragraph 3.").isGrounded()).isTrue();
		assertThat(new AdviceOnTarget(VOSS, Advice.APPROVE, null).isGrounded()).isTrue();
	}

	@Test
	void whoAdvisesSaysSoOfSomeTarget() {
		assertThat(opinion(true).isAdvised()).isTrue();
		assertThat(opinion(true, List.of()).isAdvised()).isFalse();
	}

	@Test
	void whoDoubtsParticularExhibitsNamesThem() {
		assertThat(doubting(Views.ReasonableGrounds.YES_SAVE_FOR, null).isDoubtNamed()).isFalse();
		assertThat(doubting(Views.ReasonableGrounds.YES_SAVE_FOR, "E-03").isDoubtNamed()).isTrue();
		assertThat(doubting(Views.ReasonableGrounds.YES, null).isDoubtNamed()).isTrue();
	}

	@Test
	void anOpinionIsOnEachTargetByItsName() {
		Opinion.Advised given = opinion(true).opinion(TARGETS);
		assertThat(given.onTargets()).containsExactly(
				new OnTarget(Optional.of(VOSS), "Darian Voss", Advice.APPROVE, ""),
				new OnTarget(Optional.of(MARR), "Ilse Marr", Advice.DISSENT, "One source."));
		assertThat(given.views()).isEqualTo(VIEWS);
	}

	@Test
	void anOpinionThatLeavesATargetOutOrTakesAnotherInIsNotTaken() {
		AdviceOnTarget voss = new AdviceOnTarget(VOSS, Advice.APPROVE, null);
		AdviceOnTarget marr = new AdviceOnTarget(MARR, Advice.APPROVE, null);
		AdviceOnTarget other = new AdviceOnTarget(UUID.randomUUID(), Advice.APPROVE, null);
		for (List<AdviceOnTarget> answers : List.of(List.of(voss), List.of(voss, marr, other), List.of(voss, other),
				List.of(voss, marr, marr))) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> opinion(true, answers).opinion(TARGETS))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STALE_VERSION));
		}
	}

	@Test
	void anOpinionIsPrivilegedUnlessItsAuthorSaysOtherwise() {
		assertThat(writing("In my opinion", false)).isEqualTo(Opinion.Writing.of("In my opinion", true));
		assertThat(writing(null, true)).isEqualTo(Opinion.Writing.of("", false));
	}

	@ParameterizedTest
	@CsvSource({ "APPROVE, APPROVE, approve", "APPROVE_WITH_CHANGES, APPROVE_WITH_CHANGES, approve with changes",
			"DISSENT, APPROVE, 'approve 1, dissent 1'", "MORE_EVIDENCE, MORE_EVIDENCE, more evidence needed" })
	void theRecordNamesTheAdvice(Advice onVoss, Advice onMarr, String words) {
		Opinion opinion = new Opinion.Advised(List.of(new OnTarget(Optional.of(VOSS), "Voss", onVoss, "Because."),
				new OnTarget(Optional.of(MARR), "Marr", onMarr, "Because.")), VIEWS, Opinion.Writing.none());
		assertThat(GivenWords.outcome(opinion)).isEqualTo(words);
	}

	@Test
	void theRecordHoldsTheGroundsInFull() {
		assertThat(GivenWords.why(opinion(true).opinion(TARGETS))).isEqualTo("Ilse Marr: One source.");
		assertThat(GivenWords.why(new Opinion.StoodAside())).isEmpty();
		assertThat(GivenWords.outcome(new Opinion.StoodAside())).isEqualTo("stands aside");
	}

	@ParameterizedTest
	@CsvSource({ "APPROVE, APPROVE, ''", "APPROVE_WITH_CHANGES, APPROVE_WITH_CHANGES, Cut it.",
			"DISSENT, DISSENT, One source." })
	void anOlderPaperIsAnsweredOnTheLetterAsAWhole(OpinionOnTheLetter.Whole whole, Advice advice, String grounds) {
		OpinionOnTheLetter answers = older(whole, "Cut it.", "One source.");
		assertThat(answers.opinion()).isEqualTo(new Opinion.Advised(
				List.of(OnTarget.whole(advice, grounds)), new Views(VIEWS.reasonableGrounds(), "",
						VIEWS.corroboration(), VIEWS.sourceRisk(), Optional.empty(), Optional.empty()),
				Opinion.Writing.none()));
	}

	@Test
	void whoInvitesFurtherMembersNamesThemAndWhoReturnsNamesNobody() {
		assertThat(new ReplaceMembers(ReplaceMembers.Choice.INVITE, null, "Why.").isSomebodyNamed()).isFalse();
		assertThat(new ReplaceMembers(ReplaceMembers.Choice.INVITE, Set.of(), "Why.").isSomebodyNamed()).isFalse();
		assertThat(new ReplaceMembers(ReplaceMembers.Choice.INVITE, Set.of(PersonId.next()), "Why.").isSomebodyNamed())
			.isTrue();
		assertThat(new ReplaceMembers(ReplaceMembers.Choice.RETURN, null, "Why.").isSomebodyNamed()).isTrue();
	}

	@Test
	void anOlderPaperKeepsItsRules() {
		assertThat(older(OpinionOnTheLetter.Whole.DISSENT, null, " ").isDissentReasoned()).isFalse();
		assertThat(older(OpinionOnTheLetter.Whole.APPROVE_WITH_CHANGES, " ", null).isChangesSetOut()).isFalse();
		assertThat(older(OpinionOnTheLetter.Whole.STAND_ASIDE, null, null).opinion())
			.isEqualTo(new Opinion.StoodAside());
	}

	@Test
	void anInterestIsNamedAndActedUpon() {
		Interest.Kind actual = Interest.Kind.ACTUAL;
		assertThat(new DeclareInterests(actual, null, Interest.Action.STAND_ASIDE).isComplete()).isFalse();
		assertThat(new DeclareInterests(actual, " ", Interest.Action.STAND_ASIDE).isComplete()).isFalse();
		assertThat(new DeclareInterests(actual, "A cousin", null).isComplete()).isFalse();
		DeclareInterests whole = new DeclareInterests(actual, "A cousin", Interest.Action.STAND_ASIDE);
		assertThat(whole.isComplete()).isTrue();
		assertThat(whole.declared()).isEqualTo(new Interest(actual, "A cousin", Interest.Action.STAND_ASIDE));
		assertThat(whole.declared().mayAct()).isFalse();
	}

	@Test
	void whoHasNoInterestTakesPart() {
		DeclareInterests none = new DeclareInterests(Interest.Kind.NONE, null, null);
		assertThat(none.isComplete()).isTrue();
		assertThat(none.declared()).isEqualTo(Interest.none());
		assertThat(none.declared().mayAct()).isTrue();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Interest(Interest.Kind.NONE, "A cousin", Interest.Action.PARTICIPATE));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Interest(Interest.Kind.NONE, "", Interest.Action.STAND_ASIDE));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Interest(Interest.Kind.ACTUAL, "", Interest.Action.STAND_ASIDE));
	}

	@Test
	void whoIsInvitedIsNamed() {
		assertThat(new InviteSubstitute(InviteSubstitute.Choice.INVITE, null, "Why.").isSubstituteNamed()).isFalse();
		assertThat(new InviteSubstitute(InviteSubstitute.Choice.INVITE, PersonId.next(), "Why.").isSubstituteNamed())
			.isTrue();
		assertThat(new InviteSubstitute(InviteSubstitute.Choice.GO_ON, null, "Why.").isSubstituteNamed()).isTrue();
	}

	@Test
	void aQuorumIsMetByAsManyOpinionsAndNotByOneLess() {
		assertThat(new Quorum(1).metBy(1)).isTrue();
		assertThat(new Quorum(3).metBy(2)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(0));
	}

	@Test
	void everyVoteOfEachKindCounts() {
		assertThat(new Votes(4, 2, 1, 8).voting()).isEqualTo(15);
		assertThat(List.of(new Votes(0, 2, 0, 0).voting(), new Votes(0, 0, 3, 0).voting())).containsExactly(2, 3);
	}

	private static GiveOpinion earlier(GiveOpinion.Earlier earlier, boolean declared) {
		return new GiveOpinion(earlier, List.of(), null, null, null, null, null, null, null, false, declared);
	}

	private static GiveOpinion opinion(boolean declared) {
		return new GiveOpinion(null, onBoth(), VIEWS.reasonableGrounds(), null, VIEWS.corroboration(),
				VIEWS.sourceRisk(), Views.Defamation.NONE_SEEN, Views.Disclosure.PARLIAMENTARIANS, null, false,
				declared);
	}

	private static List<AdviceOnTarget> onBoth() {
		return List.of(new AdviceOnTarget(VOSS, Advice.APPROVE, null),
				new AdviceOnTarget(MARR, Advice.DISSENT, "One source."));
	}

	private static GiveOpinion opinion(boolean declared, List<AdviceOnTarget> targets) {
		return new GiveOpinion(null, targets, VIEWS.reasonableGrounds(), null, VIEWS.corroboration(),
				VIEWS.sourceRisk(), Views.Defamation.NONE_SEEN, Views.Disclosure.PARLIAMENTARIANS, null, false,
				declared);
	}

	private static GiveOpinion views(Views.@Nullable ReasonableGrounds grounds,
			Views.@Nullable Corroboration corroboration, Views.@Nullable SourceRisk risk) {
		return new GiveOpinion(null, onBoth(), grounds, null, corroboration, risk, Views.Defamation.NONE_SEEN,
				Views.Disclosure.PUBLICATION, null, false, true);
	}

	private static GiveOpinion onTheLaw(Views.@Nullable Defamation defamation, Views.@Nullable Disclosure disclosure) {
		return new GiveOpinion(null, onBoth(), VIEWS.reasonableGrounds(), null, VIEWS.corroboration(),
				VIEWS.sourceRisk(), defamation, disclosure, null, false, true);
	}

	private static GiveOpinion doubting(Views.ReasonableGrounds grounds, @Nullable String exhibits) {
		return new GiveOpinion(null, onBoth(), grounds, exhibits, VIEWS.corroboration(), VIEWS.sourceRisk(),
				Views.Defamation.NONE_SEEN, Views.Disclosure.PUBLICATION, null, false, true);
	}

	private static Opinion.Writing writing(@Nullable String text, boolean notPrivileged) {
		GiveOpinion answers = new GiveOpinion(null, onBoth(), VIEWS.reasonableGrounds(), null, VIEWS.corroboration(),
				VIEWS.sourceRisk(), Views.Defamation.NONE_SEEN, Views.Disclosure.PUBLICATION, text, notPrivileged,
				true);
		return answers.opinion(TARGETS).writing();
	}

	private static OpinionOrAside older(boolean standAside, List<AdviceOnTarget> targets, boolean declared) {
		return new OpinionOrAside(standAside, null, targets, null, null, null, null, null, null, null, false, declared);
	}

	private static OpinionOnTheLetter older(OpinionOnTheLetter.Whole whole, @Nullable String changes,
			@Nullable String reasons) {
		return new OpinionOnTheLetter(whole, changes, reasons, VIEWS.reasonableGrounds(), null, VIEWS.corroboration(),
				VIEWS.sourceRisk(), true);
	}

}
