package org.gravamen.people.web;

import java.util.Map;

import org.gravamen.people.Rights;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/**
 * Who gets past the door, and what a page may load: nothing but what comes from here (CSP
 * level 3).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String ONLY_FROM_HERE = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'";

	private static AuthenticationFailureHandler turnedAway() {
		ExceptionMappingAuthenticationFailureHandler handler = new ExceptionMappingAuthenticationFailureHandler();
		handler.setDefaultFailureUrl("/sign-in?error");
		handler.setExceptionMappings(Map.of(LockedException.class.getName(), "/sign-in?wait"));
		return handler;
	}

	@Bean
	SecurityFilterChain door(HttpSecurity http, StillHere stillHere, Rights rights,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize largest) throws Exception {
		http.addFilterAfter(stillHere, SecurityContextHolderFilter.class);
		http.addFilterBefore(new FormsWithFiles(stillHere.signedIn(), largest), CsrfFilter.class);
		http.authorizeHttpRequests((may) -> may
			.requestMatchers("/assets/**", "/sign-in", "/first-administrator/**", "/check-a-letter", "/text-size",
					"/error", "/turned-away", "/too-large")
			.permitAll()
			.requestMatchers(EndpointRequest.to("health"))
			.permitAll()
			.requestMatchers(EndpointRequest.toAnyEndpoint())
			.access(new MetricsReaders(stillHere.signedIn(), rights))
			.anyRequest()
			.authenticated());
		http.formLogin((form) -> form.loginPage("/sign-in").defaultSuccessUrl("/").failureHandler(turnedAway()));
		http.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"));
		http.exceptionHandling((refused) -> refused.accessDeniedHandler(new TurnedAway()));
		http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(ONLY_FROM_HERE))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
		return http.build();
	}

}
