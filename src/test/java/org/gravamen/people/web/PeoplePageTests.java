package org.gravamen.people.web;

import jakarta.servlet.http.Cookie;
import org.gravamen.people.FirstAdministrator;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Administrators alone take people in, and the first of them comes by a link that works
 * once.
 */
class PeoplePageTests extends AtTheDoor {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	FirstAdministrator administrator;

	@Test
	void thePeoplePageIsTheAdministratorsAlone() throws Exception {
		for (Role role : Role.values()) {
			Cookie session = signedIn(welcome(role));
			boolean may = role == Role.ADMINISTRATOR;
			this.web.perform(get("/people").cookie(session)).andExpect(may ? status().isOk() : status().isForbidden());
			this.web.perform(taking("mallory." + role.key()).cookie(session))
				.andExpect(may ? status().is3xxRedirection() : status().isForbidden());
			assertThat(this.people.bySignInName("mallory." + role.key()).isPresent()).isEqualTo(may);
		}
	}

	@Test
	void anAdministratorCannotTakeTheKeysFromThemselves() throws Exception {
		Person rowan = welcome(Role.ADMINISTRATOR);
		Cookie session = signedIn(rowan);
		this.web
			.perform(post("/people/" + rowan.id()).cookie(session)
				.with(csrf())
				.param("roles", "DIRECTOR")
				.param("enabled", "true"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("You cannot take the keys from yourself.")));
		this.web.perform(post("/people/" + rowan.id()).cookie(session).with(csrf()).param("roles", "ADMINISTRATOR"))
			.andExpect(status().isConflict());
		assertThat(this.people.get(rowan.id())).isEqualTo(rowan);
	}

	@Test
	void aRoleThatDoesNotExistOrDoesNotGoWithAnotherChangesNobody() throws Exception {
		Cookie session = signedIn(welcome(Role.ADMINISTRATOR));
		Person anna = welcome(Role.DIRECTOR);
		this.web
			.perform(post("/people/" + anna.id()).cookie(session)
				.with(csrf())
				.param("enabled", "true")
				.param("roles", "DIRECTOR", "MANAGER"))
			.andExpect(status().isUnprocessableContent());
		this.web
			.perform(post("/people/" + anna.id()).cookie(session)
				.with(csrf())
				.param("enabled", "true")
				.param("roles", "EMPEROR"))
			.andExpect(status().is4xxClientError());
		assertThat(this.people.get(anna.id())).isEqualTo(anna);
	}

	@Test
	void theFirstAdministratorsLinkWorksOnce() throws Exception {
		this.people.with(Role.ADMINISTRATOR)
			.forEach((one) -> this.jdbc.sql("delete from person_role where person_id = :id")
				.param("id", one.id().value())
				.update());
		String old = this.administrator.newLink().orElseThrow();
		String link = this.administrator.newLink().orElseThrow();
		this.web.perform(settle(old, "first.one")).andExpect(status().isNotFound());
		this.web.perform(get("/first-administrator/" + link)).andExpect(status().isOk());
		this.web.perform(settle(link, "first.one")).andExpect(redirectedUrl("/sign-in"));
		this.web.perform(settle(link, "second.one")).andExpect(status().isNotFound());
		this.web.perform(get("/first-administrator/" + link))
			.andExpect(status().isNotFound())
			.andExpect(content().string(not(containsString("first.one"))));
		assertThat(this.people.bySignInName("first.one").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
		assertThat(this.people.bySignInName("second.one")).isEmpty();
		assertThat(this.administrator.newLink()).isEmpty();
	}

	private static MockHttpServletRequestBuilder settle(String link, String name) {
		return post("/first-administrator/" + link).with(csrf())
			.param("name", "Rowan Tillage")
			.param("signInName", name)
			.param("email", "rowan@halden.example")
			.param("password", PASSWORD)
			.param("again", PASSWORD);
	}

	private static MockHttpServletRequestBuilder taking(String name) {
		return post("/people").with(csrf())
			.param("name", "Mallory Quist")
			.param("signInName", name)
			.param("email", "mallory@halden.example")
			.param("password", PASSWORD)
			.param("roles", "CASE_OFFICER");
	}

}
