package org.gravamen.people.web;

import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.gravamen.people.Role;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What the house tells machines: health to all, measurements to few, nothing else.
 */
class MeasurementsTests extends AtTheDoor {

	@Test
	void healthIsOpenAndSaysNoDetail() throws Exception {
		this.web.perform(get("/actuator/health"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.status").value("UP"))
			.andExpect(jsonPath("$.components").doesNotExist());
	}

	@Test
	void measurementsAreForManagersAndAdministrators() throws Exception {
		for (Role role : Set.of(Role.MANAGER, Role.ADMINISTRATOR)) {
			this.web.perform(get("/actuator/prometheus").cookie(signedIn(welcome(role))))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("jvm_memory")));
		}
		for (Role role : Set.of(Role.CASE_OFFICER, Role.COUNCIL_CHAIR, Role.DIRECTOR, Role.DISPATCH_CLERK)) {
			this.web.perform(get("/actuator/prometheus").cookie(signedIn(welcome(role))))
				.andExpect(status().isForbidden())
				.andExpect(request().attribute("code", "NOT_YOURS"))
				.andExpect(request().attribute("sentence",
						"Only an administrator or a manager may read the measurements."));
		}
	}

	@Test
	void nothingElseOfTheActuatorIsThere() throws Exception {
		Cookie session = signedIn(welcome(Role.ADMINISTRATOR));
		for (String endpoint : Set.of("env", "heapdump", "beans", "loggers", "threaddump", "shutdown")) {
			this.web.perform(get("/actuator/" + endpoint).cookie(session)).andExpect(status().isNotFound());
		}
	}

}
