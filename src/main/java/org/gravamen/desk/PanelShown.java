package org.gravamen.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.council.Interest;
import org.gravamen.council.PanelMember;
import org.gravamen.council.Sitting;
import org.gravamen.council.Withdrawal;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;

import org.springframework.stereotype.Component;

/**
 * The panel as the chair and the managers see it: how far each member has come, and why
 * somebody stood aside. Opinions are not in it.
 */
@Component
class PanelShown {

	private final People people;

	PanelShown(People people) {
		this.people = people;
	}

	List<Seat> of(Sitting sitting) {
		Map<PersonId, Person> names = this.people
			.all(sitting.panel().members().stream().map(PanelMember::person).toList());
		return sitting.panel()
			.members()
			.stream()
			.map((one) -> new Seat(Optional.ofNullable(names.get(one.person())).map(Person::name).orElse(""),
					sitting.standing().passedOver().contains(one.person()) ? "is no longer asked" : state(one),
					reasons(one)))
			.toList();
	}

	private static String state(PanelMember member) {
		if (member.stoodAside()) {
			return "stood aside";
		}
		if (member.votes()) {
			return "has advised";
		}
		return member.interest().isPresent() ? "advises" : "is asked to declare interests";
	}

	private static List<String> reasons(PanelMember member) {
		return List
			.of(member.interest().filter((one) -> one.kind() != Interest.Kind.NONE).map(PanelShown::interest),
					member.withdrawal().map(Withdrawal::reason))
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	private static String interest(Interest interest) {
		return interest.kind().title() + ": " + interest.nature();
	}

	/**
	 * One member.
	 *
	 * @param name who
	 * @param state how far the member has come
	 * @param reasons what was declared, and why the member stood aside
	 */
	record Seat(String name, String state, List<String> reasons) {
	}

}
