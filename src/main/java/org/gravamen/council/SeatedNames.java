package org.gravamen.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What members of the council are called where they sit: whoever stands in for others is
 * "Prof. Miriam Lowe for Dr Ilse Haverkamp".
 */
@Component
public class SeatedNames {

	private final People people;

	private final ObjectProvider<Substitutes> substitutes;

	private final WorkingDays calendar;

	SeatedNames(People people, ObjectProvider<Substitutes> substitutes, WorkingDays calendar) {
		this.people = people;
		this.substitutes = substitutes;
		this.calendar = calendar;
	}

	/**
	 * The name of a member who is seated today.
	 * @param member who
	 * @return the name, and for whom they stand in
	 */
	public String today(PersonId member) {
		return on(member, this.calendar.today());
	}

	/**
	 * The name of a member who was seated at some moment.
	 * @param member who
	 * @param at when the panel was convened
	 * @return the name, and for whom they stood in then
	 */
	public String at(PersonId member, Instant at) {
		return on(member, LocalDate.ofInstant(at, WorkingDays.LONDON));
	}

	private String on(PersonId member, LocalDate day) {
		String name = this.people.get(member).name();
		List<String> away = this.substitutes.stream()
			.flatMap((answer) -> answer.standsInFor(member, day).stream())
			.map(this.people::get)
			.map(Person::name)
			.toList();
		return away.isEmpty() ? name : name + " for " + String.join(" and ", away);
	}

}
