package org.gravamen.people;

import java.util.Set;

import org.gravamen.vocabulary.Refusal;

/**
 * Whoever watches does not act: a manager and an administrator hold no other role
 * (promises, S6).
 */
final class SeparateRoles {

	private static final Set<Role> ALONE = Set.of(Role.MANAGER, Role.ADMINISTRATOR);

	private SeparateRoles() {
	}

	static void check(Person person) {
		if (person.roles().size() < 2) {
			return;
		}
		for (Role role : Role.values()) {
			if (ALONE.contains(role) && person.roles().contains(role)) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID,
						"The role “" + role.title() + "” goes with no other. Choose it alone, or leave it out.");
			}
		}
	}

}
