package org.gravamen.people.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.support.OnH2;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Whether the house is well is anybody's to ask; what ails it is told to those who look
 * after it.
 */
@OnH2
@AutoConfigureMockMvc
@TestPropertySource(properties = "gravamen.process.jobs=false")
class HealthTests {

	@Autowired
	MockMvc web;

	@Autowired
	People people;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness" })
	void aStrangerHearsWhetherItIsWellAndNoMore(String place) throws Exception {
		this.web.perform(get(place))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.status").value("UP"))
			.andExpect(jsonPath("$.components").doesNotExist())
			.andExpect(jsonPath("$.details").doesNotExist());
	}

	@ParameterizedTest
	@ValueSource(strings = { "db", "engine", "mail", "diskSpace", "vault", "safeCopies" })
	void aStrangerCannotAskForOnePart(String part) throws Exception {
		this.web.perform(get("/actuator/health/" + part)).andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@EnumSource(names = { "ADMINISTRATOR", "MANAGER" }, mode = Mode.EXCLUDE)
	void whoWorksOnSubmissionsHearsNoMoreThanAStranger(Role role) throws Exception {
		this.web.perform(get("/actuator/health").with(user(welcome(role))))
			.andExpect(jsonPath("$.status").value("UP"))
			.andExpect(jsonPath("$.components").doesNotExist());
	}

	@Test
	void administratorsAndManagersSeeWhatItStandsOn() throws Exception {
		for (Role role : EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)) {
			var health = this.web.perform(get("/actuator/health").with(user(welcome(role)))).andExpect(status().isOk());
			for (String part : List.of("db", "engine", "mail", "diskSpace", "vault", "safeCopies")) {
				health.andExpect(jsonPath("$.components['" + part + "'].status").value("UP"));
			}
			health.andExpect(jsonPath("$.components.engine.details.jobExecutor").value("running"))
				.andExpect(jsonPath("$.components.mail.details.by").value("post room"))
				.andExpect(jsonPath("$.components.vault.details.key").value("fits"))
				.andExpect(jsonPath("$.components.safeCopies.details.sandbox").exists())
				.andExpect(jsonPath("$.components.safeCopies.details.memory").exists())
				.andExpect(jsonPath("$.components.diskSpace.details.path").exists());
		}
	}

	@Test
	void aManagerWhoIsSwitchedOffIsAStrangerAgain() throws Exception {
		String gone = welcome(Role.MANAGER);
		Person who = this.people.get(PersonId.of(gone));
		this.people.change(new Person(who.id(), who.signInName(), who.name(), who.email(), who.roles(), false));
		this.web.perform(get("/actuator/health").with(user(gone))).andExpect(jsonPath("$.components").doesNotExist());
	}

	@Test
	void aDatabaseThatTheKeyDoesNotFitIsNotWell() throws Exception {
		String sealed = this.jdbc.sql("select sealed from vault_proof").query(String.class).single();
		this.jdbc.sql("update vault_proof set sealed = 'another'").update();
		try {
			this.web.perform(get("/actuator/health")).andExpect(status().isServiceUnavailable());
		}
		finally {
			this.jdbc.sql("update vault_proof set sealed = ?").param(sealed).update();
		}
	}

	private String welcome(Role role) {
		PersonId id = PersonId.next();
		this.people.welcome(new Person(id, id.toString(), "Samuel Okoro", "samuel@example.org", Set.of(role), true),
				"a long enough password");
		return id.toString();
	}

}
