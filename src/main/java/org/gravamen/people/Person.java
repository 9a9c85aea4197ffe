package org.gravamen.people;

import java.util.Set;

import org.gravamen.vocabulary.PersonId;

/**
 * Someone who works with submissions.
 *
 * @param id who it is, for ever
 * @param signInName what the person types to sign in
 * @param name the full name, as the person signs it
 * @param email where notices go
 * @param roles what the person may be asked to do
 * @param enabled false once the person has left: no sign-in, no act
 */
public record Person(PersonId id, String signInName, String name, String email, Set<Role> roles, boolean enabled) {

	public Person {
		roles = Set.copyOf(roles);
	}

	/**
	 * Whether the person holds a role.
	 * @param role a role
	 * @return true when held and the person is enabled
	 */
	public boolean is(Role role) {
		return this.enabled && this.roles.contains(role);
	}

}
