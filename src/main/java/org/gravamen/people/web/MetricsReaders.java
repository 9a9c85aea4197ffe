package org.gravamen.people.web;

import java.util.function.Supplier;

import org.gravamen.people.Role;
import org.gravamen.people.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Metrics are for administrators and managers.
 */
record MetricsReaders(SignedIn signedIn) implements AuthorizationManager<RequestAuthorizationContext> {

	@Override
	public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> known,
			RequestAuthorizationContext request) {
		return new AuthorizationDecision(this.signedIn.person()
			.filter((person) -> person.is(Role.ADMINISTRATOR) || person.is(Role.MANAGER))
			.isPresent());
	}

}
