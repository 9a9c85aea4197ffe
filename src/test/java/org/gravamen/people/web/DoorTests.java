package org.gravamen.people.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.gravamen.people.FirstAdministrator;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.support.OnH2;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
@OnH2
@AutoConfigureMockMvc
@TestPropertySource(properties = "gravamen.process.jobs=false")
class DoorTests {

	private static final String PASSWORD = "a long enough password";

	@Autowired
	MockMvc web;

	@Autowired
	People people;

	@Autowired
	FirstAdministrator administrator;

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
			.forEach((one) -> this.people
				.change(new Person(one.id(), one.signInName(), one.name(), one.email(), Set.of(), false)));
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

	private static MockHttpServletRequestBuilder signIn(String name, String password) {
		return post("/sign-in").with(csrf()).param("username", name).param("password", password);
	}

	private Cookie signedIn(Person person) throws Exception {
		Cookie session = this.web.perform(signIn(person.signInName(), PASSWORD))
			.andExpect(redirectedUrl("/"))
			.andReturn()
			.getResponse()
			.getCookie("SESSION");
		return Objects.requireNonNull(session);
	}

	private Person welcome(Role... roles) {
		Person person = new Person(PersonId.next(), "a." + UUID.randomUUID(), "Anna Brandt", "anna@halden.example",
				Set.of(roles), true);
		this.people.welcome(person, PASSWORD);
		return person;
	}

}
