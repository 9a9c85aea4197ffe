package org.gravamen.council;

import java.util.List;

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

	private static final Views VIEWS = new Views(Views.ReasonableGrounds.YES, "", Views.Corroboration.SUFFICIENT,
			Views.SourceRisk.NONE_SEEN);

	@ParameterizedTest
	@EnumSource(value = Advice.class, names = "STAND_ASIDE", mode = EnumSource.Mode.EXCLUDE)
	void anOpinionIsTheMembersOwn(Advice advice) {
		assertThat(opinion(advice, "words", true).isItsAuthors()).isTrue();
		assertThat(opinion(advice, "words", false).isItsAuthors()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Advice.class, names = "STAND_ASIDE", mode = EnumSource.Mode.EXCLUDE)
	void anOpinionNeedsEveryViewOfTheEvidence(Advice advice) {
		assertThat(views(advice, VIEWS.reasonableGrounds(), VIEWS.corroboration(), VIEWS.sourceRisk())).isTrue();
		assertThat(views(advice, null, VIEWS.corroboration(), VIEWS.sourceRisk())).isFalse();
		assertThat(views(advice, VIEWS.reasonableGrounds(), null, VIEWS.sourceRisk())).isFalse();
		assertThat(views(advice, VIEWS.reasonableGrounds(), VIEWS.corroboration(), null)).isFalse();
	}

	@Test
	void whoStandsAsideNeedGiveNeitherViewNorDeclaration() {
		GiveOpinion aside = new GiveOpinion(Advice.STAND_ASIDE, null, null, null, null, null, null, false);
		assertThat(aside.isItsAuthors()).isTrue();
		assertThat(aside.isViewGiven()).isTrue();
		assertThat(aside.opinion()).isEqualTo(new Opinion.StoodAside());
	}

	@Test
	void changesAreSetOutAndADissentIsReasoned() {
		assertThat(opinion(Advice.APPROVE_WITH_CHANGES, " ", true).isChangesSetOut()).isFalse();
		assertThat(opinion(Advice.APPROVE_WITH_CHANGES, null, true).isChangesSetOut()).isFalse();
		assertThat(opinion(Advice.APPROVE_WITH_CHANGES, "Cut paragraph 3.", true).isChangesSetOut()).isTrue();
		assertThat(opinion(Advice.DISSENT, " ", true).isDissentReasoned()).isFalse();
		assertThat(opinion(Advice.DISSENT, null, true).isDissentReasoned()).isFalse();
		assertThat(opinion(Advice.DISSENT, "One source.", true).isDissentReasoned()).isTrue();
		assertThat(opinion(Advice.APPROVE, null, true).isChangesSetOut()).isTrue();
		assertThat(opinion(Advice.APPROVE, null, true).isDissentReasoned()).isTrue();
	}

	@Test
	void whoDoubtsParticularExhibitsNamesThem() {
		assertThat(doubting(Views.ReasonableGrounds.YES_SAVE_FOR, null).isDoubtNamed()).isFalse();
		assertThat(doubting(Views.ReasonableGrounds.YES_SAVE_FOR, "E-03").isDoubtNamed()).isTrue();
		assertThat(doubting(Views.ReasonableGrounds.YES, null).isDoubtNamed()).isTrue();
	}

	@Test
	void theWordsOfAnOpinionAreThoseOfItsAdvice() {
		assertThat(opinion(Advice.APPROVE, null, true).opinion()).isEqualTo(new Opinion.Approval(VIEWS));
		assertThat(opinion(Advice.APPROVE_WITH_CHANGES, "Cut it.", true).opinion())
			.isEqualTo(new Opinion.ApprovalWithChanges("Cut it.", VIEWS));
		assertThat(opinion(Advice.DISSENT, "One source.", true).opinion())
			.isEqualTo(new Opinion.Dissent("One source.", VIEWS));
	}

	@ParameterizedTest
	@CsvSource({ "APPROVE, approve", "APPROVE_WITH_CHANGES, approve with changes", "DISSENT, dissent",
			"STAND_ASIDE, stands aside" })
	void theRecordNamesTheAdvice(Advice advice, String words) {
		Opinion opinion = new Written(advice, "Because.", VIEWS).opinion();
		assertThat(Written.of(opinion).advice()).isEqualTo(advice);
		assertThat(Written.of(opinion).outcome()).isEqualTo(words);
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
		assertThat(new Votes(4, 2, 1).voting()).isEqualTo(7);
		assertThat(List.of(new Votes(0, 2, 0).voting(), new Votes(0, 0, 3).voting())).containsExactly(2, 3);
	}

	private static GiveOpinion opinion(Advice advice, @Nullable String words, boolean declared) {
		return new GiveOpinion(advice, (advice == Advice.APPROVE_WITH_CHANGES) ? words : null,
				(advice == Advice.DISSENT) ? words : null, VIEWS.reasonableGrounds(), null, VIEWS.corroboration(),
				VIEWS.sourceRisk(), declared);
	}

	private static boolean views(Advice advice, Views.@Nullable ReasonableGrounds grounds,
			Views.@Nullable Corroboration corroboration, Views.@Nullable SourceRisk risk) {
		return new GiveOpinion(advice, null, null, grounds, null, corroboration, risk, true).isViewGiven();
	}

	private static GiveOpinion doubting(Views.ReasonableGrounds grounds, @Nullable String exhibits) {
		return new GiveOpinion(Advice.APPROVE, null, null, grounds, exhibits, VIEWS.corroboration(), VIEWS.sourceRisk(),
				true);
	}

}
