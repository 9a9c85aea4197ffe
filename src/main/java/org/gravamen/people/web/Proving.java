package org.gravamen.people.web;

import java.util.Set;

import org.gravamen.people.People;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
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
		if (this.people.mustWait(typed.getName())) {
			throw new LockedException("Too many wrong passwords were typed for this name.");
		}
		return this.people.comingIn(typed.getName(), String.valueOf(typed.getCredentials()))
			.map((person) -> UsernamePasswordAuthenticationToken.authenticated(person.id().toString(), "", Set.of()))
			.orElseThrow(() -> new BadCredentialsException("The name or the password is not right."));
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

}
