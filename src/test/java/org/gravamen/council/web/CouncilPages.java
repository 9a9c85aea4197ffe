package org.gravamen.council.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.Cookie;

import org.gravamen.forms.Each;
import org.gravamen.forms.FormSchema;
import org.gravamen.people.Person;
import org.gravamen.process.OpenPaper;
import org.gravamen.process.Paper;
import org.gravamen.process.Submitted;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
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

	@Autowired
	Worklist worklist;

	@Autowired
	UserTasks tasks;

	/** Answers the paper of this kind that waits for somebody, as a page does. */
	void answer(Rehearsal matter, Rehearsal.Account who, String key, Map<String, Object> answers) {
		Paper paper = paper(matter, who, key).orElseThrow();
		this.worklist.take(paper.id(), who.person());
		OpenPaper open = this.tasks.open(paper.id(), who.person());
		this.tasks.answer(paper.id(), who.person(), new Submitted(ofEach(open.form(), answers), open.formVersion(),
				open.prepared().seen(), Optional.empty()));
	}

	// What is answered without saying about which is answered about each.
	private static Map<String, Object> ofEach(FormSchema form, Map<String, Object> answers) {
		Map<String, Object> all = new HashMap<>();
		form.questions().forEach((question) -> {
			Object answer = answers.get(Each.keyInTheFile(question));
			if (answer != null) {
				all.put(question.key(), answer);
			}
		});
		return all;
	}

	Optional<Paper> paper(Rehearsal matter, Rehearsal.Account who, String key) {
		return this.worklist.inbox(who.person())
			.stream()
			.filter((one) -> one.submission().equals(matter.id()) && one.key().equals(key))
			.findFirst();
	}

	void convene(Rehearsal matter) {
		answer(matter, matter.chair(), "convene-panel",
				Map.of("members", matter.members().stream().map((one) -> one.person().id().toString()).toList()));
	}

	void declareNone(Rehearsal matter, Rehearsal.Account who) {
		answer(matter, who, "declare-interests", Map.of("interest", "none"));
	}

	void approve(Rehearsal matter, Rehearsal.Account who) {
		answer(matter, who, "give-opinion",
				Map.of("advice", "approve", "reasonableGrounds", "yes", "corroboration", "sufficient", "sourceRisk",
						"none-seen", "defamation", "none-seen", "disclosure", "authority-only", "declared", true));
	}

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
