package org.gravamen.council;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gravamen.people.Parts;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Who can be named to a panel, and why the others cannot: the page and the server ask
 * here.
 */
@Service
public class Eligibility {

	private final People people;

	private final Parts parts;

	private final Sittings sittings;

	private final Conflicts conflicts;

	private final ObjectProvider<Absences> absences;

	Eligibility(People people, Parts parts, Sittings sittings, Conflicts conflicts, ObjectProvider<Absences> absences) {
		this.people = people;
		this.parts = parts;
		this.sittings = sittings;
		this.conflicts = conflicts;
		this.absences = absences;
	}

	/**
	 * Everybody of the council.
	 * @param submission for a panel on which submission
	 * @param replacing whether its panel sits already
	 * @return by name
	 */
	public List<Candidate> candidates(SubmissionId submission, boolean replacing) {
		List<Sitting> held = this.sittings.all(submission);
		Set<PersonId> conflicted = this.conflicts.of(submission)
			.stream()
			.map(Conflict::person)
			.collect(Collectors.toSet());
		return this.people.everyone()
			.stream()
			.filter(Eligibility::isOfTheCouncil)
			.map((one) -> new Candidate(one, this.parts.of(submission, one.id()), seat(one.id(), held, replacing),
					conflicted.contains(one.id()),
					this.absences.stream().flatMap((answer) -> answer.absentUntil(one.id()).stream()).findFirst()))
			.toList();
	}

	/**
	 * Who can be named to a new panel.
	 * @param submission on which submission
	 * @return their ids
	 */
	List<PersonId> free(SubmissionId submission) {
		return candidates(submission, false).stream()
			.filter((one) -> one.obstacle().isEmpty())
			.map((one) -> one.person().id())
			.toList();
	}

	/**
	 * Refuses a panel with somebody on it who cannot sit.
	 * @param submission on which submission
	 * @param named whom the chair names
	 * @param replacing whether its panel sits already
	 * @throws Refusal FIELD_INVALID, with the reason
	 */
	void require(SubmissionId submission, Collection<PersonId> named, boolean replacing) {
		List<Candidate> all = candidates(submission, replacing);
		for (PersonId one : named) {
			String obstacle = all.stream()
				.filter((candidate) -> candidate.person().id().equals(one))
				.findFirst()
				.map((candidate) -> candidate.obstacle().orElse(""))
				.orElse("is not of the council");
			if (!obstacle.isEmpty()) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID,
						"Somebody you named cannot sit: who " + obstacle + ". Name others.");
			}
		}
	}

	// Also those who have left: the chair may look for them in vain.
	private static boolean isOfTheCouncil(Person person) {
		return person.roles().contains(Role.COUNCIL_MEMBER) || person.roles().contains(Role.COUNCIL_CHAIR);
	}

	private static Candidate.Seat seat(PersonId person, List<Sitting> held, boolean replacing) {
		if (held.stream().anyMatch((sitting) -> sitting.panel().stoodAside(person))) {
			return Candidate.Seat.STOOD_ASIDE;
		}
		boolean sits = replacing && held.stream().limit(1).anyMatch((sitting) -> sitting.panel().seats(person));
		return sits ? Candidate.Seat.SITS : Candidate.Seat.FREE;
	}

}
