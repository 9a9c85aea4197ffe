package org.gravamen.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;

/**
 * Everything that can be asked of the council, beside what the plain council has on its
 * sheet.
 */
final class Compared {

	private static final int TARGETS = 3;

	private static final List<Integer> PEOPLE = IntStream.range(0, PlainCouncil.PEOPLE).boxed().toList();

	private static final List<Person> OTHERS = Stream.of(Role.values())
		.map((role) -> new Person(PersonId.next(), "o", "O", "o@o.example", Set.of(role), true))
		.toList();

	private final List<String> differences = new ArrayList<>();

	private Compared() {
	}

	/** Says in what the two differ; empty when in nothing. */
	static Optional<String> difference(PlainCouncil plain, CouncilWithoutRows council) {
		Compared compared = new Compared();
		compared.around(plain, council);
		for (int round = 0; round < plain.rounds.size(); round++) {
			compared.counts(plain.rounds.get(round), council.sittings().get(round));
		}
		if (!plain.rounds.isEmpty()) {
			compared.readers(plain.last(), council.sittings().get(plain.rounds.size() - 1));
		}
		return Optional.of(String.join("; ", compared.differences)).filter((words) -> !words.isEmpty());
	}

	private void around(PlainCouncil plain, CouncilWithoutRows council) {
		same("sittings", plain.rounds.size(), council.sittings().size());
		for (boolean replacing : List.of(true, false)) {
			same(replacing ? "who may replace" : "who may be named",
					PEOPLE.stream().filter((one) -> plain.canBeNamed(one, replacing)).toList(),
					council.canBeNamed(replacing));
		}
		same("conflicts", plain.conflicts.stream().sorted().toList(), council.conflicted());
		same("whose seats are carried over", plain.carried(), council.carried());
		same("who has an earlier opinion", PEOPLE.stream().filter((one) -> !plain.earlier(one).isEmpty()).toList(),
				PEOPLE.stream().filter(council::hasEarlier).toList());
	}

	private void counts(PlainRound plain, Sitting sitting) {
		same("the panel", plain.seats, sitting.panel().members().stream().map((one) -> number(one.person())).toList());
		same("who is awaited", plain.awaited(), CouncilWithoutRows.numbers(sitting.standing().awaited()));
		same("who stood aside", PEOPLE.stream().filter(plain.aside::contains).toList(),
				PEOPLE.stream().filter((one) -> sitting.panel().stoodAside(CouncilWithoutRows.id(one))).toList());
		votes("votes", plain.votes(), sitting.panel().votes(), plain, sitting);
		for (int target = 0; target < TARGETS; target++) {
			votes("votes on " + target, plain.votesOn(target),
					sitting.panel().votesOn(CouncilWithoutRows.targetId(target)), plain, sitting);
		}
		same("quorum met", plain.quorumMet(), sitting.standing().quorumMet());
		same("quorum in danger", plain.quorumInDanger(), sitting.standing().quorumInDanger());
		same("complete", plain.complete(), sitting.standing().complete());
		same("who withholds", plain.dissenting(), numbers(sitting.panel().dissents()));
		same("minuted", plain.minuted, sitting.decision().map(List.of(Decision.values())::indexOf).orElse(-1));
		same("ruled on", plain.ruledOn, sitting.openRuling().map((one) -> number(one.member())).orElse(-1));
		same("standing", standing(plain), sitting.standing().sentence());
	}

	private void votes(String what, List<Integer> plain, Votes votes, PlainRound round, Sitting sitting) {
		same(what, plain, List.of(votes.inFavour(), votes.withChanges(), votes.against(), votes.moreEvidence()));
		int voting = plain.stream().mapToInt(Integer::intValue).sum();
		same("majority of " + what, round.rule.needed(voting), sitting.standing().majorityNeeded(votes));
	}

	private static String standing(PlainRound plain) {
		return plain.voting().size() + " of " + plain.seats.size() + " given, "
				+ (plain.aside.isEmpty() ? "nobody" : String.valueOf(plain.aside.size())) + " stood aside, quorum "
				+ (plain.quorumMet() ? "met." : "not met yet.");
	}

	private void readers(PlainRound plain, Sitting sitting) {
		for (int person : PEOPLE) {
			boolean all = plain.seats.contains(person) ? plain.voting().contains(person) : unseated(person, plain);
			same("what " + person + " reads", plain.shown().stream().filter((one) -> all || one == person).toList(),
					numbers(sitting.readership().opinionsFor(CouncilWithoutRows.person(person))));
		}
		for (Person other : OTHERS) {
			boolean all = switch (other.roles().iterator().next()) {
				case COUNCIL_CHAIR -> plain.awaited().isEmpty();
				case DIRECTOR, MANAGER, CASE_OFFICER -> plain.closed();
				default -> false;
			};
			same("what a " + other.roles() + " reads", all ? plain.shown() : List.of(),
					numbers(sitting.readership().opinionsFor(other)));
		}
	}

	private static boolean unseated(int person, PlainRound plain) {
		return (person == PlainCouncil.CHAIR) ? plain.awaited().isEmpty()
				: person == PlainCouncil.OUTSIDER && plain.closed();
	}

	private void same(String what, Object plain, Object asked) {
		if (!plain.equals(asked)) {
			this.differences.add(what + ": plainly " + plain + ", but " + asked);
		}
	}

	private static List<Integer> numbers(List<GivenOpinion> given) {
		return given.stream().map((one) -> number(one.member())).toList();
	}

	private static int number(PersonId id) {
		return CouncilWithoutRows.number(id);
	}

}
