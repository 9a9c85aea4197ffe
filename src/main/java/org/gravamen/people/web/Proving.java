package org.gravamen.people.web;

import java.util.Set;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever proves to be a person of the house. The session holds their id and
 * nothing else.
 */
@Component
class Proving implements AuthenticationProvider {

	private final People people;

	Proving(People people) {
		this.people = people;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		// An unknown name takes as long as a known one, so that neither can be told from
		// outside.
		PersonId id = this.people.bySignInName(typed.getName()).map(Person::id).orElseGet(PersonId::next);
		if (!this.people.proves(id, String.valueOf(typed.getCredentials()))) {
			throw new BadCredentialsException("The name or the password is not right.");
		}
		return UsernamePasswordAuthenticationToken.authenticated(id.toString(), "", Set.of());
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

}
