package org.gravamen.council;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The minute holds what CC29 asks for, from what happened.
 */
class MinuteLinesTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	private static final Fingerprint SOME = Fingerprint.of(new byte[] { 1 });

	private static final Opinion APPROVAL = new Opinion.Advised(List.of(OnTarget.whole(Advice.APPROVE, "")),
			new Views(Views.ReasonableGrounds.YES, "", Views.Corroboration.SUFFICIENT, Views.SourceRisk.NONE_SEEN,
					Optional.of(Views.Defamation.NONE_SEEN), Optional.of(Views.Disclosure.AUTHORITY_ONLY)),
			Opinion.Writing.none());

	private final Person ann = person("Ann");

	private final Person bea = person("Bea");

	private final Person cal = person("Cal");

	private final Person dee = person("Dee");

	private final Sitting sitting = Sitting
		.convene(
				new Convened(UUID.randomUUID(), SubmissionId.next(), new Convened.Papers(1, SOME, SOME),
						PersonId.next(), "",
						new RuleVersion(2,
								new CouncilRule(1, 5, new Quorum(1), Majority.MORE_THAN_HALF,
										DissentDuty.READ_IN_FULL)),
						NOW),
				List.of(this.ann.id(), this.bea.id(), this.cal.id()));

	@Test
	void whereNothingWasDeclaredTheMinuteSaysSo() {
		assertThat(lines(true)).containsExactly("The panel: Ann, Bea, Cal.",
				"It sat under version 2 of the council’s rules: 1 opinion is needed, and more than half of those voting decide.",
				"No member declared an interest, and nobody stood aside.",
				"How it was quorate: 0 of 3 given, nobody stood aside, quorum not met yet. Whoever stood aside is not counted.");
	}

	@Test
	void eachInterestIsNamedWithItsNatureWhoseItWasAndWhatFollowed() {
		declare(this.ann, Interest.Kind.ACTUAL, "Acted for a target.", Interest.Action.STAND_ASIDE);
		declare(this.bea, Interest.Kind.PERCEIVED, "Taught one.", Interest.Action.PARTICIPATE_MINUTED);
		declare(this.cal, Interest.Kind.POTENTIAL, "Knows one.", Interest.Action.PARTICIPATE);
		assertThat(lines(true)).contains(
				"Ann declared in advance, on 23 November 2026, before the papers opened: actual conflict: “Acted for a target.”. Ann stood aside, and saw no papers.",
				"Bea declared in advance, on 23 November 2026, before the papers opened: perceived conflict: “Taught one.”. Bea took part, and asked that it be minuted.",
				"Cal declared in advance, on 23 November 2026, before the papers opened: potential conflict: “Knows one.”. Cal took part.");
		assertThat(lines(false)).noneMatch((line) -> line.contains("“"))
			.contains(
					"Ann declared in advance, on 23 November 2026, before the papers opened: actual conflict. Ann stood aside, and saw no papers.");
	}

	@Test
	void aLaterWithdrawalIsToldFromOneInAdvance() {
		this.sitting.declare(this.ann.id(), Interest.none(), NOW);
		this.sitting.give(new GivenOpinion(this.ann.id(), APPROVAL, SOME, SOME, NOW));
		this.sitting.standAside(this.ann.id(), new Withdrawal(Withdrawal.Word.OWN, "A cousin.", NOW));
		this.sitting.standAside(this.bea.id(), new Withdrawal(Withdrawal.Word.OWN, "A client.", NOW));
		this.sitting.declare(this.cal.id(), Interest.none(), NOW);
		this.sitting.give(new GivenOpinion(this.cal.id(), new Opinion.StoodAside(), SOME, SOME, NOW));
		assertThat(lines(true)).contains(
				"Ann stood aside, on 23 November 2026, not in advance but after the papers had opened: “A cousin.”. The opinion given before does not count.",
				"Bea stood aside, on 23 November 2026, before the papers opened: “A client.”.",
				"Cal stood aside, on 23 November 2026, not in advance but instead of an opinion; no reason was asked.",
				"How it was quorate: 0 of 3 given, 3 stood aside, quorum not met yet. Whoever stood aside is not counted.");
	}

	@Test
	void aRulingIsMinutedWithWhoConfirmedOrRejectedIt() {
		rule(this.ann, false);
		rule(this.bea, true);
		assertThat(lines(true)).contains("The chair ruled that Ann had a conflict; Dee rejected it.",
				"The chair ruled that Bea had a conflict; Dee confirmed it.",
				"Bea was ruled to have a conflict, on 23 November 2026, before the papers opened: “Acted for a target.”.");
		assertThat(lines(false)).noneMatch((line) -> line.contains("Acted for"));
	}

	@Test
	void anEarlyCloseIsMinutedWithWhoWasNotAwaited() {
		UUID target = UUID.randomUUID();
		Opinion changes = new Opinion.Advised(List.of(OnTarget.whole(Advice.APPROVE_WITH_CHANGES, "Paragraph 4.")),
				((Opinion.Advised) APPROVAL).views(), Opinion.Writing.none());
		List.of(this.ann, this.bea).forEach((one) -> {
			this.sitting.declare(one.id(), Interest.none(), NOW);
			this.sitting.give(new GivenOpinion(one.id(), changes, SOME, SOME, NOW));
		});
		this.sitting.closeEarly(List.of(target), EarlyClose.of(this.dee.id(), "The hearing is near.", NOW));
		assertThat(lines(true)).contains(
				"Dee closed the sitting early, on 23 November 2026, when no opinion that was awaited could change its result: “The hearing is near.”.",
				"No longer asked, told so, and not counted: Cal.",
				"How it was quorate: 2 of 3 given, nobody stood aside, 1 no longer asked, quorum met. Whoever stood aside is not counted.");
		this.sitting.standAside(this.ann.id(), new Withdrawal(Withdrawal.Word.OWN, "A cousin.", NOW));
		assertThat(lines(true)).noneMatch((line) -> line.contains("early"));
	}

	private void rule(Person member, boolean confirmed) {
		this.sitting.rule(new Ruling(UUID.randomUUID(), member.id(), PersonId.next(), this.dee.id(),
				"Acted for a target.", NOW, Optional.empty()));
		this.sitting.answerRuling(this.dee.id(), new Ruling.Answer(confirmed, "So it is.", NOW));
	}

	private void declare(Person who, Interest.Kind kind, String nature, Interest.Action action) {
		this.sitting.declare(who.id(), new Interest(kind, nature, action), NOW);
	}

	private List<String> lines(boolean quoting) {
		People people = mock();
		Map<PersonId, Person> names = Stream.of(this.ann, this.bea, this.cal, this.dee)
			.collect(Collectors.toMap(Person::id, Function.identity()));
		given(people.all(any())).willReturn(names);
		return new MinuteLines(people).of(this.sitting, quoting);
	}

	private static Person person(String name) {
		return new Person(PersonId.next(), name, name, "m@m.example", Set.of(Role.COUNCIL_MEMBER), true);
	}

}
