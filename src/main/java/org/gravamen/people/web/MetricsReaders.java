package org.gravamen.people.web;

import java.util.Optional;
import java.util.function.Supplier;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.SignedIn;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Metrics are for those whom the table of rights names.
 */
record MetricsReaders(SignedIn signedIn, Rights rights) implements AuthorizationManager<RequestAuthorizationContext> {

	@Override
	public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> known,
			RequestAuthorizationContext request) {
		Optional<Person> person = this.signedIn.person();
		person.ifPresent(this::insist);
		return new AuthorizationDecision(person.isPresent());
	}

	private void insist(Person person) {
		try {
			this.rights.check(person, "read-metrics");
		}
		catch (Refusal refusal) {
			throw new AccessDeniedException(refusal.sentence(), refusal);
		}
	}

}
