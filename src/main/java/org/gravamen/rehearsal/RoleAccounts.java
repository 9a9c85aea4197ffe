package org.gravamen.rehearsal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;

import org.springframework.stereotype.Component;

/**
 * Role accounts: nobody's name, so that no real person is made to say or sign anything.
 */
@Component
class RoleAccounts {

	private static final int PASSWORD_BYTES = 16;

	private final People people;

	private final SecureRandom random = new SecureRandom();

	RoleAccounts(People people) {
		this.people = people;
	}

	Cast welcome() {
		List<Player> members = Stream.of("First", "Second", "Third")
			.map((which) -> player(which + " council member (role account)", Role.COUNCIL_MEMBER))
			.toList();
		return new Cast(player("Case officer (role account)", Role.CASE_OFFICER),
				player("Evidence reviewer (role account)", Role.EVIDENCE_REVIEWER),
				player("Council chair (role account)", Role.COUNCIL_CHAIR), members,
				player("Director (role account)", Role.DIRECTOR),
				player("Dispatch clerk (role account)", Role.DISPATCH_CLERK));
	}

	private Player player(String name, Role role) {
		byte[] bytes = new byte[PASSWORD_BYTES];
		this.random.nextBytes(bytes);
		String password = HexFormat.of().formatHex(bytes);
		PersonId id = PersonId.next();
		String signInName = role.key() + "-" + id.toString().substring(0, 8);
		Person person = new Person(id, signInName, name, signInName + "@walkthrough.example", Set.of(role), true);
		this.people.welcome(person, password);
		return new Player(person, password);
	}

}
