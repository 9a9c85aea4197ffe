package org.gravamen.rehearsal;

import java.util.List;
import java.util.Set;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The invented people of the demonstration, one or more for every role, all with the same
 * known password: the demonstration listens to its own machine alone.
 */
@Component
@Profile("demo")
class DemonstrationPeople {

	static final String PASSWORD = "marrow-hill-papers";

	private static final List<Invented> EVERYONE = List.of(new Invented("priya", "Priya Raman", Role.CASE_OFFICER),
			new Invented("jonas", "Jonas Iversen", Role.EVIDENCE_REVIEWER),
			new Invented("tobias", "Sir Tobias Renwick KC", Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER),
			new Invented("miriam", "Prof. Miriam Lowe", Role.COUNCIL_MEMBER),
			new Invented("ilse", "Dr Ilse Haverkamp", Role.COUNCIL_MEMBER),
			new Invented("adaeze", "Prof. Adaeze Lindqvist", Role.COUNCIL_MEMBER),
			new Invented("helena", "Helena Boyd", Role.DIRECTOR),
			new Invented("anneke", "Anneke Brandt", Role.DISPATCH_CLERK),
			new Invented("samuel", "Samuel Okoro", Role.MANAGER),
			new Invented("rowan", "Rowan Tillage", Role.ADMINISTRATOR));

	private final People people;

	DemonstrationPeople(People people) {
		this.people = people;
	}

	boolean here() {
		return this.people.bySignInName("priya").isPresent();
	}

	void welcome() {
		EVERYONE.forEach((one) -> this.people.welcome(one.person(), PASSWORD));
	}

	Player player(String signInName) {
		return new Player(this.people.bySignInName(signInName).orElseThrow(), PASSWORD);
	}

	/** The part of the path's cast, with three of the council's four members. */
	Cast cast() {
		return new Cast(player("priya"), player("jonas"), player("tobias"),
				List.of(player("miriam"), player("tobias"), player("ilse")), player("helena"), player("anneke"));
	}

	/** Who is who, a line each, for the console. */
	List<String> lines() {
		return EVERYONE.stream()
			.map((one) -> String.format("  %-8s %-24s %s", one.signInName, one.name, one.titles()))
			.toList();
	}

	/**
	 * Somebody invented.
	 *
	 * @param signInName what they type
	 * @param name their name
	 * @param roles what they may be asked to do
	 */
	private record Invented(String signInName, String name, List<Role> roles) {

		Invented(String signInName, String name, Role... roles) {
			this(signInName, name, List.of(roles));
		}

		Person person() {
			return new Person(PersonId.next(), this.signInName, this.name, this.signInName + "@halden.example",
					Set.copyOf(this.roles), true);
		}

		String titles() {
			return String.join(", ", this.roles.stream().map(Role::title).toList());
		}

	}

}
