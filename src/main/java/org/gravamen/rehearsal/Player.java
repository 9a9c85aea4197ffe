package org.gravamen.rehearsal;

import org.gravamen.people.Person;

/**
 * A person of a rehearsal, with the password that proves them.
 *
 * @param person who
 * @param password what they sign in and sign with
 */
record Player(Person person, String password) {

	@Override
	public String toString() {
		return this.person.name();
	}

}
