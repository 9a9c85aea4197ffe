package org.gravamen.council.web;

import java.util.Objects;

import jakarta.servlet.http.Cookie;

import org.gravamen.people.Person;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.support.OnH2;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The council's pages in the whole house, as its people see them who are signed in.
 */
@OnH2
@AutoConfigureMockMvc
@TestPropertySource(properties = "gravamen.process.jobs=false")
@Import(Rehearsals.class)
abstract class CouncilPages {

	static final String PASSWORD = "a long enough password";

	@Autowired
	MockMvc web;

	@Autowired
	Rehearsals rehearsals;

	Cookie signedIn(Rehearsal.Account who) throws Exception {
		return signedIn(who.person(), who.password());
	}

	Cookie signedIn(Person person, String password) throws Exception {
		Cookie session = this.web
			.perform(post("/sign-in").with(csrf()).param("username", person.signInName()).param("password", password))
			.andExpect(redirectedUrl("/"))
			.andReturn()
			.getResponse()
			.getCookie("SESSION");
		return Objects.requireNonNull(session);
	}

	String page(String path, Cookie session) throws Exception {
		return opened(path, session).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	ResultActions opened(String path, Cookie session) throws Exception {
		return this.web.perform(get(path).cookie(session));
	}

	ResultActions sent(MockHttpServletRequestBuilder post, Cookie session) throws Exception {
		return this.web.perform(post.cookie(session).with(csrf()));
	}

}
