package org.gravamen.people;

import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person at the other end of this request, read afresh each time: a right that is
 * taken away is gone at the next request.
 */
@Component
public class SignedIn {

	private final People people;

	SignedIn(People people) {
		this.people = people;
	}

	/**
	 * Who it is.
	 * @return the person; empty for a stranger, and for somebody who may no longer come
	 * in
	 */
	public Optional<Person> person() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter((known) -> known.isAuthenticated() && !(known instanceof AnonymousAuthenticationToken))
			.map(Authentication::getName)
			.map(PersonId::of)
			.flatMap((id) -> this.people.all(List.of(id)).values().stream().findFirst())
			.filter(Person::enabled);
	}

}
