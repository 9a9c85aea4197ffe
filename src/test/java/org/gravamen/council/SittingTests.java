package org.gravamen.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gravamen.council.Views.Corroboration;
import org.gravamen.council.Views.ReasonableGrounds;
import org.gravamen.council.Views.SourceRisk;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The rules of the council, as its charter would put them.
 */
class SittingTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	private static final Fingerprint LETTER = Fingerprint.of(new byte[] { 1 });

	private static final Fingerprint EXHIBITS = Fingerprint.of(new byte[] { 2 });

	private static final Views VIEWS = new Views(ReasonableGrounds.YES, "", Corroboration.SUFFICIENT,
			SourceRisk.NONE_SEEN, Optional.of(Views.Defamation.NONE_SEEN), Optional.of(Views.Disclosure.PUBLICATION));

	private static final UUID VOSS = UUID.randomUUID();

	private static final UUID MARR = UUID.randomUUID();

	private static final Interest CONFLICT = new Interest(Interest.Kind.ACTUAL, "Acted for a target.",
			Interest.Action.STAND_ASIDE);

	private final PersonId ann = PersonId.next();

	private final PersonId bea = PersonId.next();

	private final PersonId cal = PersonId.next();

	private final Sitting sitting = Sitting.convene(convened(3), List.of(this.ann, this.bea, this.cal));

	@Test
	void aPanelSmallerThanTheQuorumIsRefused() {
		refused(() -> Sitting.convene(convened(3), List.of(this.ann, this.bea)), "at least 3 members");
	}

	@Test
	void onePersonNamedTwiceIsOneMember() {
		refused(() -> Sitting.convene(convened(3), List.of(this.ann, this.ann, this.bea)), "at least 3 members");
	}

	@Test
	void interestsComeBeforeOpinions() {
		refused(() -> give(this.ann, approval()), "Declare your interests");
	}

	@Test
	void interestsAreDeclaredOnce() {
		this.sitting.declare(this.ann, Interest.none());
		refused(() -> this.sitting.declare(this.ann, Interest.none()), "already declared");
	}

	@Test
	void aMemberWhoStoodAsideCannotGiveAnOpinion() {
		this.sitting.declare(this.ann, CONFLICT);
		refused(() -> give(this.ann, approval()), "stood aside");
	}

	@Test
	void anOpinionIsGivenOnce() {
		declareAll();
		give(this.ann, approval());
		refused(() -> give(this.ann, whole(Advice.DISSENT, "Too thin.")), "given once");
	}

	@Test
	void aStrangerHasNoSeat() {
		refused(() -> this.sitting.declare(PersonId.next(), Interest.none()), "do not sit");
	}

	@Test
	void anOpinionOnOtherPapersDoesNotCount() {
		declareAll();
		refused(() -> this.sitting.give(new GivenOpinion(this.ann, approval(), EXHIBITS, EXHIBITS, NOW)),
				"not the ones");
	}

	@ParameterizedTest
	@CsvSource({ "DISSENT, reasons", "APPROVE_WITH_CHANGES, changes", "MORE_EVIDENCE, evidence" })
	void whatIsNotSimplyApprovedStatesItsGrounds(Advice advice, String asked) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> OnTarget.whole(advice, " "))
			.withMessageContaining(asked);
	}

	@Test
	void anOpinionSaysSomething() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Opinion.Advised(List.of(), VIEWS, Opinion.Writing.none()))
			.withMessageContaining("on each target");
	}

	@Test
	void nobodyReadsOthersBeforeGivingTheirOwn() {
		declareAll();
		give(this.ann, approval());
		assertThat(this.sitting.opinionsFor(member(this.bea))).isEmpty();
		give(this.bea, whole(Advice.DISSENT, "Too thin."));
		assertThat(this.sitting.opinionsFor(member(this.bea))).hasSize(2);
	}

	@Test
	void aMemberWhoStandsAsideReadsNoOtherOpinion() {
		declareAll();
		give(this.ann, approval());
		give(this.bea, new Opinion.StoodAside());
		assertThat(this.sitting.opinionsFor(member(this.bea))).extracting(GivenOpinion::member)
			.containsExactly(this.bea);
	}

	@Test
	void aDirectorReadsThemOnceTheDecisionIsMinuted() {
		Person director = new Person(PersonId.next(), "d", "D", "d@d.example", Set.of(Role.DIRECTOR), true);
		advised();
		assertThat(this.sitting.opinionsFor(director)).isEmpty();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", PersonId.next(), NOW);
		assertThat(this.sitting.opinionsFor(director)).hasSize(3);
	}

	@Test
	void thoseWhoStandAsideNeverCountTowardsTheQuorum() {
		declareAll();
		give(this.ann, approval());
		give(this.bea, approval());
		give(this.cal, new Opinion.StoodAside());
		assertThat(this.sitting.membersToAdvise()).isEmpty();
		assertThat(this.sitting.quorumMet()).isFalse();
		refused(() -> this.sitting.close(Determination.whole(Decision.APPROVED), "No.", this.ann, NOW),
				"not decided yet");
	}

	@Test
	void belowTheQuorumMembersAreReplacedAndOnlyThey() {
		thoseWhoStandAsideNeverCountTowardsTheQuorum();
		refused(() -> this.sitting.replace(List.of(this.ann)), "already sits");
		PersonId dee = PersonId.next();
		this.sitting.replace(List.of(dee));
		assertThat(this.sitting.membersToAdvise()).containsExactly(dee);
	}

	@Test
	void aPanelThatCanDecideIsFixed() {
		advised();
		refused(() -> this.sitting.replace(List.of(PersonId.next())), "fixed");
	}

	@Test
	void aDecisionIsNotMinutedWhileOpinionsAreAwaited() {
		declareAll();
		refused(() -> this.sitting.close(Determination.whole(Decision.APPROVED), "Early.", this.ann, NOW),
				"not decided yet");
	}

	@Test
	void aClosedSittingTakesNothingMore() {
		advised();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", this.ann, NOW);
		assertThat(this.sitting.decision()).contains(Decision.APPROVED);
		refused(() -> this.sitting.close(Determination.whole(Decision.DECLINED), "Again.", this.ann, NOW), "closed");
	}

	@Test
	void theOpinionsAreCountedByKind() {
		declareAll();
		give(this.ann, approval());
		give(this.bea, whole(Advice.APPROVE_WITH_CHANGES, "Paragraph 4."));
		give(this.cal, whole(Advice.DISSENT, "Too thin."));
		assertThat(this.sitting.votes()).isEqualTo(new Votes(1, 1, 1, 0));
		assertThat(this.sitting.dissents()).extracting(GivenOpinion::member).containsExactly(this.cal);
	}

	@Test
	void anOpinionOnTheWholeCountsForEachTarget() {
		declareAll();
		give(this.ann, whole(Advice.DISSENT, "Too thin."));
		give(this.bea, onEach(Advice.APPROVE, Advice.MORE_EVIDENCE));
		assertThat(this.sitting.votesOn(VOSS)).isEqualTo(new Votes(1, 0, 1, 0));
		assertThat(this.sitting.votesOn(MARR)).isEqualTo(new Votes(0, 0, 1, 1));
	}

	@Test
	void anOpinionCountsForTheTargetsThatItNamesAndNoOther() {
		declareAll();
		give(this.ann, onEach(Advice.APPROVE, Advice.DISSENT));
		assertThat(this.sitting.votesOn(UUID.randomUUID()).voting()).isZero();
	}

	@Test
	void forTheLetterAnOpinionComesToItsGravestAdvice() {
		declareAll();
		give(this.ann, onEach(Advice.APPROVE, Advice.APPROVE_WITH_CHANGES));
		give(this.bea, onEach(Advice.APPROVE_WITH_CHANGES, Advice.MORE_EVIDENCE));
		give(this.cal, onEach(Advice.MORE_EVIDENCE, Advice.DISSENT));
		assertThat(this.sitting.votes()).isEqualTo(new Votes(0, 1, 1, 1));
	}

	@Test
	void whoWithholdsApprovalOfAnyTargetIsHeardByTheDirector() {
		declareAll();
		give(this.ann, onEach(Advice.APPROVE, Advice.APPROVE_WITH_CHANGES));
		give(this.bea, onEach(Advice.APPROVE, Advice.MORE_EVIDENCE));
		give(this.cal, onEach(Advice.DISSENT, Advice.APPROVE));
		assertThat(this.sitting.dissents()).extracting(GivenOpinion::member).containsExactly(this.bea, this.cal);
	}

	@Test
	void theChairReadsOnceNoOpinionIsAwaited() {
		assertThat(this.sitting.mayRead(holder(Role.COUNCIL_CHAIR))).isFalse();
		advised();
		assertThat(this.sitting.mayRead(holder(Role.COUNCIL_CHAIR))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "CASE_OFFICER, true", "MANAGER, true", "DIRECTOR, true", "EVIDENCE_REVIEWER, false",
			"COUNCIL_MEMBER, false", "DISPATCH_CLERK, false", "ADMINISTRATOR, false" })
	void onlyWhoActsOnTheDecisionReadsAndOnlyOnceItIsMinuted(Role role, boolean reads) {
		advised();
		assertThat(this.sitting.mayRead(holder(role))).isFalse();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", this.ann, NOW);
		assertThat(this.sitting.mayRead(holder(role))).isEqualTo(reads);
	}

	@Test
	void aClosedSittingSeatsNobodyAndHearsNobody() {
		advised();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", this.ann, NOW);
		refused(() -> this.sitting.replace(List.of(PersonId.next())), "closed");
		refused(() -> give(this.ann, new Opinion.StoodAside()), "closed");
	}

	@Test
	void aRefusalSaysHowManyMembersAreWanting() {
		declareAll();
		List.of(this.ann, this.bea, this.cal).forEach((one) -> give(one, new Opinion.StoodAside()));
		refused(() -> this.sitting.replace(List.of(PersonId.next())), "at least 3 more members");
	}

	private static Opinion approval() {
		return whole(Advice.APPROVE, "");
	}

	private static Opinion whole(Advice advice, String grounds) {
		return new Opinion.Advised(List.of(OnTarget.whole(advice, grounds)), VIEWS, Opinion.Writing.none());
	}

	private static Opinion onEach(Advice onVoss, Advice onMarr) {
		return new Opinion.Advised(List.of(new OnTarget(Optional.of(VOSS), "Voss", onVoss, "Because."),
				new OnTarget(Optional.of(MARR), "Marr", onMarr, "Because.")), VIEWS, Opinion.Writing.none());
	}

	private void advised() {
		declareAll();
		List.of(this.ann, this.bea, this.cal).forEach((one) -> give(one, approval()));
	}

	private void declareAll() {
		List.of(this.ann, this.bea, this.cal).forEach((one) -> this.sitting.declare(one, Interest.none()));
	}

	private void give(PersonId member, Opinion opinion) {
		this.sitting.give(new GivenOpinion(member, opinion, LETTER, EXHIBITS, NOW));
	}

	private static Convened convened(int quorum) {
		return new Convened(UUID.randomUUID(), SubmissionId.next(), new Convened.Papers(1, LETTER, EXHIBITS),
				PersonId.next(), "", new Quorum(quorum), NOW);
	}

	private static Person holder(Role role) {
		return new Person(PersonId.next(), "h", "H", "h@h.example", Set.of(role), true);
	}

	private static Person member(PersonId id) {
		return new Person(id, "m", "M", "m@m.example", Set.of(Role.COUNCIL_MEMBER), true);
	}

	private static void refused(ThrowingCallable act, String words) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessageContaining(words);
	}

}
