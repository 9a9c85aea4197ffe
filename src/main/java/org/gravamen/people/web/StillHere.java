package org.gravamen.people.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.gravamen.people.SignedIn;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody who may no longer come in, at their next request.
 */
@Component
class StillHere extends OncePerRequestFilter {

	private final SignedIn signedIn;

	StillHere(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	SignedIn signedIn() {
		return this.signedIn;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		if (known != null && known.isAuthenticated() && this.signedIn.person().isEmpty()) {
			SecurityContextHolder.clearContext();
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/assets/");
	}

	/** It stands in the security chain alone, not in the servlet container's too. */
	@Bean
	static FilterRegistrationBean<StillHere> onlyBehindTheDoor(StillHere filter) {
		FilterRegistrationBean<StillHere> registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

}
