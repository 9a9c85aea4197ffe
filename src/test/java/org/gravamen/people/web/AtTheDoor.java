package org.gravamen.people.web;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.support.OnH2;
import org.gravamen.vocabulary.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/**
 * People who come to the house, and their sessions.
 */
@OnH2
@AutoConfigureMockMvc
@TestPropertySource(properties = "gravamen.process.jobs=false")
abstract class AtTheDoor {

	static final String PASSWORD = "a long enough password";

	@Autowired
	MockMvc web;

	@Autowired
	People people;

	static MockHttpServletRequestBuilder signIn(String name, String password) {
		return post("/sign-in").with(csrf()).param("username", name).param("password", password);
	}

	Cookie signedIn(Person person) throws Exception {
		Cookie session = this.web.perform(signIn(person.signInName(), PASSWORD))
			.andExpect(redirectedUrl("/"))
			.andReturn()
			.getResponse()
			.getCookie("SESSION");
		return Objects.requireNonNull(session);
	}

	Person welcome(Role... roles) {
		Person person = new Person(PersonId.next(), "a." + UUID.randomUUID(), "Anna Brandt", "anna@halden.example",
				Set.of(roles), true);
		this.people.welcome(person, PASSWORD);
		return person;
	}

}
