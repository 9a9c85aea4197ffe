package org.gravamen.people.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Who gets in, who does not, and what each is told.
 */
class DoorTests extends AtTheDoor {

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void nobodyHasFailedYet() {
		this.jdbc.sql("delete from failed_sign_in").update();
	}

	@Test
	void thePageMayLoadNothingButWhatComesFromHere() throws Exception {
		this.web.perform(get("/sign-in"))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Security-Policy",
					"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
							+ "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"))
			.andExpect(header().string("X-Frame-Options", "DENY"))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Referrer-Policy", "same-origin"))
			.andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
			.andExpect(header().string("Cache-Control", containsString("no-store")));
	}

	@Test
	void aStrangerIsSentToTheDoor() throws Exception {
		this.web.perform(get("/")).andExpect(redirectedUrl("/sign-in"));
		this.web.perform(get("/people")).andExpect(redirectedUrl("/sign-in"));
		this.web.perform(get("/actuator/prometheus")).andExpect(redirectedUrl("/sign-in"));
	}

	@Test
	void nameAndPasswordLetIn() throws Exception {
		Person anna = welcome(Role.CASE_OFFICER);
		Cookie session = signedIn(anna);
		this.web.perform(get("/").cookie(session)).andExpect(status().isOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "wrong", "", "a long enough password " })
	void aWrongPasswordIsRefusedInASentence(String password) throws Exception {
		Person anna = welcome(Role.CASE_OFFICER);
		this.web.perform(signIn(anna.signInName(), password)).andExpect(redirectedUrl("/sign-in?error"));
		this.web.perform(get("/sign-in?error"))
			.andExpect(content().string(containsString("The name or the password is not right.")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "", "\0", "' or 1=1 --" })
	void aNameThatNobodyHasIsRefusedAlike(String name) throws Exception {
		this.web.perform(signIn(name, PASSWORD)).andExpect(redirectedUrl("/sign-in?error"));
	}

	@Test
	void afterFiveFailuresTheNameMustWaitWhetherOrNotSomebodyHasIt() throws Exception {
		Person anna = welcome(Role.CASE_OFFICER);
		for (int attempt = 0; attempt < 5; attempt++) {
			this.web.perform(signIn(anna.signInName(), "wrong")).andExpect(redirectedUrl("/sign-in?error"));
			this.web.perform(signIn("no.such.name", "wrong")).andExpect(redirectedUrl("/sign-in?error"));
		}
		this.web.perform(signIn(anna.signInName(), PASSWORD)).andExpect(redirectedUrl("/sign-in?wait"));
		this.web.perform(signIn("No.Such.Name", PASSWORD)).andExpect(redirectedUrl("/sign-in?wait"));
		this.web.perform(get("/sign-in?wait"))
			.andExpect(content().string(containsString("Wait a quarter of an hour, then try again.")));
		signedIn(welcome(Role.CASE_OFFICER));
	}

	@Test
	void whoIsDisabledDoesNotComeIn() throws Exception {
		Person anna = welcome(Role.CASE_OFFICER);
		this.people.change(new Person(anna.id(), anna.signInName(), anna.name(), anna.email(), anna.roles(), false));
		this.web.perform(signIn(anna.signInName(), PASSWORD)).andExpect(redirectedUrl("/sign-in?error"));
	}

	@Test
	void whoIsDisabledIsOutAtTheNextRequest() throws Exception {
		Person anna = welcome(Role.CASE_OFFICER);
		Cookie session = signedIn(anna);
		this.people.change(new Person(anna.id(), anna.signInName(), anna.name(), anna.email(), anna.roles(), false));
		this.web.perform(get("/").cookie(session)).andExpect(redirectedUrl("/sign-in"));
	}

	@Test
	void aRightThatIsTakenAwayIsGoneAtTheNextRequest() throws Exception {
		Person anna = welcome(Role.CASE_OFFICER);
		Cookie session = signedIn(anna);
		this.web.perform(get("/submissions/new").cookie(session)).andExpect(status().isOk());
		this.people
			.change(new Person(anna.id(), anna.signInName(), anna.name(), anna.email(), Set.of(Role.MANAGER), true));
		this.web.perform(get("/submissions/new").cookie(session)).andExpect(status().isForbidden());
	}

	@Test
	void aFormWithoutItsTokenHasExpired() throws Exception {
		Cookie session = signedIn(welcome(Role.ADMINISTRATOR));
		for (MockHttpServletRequestBuilder sent : List.of(post("/people").cookie(session),
				post("/people").cookie(session).with(csrf().useInvalidToken()), post("/people"))) {
			this.web.perform(sent)
				.andExpect(status().isForbidden())
				.andExpect(forwardedUrl("/turned-away"))
				.andExpect(request().attribute("code", "FORM_EXPIRED"));
		}
	}

	@Test
	void whoIsTurnedAwayReadsWhy() throws Exception {
		this.web
			.perform(post("/turned-away").with(csrf())
				.requestAttr("code", "FORM_EXPIRED")
				.requestAttr("sentence", "This page was open too long, so nothing was sent."))
			.andExpect(status().isForbidden())
			.andExpect(content().string(containsString("<code>FORM_EXPIRED</code>")))
			.andExpect(content().string(containsString("This page was open too long, so nothing was sent.")));
	}

	@Test
	void anIslandIsToldTheSameAsJson() throws Exception {
		this.web.perform(post("/papers/" + UUID.randomUUID() + "/check").contentType(MediaType.APPLICATION_JSON))
			.andExpect(status().isForbidden())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.code").value("FORM_EXPIRED"))
			.andExpect(jsonPath("$.sentence").value(containsString("copy what you wrote")));
	}

}
