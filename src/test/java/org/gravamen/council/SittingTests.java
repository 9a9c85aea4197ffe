package org.gravamen.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

	private static final Set<UUID> TARGETS = Set.of(VOSS, MARR);

	private static final Interest CONFLICT = new Interest(Interest.Kind.ACTUAL, "Acted for a target.",
			Interest.Action.STAND_ASIDE);

	private static final Withdrawal WITHDRAWAL = new Withdrawal(Withdrawal.Word.OWN, "A cousin is a target.", NOW);

	private final PersonId ann = PersonId.next();

	private final PersonId bea = PersonId.next();

	private final PersonId cal = PersonId.next();

	private final PersonId dee = PersonId.next();

	private final Sitting sitting = Sitting.convene(convened(3), List.of(this.ann, this.bea, this.cal));

	@Test
	void aPanelSmallerThanTheQuorumIsRefused() {
		refused(() -> Sitting.convene(convened(3), List.of(this.ann, this.bea)), "at least 3 members");
	}

	@Test
	void aPanelLargerThanTheRuleAllowsIsRefused() {
		List<PersonId> five = Stream.generate(PersonId::next).limit(5).toList();
		refused(() -> Sitting.convene(convened(3), five), "at most 4 members");
		assertThat(Sitting.convene(convened(3), five.subList(0, 4)).panel().members()).hasSize(4);
	}

	@Test
	void noMoreAreSeatedThanTheRuleAllowsBesideThoseWhoStoodAside() {
		thoseWhoStandAsideNeverCountTowardsTheQuorum();
		List<PersonId> three = Stream.generate(PersonId::next).limit(3).toList();
		refused(() -> this.sitting.replace(three), "at most 4 members");
		this.sitting.replace(three.subList(0, 2));
		assertThat(this.sitting.standing().awaited()).hasSize(2);
	}

	@Test
	void oneSentenceTellsWhereTheSittingStands() {
		assertThat(this.sitting.standing().sentence())
			.isEqualTo("0 of 3 given, nobody stood aside, quorum not met yet.");
		this.sitting.declare(this.ann, CONFLICT, NOW);
		assertThat(this.sitting.standing().sentence()).isEqualTo("0 of 3 given, 1 stood aside, quorum not met yet.");
	}

	@Test
	void theMajorityIsThatOfTheRuleThePanelWasConvenedUnder() {
		advised();
		assertThat(this.sitting.standing().majorityNeeded(this.sitting.panel().votes())).isEqualTo(2);
		assertThat(this.sitting.standing().sentence()).isEqualTo("3 of 3 given, nobody stood aside, quorum met.");
		CouncilRule stricter = new CouncilRule(1, 4, new Quorum(1), Majority.TWO_THIRDS, DissentDuty.READ_IN_FULL);
		Sitting other = Sitting.convene(convened(stricter), List.of(this.ann, this.bea, this.cal, PersonId.next()));
		other.panel().members().forEach((seat) -> {
			other.declare(seat.person(), Interest.none(), NOW);
			other.give(new GivenOpinion(seat.person(), approval(), LETTER, EXHIBITS, NOW));
		});
		assertThat(other.standing().majorityNeeded(other.panel().votes())).isEqualTo(3);
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
		this.sitting.declare(this.ann, Interest.none(), NOW);
		refused(() -> this.sitting.declare(this.ann, Interest.none(), NOW), "already declared");
	}

	@Test
	void aMemberWhoStoodAsideCannotGiveAnOpinion() {
		this.sitting.declare(this.ann, CONFLICT, NOW);
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
		refused(() -> this.sitting.declare(PersonId.next(), Interest.none(), NOW), "do not sit");
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
		assertThat(this.sitting.readership().opinionsFor(member(this.bea))).isEmpty();
		give(this.bea, whole(Advice.DISSENT, "Too thin."));
		assertThat(this.sitting.readership().opinionsFor(member(this.bea))).hasSize(2);
	}

	@Test
	void aMemberWhoStandsAsideReadsNoOtherOpinion() {
		declareAll();
		give(this.ann, approval());
		give(this.bea, new Opinion.StoodAside());
		assertThat(this.sitting.readership().opinionsFor(member(this.bea))).extracting(GivenOpinion::member)
			.containsExactly(this.bea);
	}

	@Test
	void aDirectorReadsThemOnceTheDecisionIsMinuted() {
		Person director = new Person(PersonId.next(), "d", "D", "d@d.example", Set.of(Role.DIRECTOR), true);
		advised();
		assertThat(this.sitting.readership().opinionsFor(director)).isEmpty();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", List.of(), PersonId.next(), NOW);
		assertThat(this.sitting.readership().opinionsFor(director)).hasSize(3);
	}

	@Test
	void thoseWhoStandAsideNeverCountTowardsTheQuorum() {
		declareAll();
		give(this.ann, approval());
		give(this.bea, approval());
		give(this.cal, new Opinion.StoodAside());
		assertThat(this.sitting.standing().awaited()).isEmpty();
		assertThat(this.sitting.standing().quorumMet()).isFalse();
		refused(() -> this.sitting.close(Determination.whole(Decision.APPROVED), "No.", List.of(), this.ann, NOW),
				"not decided yet");
	}

	@Test
	void belowTheQuorumMembersAreReplacedAndOnlyThey() {
		thoseWhoStandAsideNeverCountTowardsTheQuorum();
		refused(() -> this.sitting.replace(List.of(this.ann)), "already sits");
		this.sitting.requireTooFew();
		PersonId dee = PersonId.next();
		this.sitting.replace(List.of(dee));
		assertThat(this.sitting.standing().awaited()).containsExactly(dee);
	}

	@Test
	void aPanelThatCanDecideIsFixed() {
		advised();
		refused(() -> this.sitting.replace(List.of(PersonId.next())), "fixed");
		refused(this.sitting::requireTooFew, "returned, only when too few");
	}

	@Test
	void aDecisionIsNotMinutedWhileOpinionsAreAwaited() {
		declareAll();
		refused(() -> this.sitting.close(Determination.whole(Decision.APPROVED), "Early.", List.of(), this.ann, NOW),
				"not decided yet");
	}

	@Test
	void aClosedSittingTakesNothingMore() {
		advised();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", List.of(), this.ann, NOW);
		assertThat(this.sitting.decision()).contains(Decision.APPROVED);
		refused(() -> this.sitting.close(Determination.whole(Decision.DECLINED), "Again.", List.of(), this.ann, NOW),
				"closed");
	}

	@Test
	void theOpinionsAreCountedByKind() {
		declareAll();
		give(this.ann, approval());
		give(this.bea, whole(Advice.APPROVE_WITH_CHANGES, "Paragraph 4."));
		give(this.cal, whole(Advice.DISSENT, "Too thin."));
		assertThat(this.sitting.panel().votes()).isEqualTo(new Votes(1, 1, 1, 0));
		assertThat(this.sitting.panel().dissents()).extracting(GivenOpinion::member).containsExactly(this.cal);
	}

	@Test
	void anOpinionOnTheWholeCountsForEachTarget() {
		declareAll();
		give(this.ann, whole(Advice.DISSENT, "Too thin."));
		give(this.bea, onEach(Advice.APPROVE, Advice.MORE_EVIDENCE));
		assertThat(this.sitting.panel().votesOn(VOSS)).isEqualTo(new Votes(1, 0, 1, 0));
		assertThat(this.sitting.panel().votesOn(MARR)).isEqualTo(new Votes(0, 0, 1, 1));
	}

	@Test
	void anOpinionCountsForTheTargetsThatItNamesAndNoOther() {
		declareAll();
		give(this.ann, onEach(Advice.APPROVE, Advice.DISSENT));
		assertThat(this.sitting.panel().votesOn(UUID.randomUUID()).voting()).isZero();
	}

	@Test
	void forTheLetterAnOpinionComesToItsGravestAdvice() {
		declareAll();
		give(this.ann, onEach(Advice.APPROVE, Advice.APPROVE_WITH_CHANGES));
		give(this.bea, onEach(Advice.APPROVE_WITH_CHANGES, Advice.MORE_EVIDENCE));
		give(this.cal, onEach(Advice.MORE_EVIDENCE, Advice.DISSENT));
		assertThat(this.sitting.panel().votes()).isEqualTo(new Votes(0, 1, 1, 1));
	}

	@Test
	void whoWithholdsApprovalOfAnyTargetIsHeardByTheDirector() {
		declareAll();
		give(this.ann, onEach(Advice.APPROVE, Advice.APPROVE_WITH_CHANGES));
		give(this.bea, onEach(Advice.APPROVE, Advice.MORE_EVIDENCE));
		give(this.cal, onEach(Advice.DISSENT, Advice.APPROVE));
		assertThat(this.sitting.panel().dissents()).extracting(GivenOpinion::member)
			.containsExactly(this.bea, this.cal);
	}

	@Test
	void theChairReadsOnceNoOpinionIsAwaited() {
		assertThat(this.sitting.readership().mayRead(holder(Role.COUNCIL_CHAIR))).isFalse();
		advised();
		assertThat(this.sitting.readership().mayRead(holder(Role.COUNCIL_CHAIR))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "CASE_OFFICER, true", "MANAGER, true", "DIRECTOR, true", "EVIDENCE_REVIEWER, false",
			"COUNCIL_MEMBER, false", "DISPATCH_CLERK, false", "ADMINISTRATOR, false" })
	void onlyWhoActsOnTheDecisionReadsAndOnlyOnceItIsMinuted(Role role, boolean reads) {
		advised();
		assertThat(this.sitting.readership().mayRead(holder(role))).isFalse();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", List.of(), this.ann, NOW);
		assertThat(this.sitting.readership().mayRead(holder(role))).isEqualTo(reads);
	}

	@Test
	void aMemberStandsAsideAtAnyTimeAndAnOpinionThatWasGivenNoLongerCounts() {
		advised();
		assertThat(this.sitting.panel().votes().inFavour()).isEqualTo(3);
		this.sitting.standAside(this.bea, WITHDRAWAL);
		assertThat(this.sitting.panel().votes().inFavour()).isEqualTo(2);
		assertThat(this.sitting.standing().quorumMet()).isFalse();
		assertThat(this.sitting.panel().stoodAside(this.bea)).isTrue();
		assertThat(this.sitting.panel().opinions()).extracting(GivenOpinion::member)
			.containsExactly(this.ann, this.cal);
		assertThat(this.sitting.readership().opinionsFor(member(this.bea))).isEmpty();
		assertThat(this.sitting.readership().opinionsFor(member(this.ann))).hasSize(2);
		refused(() -> this.sitting.standAside(this.bea, WITHDRAWAL), "already");
		refused(() -> this.sitting.close(Determination.whole(Decision.APPROVED), "No.", List.of(), this.ann, NOW),
				"not decided yet");
	}

	@Test
	void whoStandsAsideBeforeDeclaringNeitherDeclaresNorAdvises() {
		this.sitting.standAside(this.ann, WITHDRAWAL);
		assertThat(this.sitting.standing().awaited()).containsExactly(this.bea, this.cal);
		refused(() -> this.sitting.declare(this.ann, Interest.none(), NOW), "stood aside");
		refused(() -> give(this.ann, approval()), "stood aside");
	}

	@Test
	void aDissentOfWhoStoodAsideIsNone() {
		declareAll();
		give(this.ann, whole(Advice.DISSENT, "Too thin."));
		this.sitting.standAside(this.ann, WITHDRAWAL);
		assertThat(this.sitting.panel().dissents()).isEmpty();
	}

	@Test
	void nobodyStandsAsideWithoutASeatOrAfterTheMinute() {
		refused(() -> this.sitting.standAside(PersonId.next(), WITHDRAWAL), "do not sit");
		advised();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", List.of(), this.ann, NOW);
		refused(() -> this.sitting.standAside(this.ann, WITHDRAWAL), "closed");
	}

	@Test
	void aWithdrawalHasAReason() {
		refused(() -> new Withdrawal(Withdrawal.Word.OWN, " ", NOW), "Say why");
	}

	@Test
	void theQuorumIsInDangerWhenOneMoreWouldLeaveTooFew() {
		Sitting four = Sitting.convene(convened(3), List.of(this.ann, this.bea, this.cal, PersonId.next()));
		assertThat(four.standing().quorumInDanger()).isFalse();
		four.standAside(this.ann, WITHDRAWAL);
		assertThat(four.standing().quorumInDanger()).isTrue();
	}

	@Test
	void aSubstituteTakesThePlaceOfWhoStoodAsideWhileOthersAdvise() {
		PersonId dee = PersonId.next();
		refused(() -> this.sitting.substitute(this.ann, dee), "fixed");
		this.sitting.standAside(this.ann, WITHDRAWAL);
		refused(() -> this.sitting.substitute(this.bea, dee), "fixed");
		refused(() -> this.sitting.substitute(this.ann, this.cal), "already sits");
		this.sitting.substitute(this.ann, dee);
		assertThat(this.sitting.standing().awaited()).containsExactly(this.bea, this.cal, dee);
		this.sitting.standAside(this.bea, WITHDRAWAL);
		PersonId eve = PersonId.next();
		this.sitting.substitute(this.bea, eve);
		assertThat(this.sitting.panel().members()).hasSize(5);
	}

	@Test
	void aPanelWithMembersToSpareTakesNoSubstitute() {
		CouncilRule one = new CouncilRule(1, 4, new Quorum(1), Majority.MORE_THAN_HALF, DissentDuty.READ_IN_FULL);
		Sitting spare = Sitting.convene(convened(one), List.of(this.ann, this.bea, this.cal));
		spare.standAside(this.ann, WITHDRAWAL);
		refused(() -> spare.substitute(this.ann, PersonId.next()), "fixed");
	}

	@Test
	void aRulingHasNoEffectUntilASecondMemberConfirmsIt() {
		advised();
		PersonId second = PersonId.next();
		this.sitting.rule(ruling(this.bea, second));
		assertThat(this.sitting.panel().stoodAside(this.bea)).isFalse();
		refused(() -> this.sitting.rule(ruling(this.cal, second)), "waits for a second member already");
		refused(() -> this.sitting.close(Determination.whole(Decision.APPROVED), "No.", List.of(), this.ann, NOW),
				"before the minute");
		refused(() -> this.sitting.answerRuling(this.cal, answer(true)), "Another member was asked");
		assertThat(this.sitting.answerRuling(second, answer(true)).answer()).contains(answer(true));
		assertThat(this.sitting.panel().stoodAside(this.bea)).isTrue();
		assertThat(this.sitting.panel().members().get(1).withdrawal())
			.contains(new Withdrawal(Withdrawal.Word.RULED, "Acted for a target.", NOW));
		refused(() -> this.sitting.answerRuling(second, answer(true)), "No ruling waits");
	}

	@Test
	void aRejectedRulingLeavesTheMemberWhereTheyAre() {
		advised();
		PersonId second = PersonId.next();
		this.sitting.rule(ruling(this.bea, second));
		this.sitting.answerRuling(second, answer(false));
		assertThat(this.sitting.panel().stoodAside(this.bea)).isFalse();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", List.of(), this.ann, NOW);
		refused(() -> this.sitting.rule(ruling(this.bea, second)), "closed");
	}

	@Test
	void aRulingThatIsOvertakenByTheMembersOwnWordChangesNothingMore() {
		PersonId second = PersonId.next();
		this.sitting.rule(ruling(this.bea, second));
		this.sitting.standAside(this.bea, WITHDRAWAL);
		this.sitting.answerRuling(second, answer(true));
		assertThat(this.sitting.panel().members().get(1).withdrawal()).contains(WITHDRAWAL);
	}

	@Test
	void aRulingTakesThreePeopleAReasonAndASeat() {
		refused(() -> ruling(this.bea, this.bea), "neither you nor the member");
		refused(() -> new Ruling(UUID.randomUUID(), this.bea, this.bea, this.cal, "Why.", NOW, Optional.empty()),
				"Nobody rules on themselves");
		refused(() -> new Ruling(UUID.randomUUID(), this.bea, this.ann, this.ann, "Why.", NOW, Optional.empty()),
				"neither you nor the member");
		refused(() -> new Ruling(UUID.randomUUID(), this.bea, this.ann, this.cal, " ", NOW, Optional.empty()),
				"Say why");
		refused(() -> this.sitting.rule(ruling(PersonId.next(), this.cal)), "sits on this panel");
		this.sitting.standAside(this.bea, WITHDRAWAL);
		refused(() -> this.sitting.rule(ruling(this.bea, this.cal)), "sits on this panel");
	}

	@Test
	void whoTakesPartWithAMinutedInterestAdvises() {
		this.sitting.declare(this.ann,
				new Interest(Interest.Kind.PERCEIVED, "Taught a target.", Interest.Action.PARTICIPATE_MINUTED), NOW);
		give(this.ann, approval());
		assertThat(this.sitting.panel().votes().voting()).isEqualTo(1);
	}

	@Test
	void aSittingIsClosedEarlyOnlyWhenNothingThatIsAwaitedCouldChangeItsResult() {
		Sitting three = settledForChanges();
		assertThat(three.settled(TARGETS)).isTrue();
		refused(() -> three.closeEarly(TARGETS, EarlyClose.of(this.cal, "Why wait?", NOW)), "Your own opinion");
		refused(() -> EarlyClose.of(this.dee, " ", NOW), "Say why");
		three.closeEarly(TARGETS, EarlyClose.of(this.dee, "Why wait?", NOW));
		assertThat(three.standing().awaited()).isEmpty();
		assertThat(three.standing().passedOver()).containsExactly(this.cal);
		assertThat(three.standing().complete()).isTrue();
		assertThat(three.standing().sentence())
			.isEqualTo("2 of 3 given, nobody stood aside, 1 no longer asked, quorum met.");
		refused(() -> three.give(new GivenOpinion(this.cal, approval(), LETTER, EXHIBITS, NOW)), "no longer asked for");
		refused(() -> three.closeEarly(TARGETS, EarlyClose.of(this.dee, "Again.", NOW)), "none is awaited");
		assertThat(three.readership().mayRead(holder(Role.COUNCIL_CHAIR))).isTrue();
		assertThat(three.readership().mayRead(member(this.cal))).isFalse();
	}

	@Test
	void whatOneMoreOpinionCouldChangeIsNotClosedEarly() {
		declareAll();
		refused(() -> this.sitting.closeEarly(TARGETS, EarlyClose.of(this.dee, "Why wait?", NOW)), "could change");
		Sitting cleared = two(Advice.APPROVE, Advice.APPROVE);
		assertThat(cleared.settled(TARGETS)).as("one could ask for a change").isFalse();
		refused(() -> cleared.closeEarly(TARGETS, EarlyClose.of(this.dee, "Why wait?", NOW)), "could change");
		Sitting split = two(Advice.APPROVE_WITH_CHANGES, Advice.APPROVE);
		assertThat(split.settled(Set.of(VOSS))).isTrue();
		assertThat(split.settled(TARGETS)).as("one target is open").isFalse();
		assertThat(split.settled(Set.of())).isFalse();
	}

	@Test
	void aRulingIsDecidedBeforeTheSittingIsClosedEarly() {
		Sitting three = settledForChanges();
		three.rule(ruling(this.bea, PersonId.next()));
		assertThat(three.settled(TARGETS)).isFalse();
	}

	@Test
	void anEarlyCloseFallsWhenSomebodyWhoseOpinionCountedStandsAside() {
		Sitting three = settledForChanges();
		three.closeEarly(TARGETS, EarlyClose.of(this.dee, "Why wait?", NOW));
		three.standAside(this.bea, WITHDRAWAL);
		assertThat(three.standing().awaited()).containsExactly(this.cal);
		assertThat(three.earlyClose().orElseThrow().fellAt()).contains(NOW);
		three.declare(this.cal, Interest.none(), NOW);
		three.give(new GivenOpinion(this.cal, approval(), LETTER, EXHIBITS, NOW));
		assertThat(three.standing().complete()).isTrue();
	}

	@Test
	void anEarlyCloseFallsWhenARulingOnSomebodyWhoseOpinionCountedIsConfirmed() {
		Sitting three = settledForChanges();
		three.closeEarly(TARGETS, EarlyClose.of(this.dee, "Why wait?", NOW));
		three.rule(ruling(this.bea, this.dee));
		three.answerRuling(this.dee, answer(true));
		assertThat(three.standing().awaited()).containsExactly(this.cal);
	}

	@Test
	void anEarlyCloseStandsWhenSomebodyStandsAsideWhoIsNoLongerAsked() {
		Sitting three = settledForChanges();
		three.closeEarly(TARGETS, EarlyClose.of(this.dee, "Why wait?", NOW));
		three.standAside(this.cal, WITHDRAWAL);
		assertThat(three.earlyClose().orElseThrow().stands()).isTrue();
		assertThat(three.standing().passedOver()).isEmpty();
	}

	private Sitting settledForChanges() {
		return two(Advice.APPROVE_WITH_CHANGES, Advice.APPROVE_WITH_CHANGES);
	}

	/** Two of three have advised alike, and the quorum is two. */
	private Sitting two(Advice onVoss, Advice onMarr) {
		Sitting three = Sitting.convene(convened(2), List.of(this.ann, this.bea, this.cal));
		three.panel().members().forEach((seat) -> three.declare(seat.person(), Interest.none(), NOW));
		List.of(this.ann, this.bea)
			.forEach((one) -> three.give(new GivenOpinion(one, onEach(onVoss, onMarr), LETTER, EXHIBITS, NOW)));
		return three;
	}

	@Test
	void aClosedSittingSeatsNobodyAndHearsNobody() {
		advised();
		this.sitting.close(Determination.whole(Decision.APPROVED), "Decided.", List.of(), this.ann, NOW);
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

	private static Ruling ruling(PersonId member, PersonId second) {
		return new Ruling(UUID.randomUUID(), member, PersonId.next(), second, "Acted for a target.", NOW,
				Optional.empty());
	}

	private static Ruling.Answer answer(boolean confirmed) {
		return new Ruling.Answer(confirmed, "So it is.", NOW);
	}

	private void declareAll() {
		List.of(this.ann, this.bea, this.cal).forEach((one) -> this.sitting.declare(one, Interest.none(), NOW));
	}

	private void give(PersonId member, Opinion opinion) {
		this.sitting.give(new GivenOpinion(member, opinion, LETTER, EXHIBITS, NOW));
	}

	private static Convened convened(int quorum) {
		return convened(
				new CouncilRule(quorum, 4, new Quorum(quorum), Majority.MORE_THAN_HALF, DissentDuty.READ_IN_FULL));
	}

	private static Convened convened(CouncilRule rule) {
		return new Convened(UUID.randomUUID(), SubmissionId.next(), new Convened.Papers(1, LETTER, EXHIBITS),
				PersonId.next(), "", new RuleVersion(1, rule), NOW);
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
