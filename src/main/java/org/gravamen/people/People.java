package org.gravamen.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;

/**
 * Everyone who works here.
 */
public interface People {

	/**
	 * Finds a person.
	 * @param id who
	 * @return the person, also one who has left
	 * @throws org.gravamen.vocabulary.Refusal when nobody has that id
	 */
	Person get(PersonId id);

	/**
	 * Finds several people in one query.
	 * @param ids who; unknown ones are left out
	 * @return the people by id
	 */
	Map<PersonId, Person> all(Collection<PersonId> ids);

	/**
	 * Finds a person by sign-in name, ignoring case.
	 * @param signInName as typed
	 * @return the person, if any
	 */
	Optional<Person> bySignInName(String signInName);

	/**
	 * Lists the enabled holders of a role.
	 * @param role the role
	 * @return people by name
	 */
	List<Person> with(Role role);

	/**
	 * Lists everyone.
	 * @return people by name
	 */
	List<Person> everyone();

	/**
	 * Takes someone in.
	 * @param person the person, with a new id
	 * @param password as typed; only its Argon2 or bcrypt hash is kept
	 */
	void welcome(Person person, String password);

	/**
	 * Replaces name, address, roles or standing of a person.
	 * @param person the person as they shall be
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when no administrator would
	 * remain
	 */
	void change(Person person);

	/**
	 * Asks somebody at the door for name and password. A name that nobody has takes as
	 * long as one that somebody has, and its failures count alike.
	 * @param signInName as typed
	 * @param password as typed
	 * @return who it is; empty when the two do not belong together
	 */
	Optional<Person> comingIn(String signInName, String password);

	/**
	 * Whether too many wrong passwords were given for a name just now, whether or not
	 * anybody has it.
	 * @param signInName as typed
	 * @return true while even the right password is refused
	 */
	boolean mustWait(String signInName);

	/**
	 * Asks again for the password, as a fresh proof of the person (OWASP ASVS 5.0,
	 * re-authentication).
	 * @param id who
	 * @param password as typed
	 * @return whether it is theirs and they are enabled
	 */
	boolean proves(PersonId id, String password);

}
