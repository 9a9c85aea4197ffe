package org.gravamen.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.council.Absences;
import org.gravamen.council.Substitutes;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When members of the council are away. A substitute is a member too, and not away
 * meanwhile; whether they can sit on a panel is asked of each panel anew.
 */
@Service
public class AbsenceBook implements Absences, Substitutes {

	private final AbsenceRows rows;

	private final People people;

	private final Rights rights;

	private final WorkingDays calendar;

	private final Clock clock;

	AbsenceBook(AbsenceRows rows, People people, Rights rights, WorkingDays calendar, Clock clock) {
		this.rows = rows;
		this.people = people;
		this.rights = rights;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Enters that somebody is away.
	 * @param first the first day
	 * @param last the last day, today or later, within a year of the first
	 * @param substitute who stands in meanwhile, if anybody does
	 * @param by who is away: a member of the council
	 * @throws Refusal NOT_YOURS
	 * @throws AnswersRefused when the days or the substitute cannot be
	 */
	@Transactional
	public void enter(LocalDate first, LocalDate last, Optional<PersonId> substitute, Person by) {
		this.rights.check(by, "enter-absence");
		this.rows.hold(by.id());
		checkDays(first, last, by);
		substitute.ifPresent((one) -> checkSubstitute(one, first, last, by));
		this.rows.add(new Absence(UUID.randomUUID(), by.id(), first, last, substitute), this.clock.instant());
	}

	/**
	 * Ends an absence: one that is to come is crossed out, one that runs ended yesterday.
	 * @param id which
	 * @param by whose it is
	 * @throws Refusal NOT_FOUND when it is over, or is somebody else's
	 */
	@Transactional
	public void end(UUID id, Person by) {
		this.rights.check(by, "enter-absence");
		this.rows.hold(by.id());
		LocalDate today = this.calendar.today();
		Absence absence = of(by).stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND,
					"This absence is over, or is not yours. Look at your absences."));
		if (absence.first().isBefore(today)) {
			this.rows.endOn(id, today.minusDays(1));
		}
		else {
			this.rows.remove(id);
		}
	}

	/**
	 * Somebody's absences that are not over.
	 * @param person whose
	 * @return the next first
	 */
	@Transactional(readOnly = true)
	public List<Absence> of(Person person) {
		return this.rows.of(person.id(), this.calendar.today());
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<LocalDate> absentUntil(PersonId person) {
		LocalDate today = this.calendar.today();
		return this.rows.of(person, today)
			.stream()
			.filter((absence) -> absence.holds(today))
			.map(Absence::last)
			.findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public List<PersonId> standsInFor(PersonId substitute, LocalDate day) {
		return this.rows.with(substitute, day).stream().map(Absence::person).toList();
	}

	/**
	 * Whom somebody can name as a substitute.
	 * @param person who is away
	 * @return the other members of the council, by name
	 */
	public List<Person> colleagues(Person person) {
		return this.people.everyone()
			.stream()
			.filter((one) -> isOfTheCouncil(one) && !one.id().equals(person.id()))
			.toList();
	}

	private void checkDays(LocalDate first, LocalDate last, Person by) {
		if (last.isBefore(first)) {
			throw refused("last", "The last day is before the first.");
		}
		if (last.isBefore(this.calendar.today())) {
			throw refused("last", "This absence is over. Enter days that are to come.");
		}
		if (last.isAfter(first.plusYears(1))) {
			throw refused("last", "An absence is a year at most. Whoever is away for longer leaves the council.");
		}
		if (of(by).stream().anyMatch((other) -> other.meets(first, last))) {
			throw refused("first", "You have entered some of these days already. End that absence first.");
		}
	}

	private void checkSubstitute(PersonId substitute, LocalDate first, LocalDate last, Person by) {
		if (colleagues(by).stream().noneMatch((one) -> one.id().equals(substitute))) {
			throw refused("substitute", "Name another member of the council.");
		}
		if (this.rows.of(substitute, first).stream().anyMatch((other) -> other.meets(first, last))) {
			throw refused("substitute",
					this.people.get(substitute).name() + " is away on some of these days. Name somebody else.");
		}
	}

	private static boolean isOfTheCouncil(Person person) {
		return person.is(Role.COUNCIL_MEMBER) || person.is(Role.COUNCIL_CHAIR);
	}

	private static AnswersRefused refused(String field, String sentence) {
		return new AnswersRefused(List.of(new Complaint(field, sentence)));
	}

}
