package org.gravamen.people;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One act of the table: who may do it, and what bars a person from it.
 *
 * @param act its key
 * @param only the sentence for everybody else
 * @param roles who may
 * @param seated who may only where they sit on the panel
 * @param whileClosed whether it is open also before interests are declared and after
 * standing aside
 * @param barred the parts that bar, each with its sentence
 */
record Right(String act, String only, Set<Role> roles, Set<Role> seated, boolean whileClosed,
		Map<Part, String> barred) {

	Right {
		roles = Set.copyOf(roles);
		seated = Set.copyOf(seated);
		barred = Map.copyOf(barred);
	}

	boolean isOpenTo(Person person) {
		return this.roles.stream().anyMatch(person::is);
	}

	boolean isOpenToSeated(Person person) {
		return this.seated.stream().anyMatch(person::is);
	}

	Optional<String> bars(Set<Part> taken) {
		return taken.stream().filter(this.barred::containsKey).min(Comparator.naturalOrder()).map(this.barred::get);
	}

}
