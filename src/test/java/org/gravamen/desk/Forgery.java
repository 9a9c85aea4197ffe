package org.gravamen.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.gravamen.forms.Each;
import org.gravamen.forms.FormSchema;
import org.gravamen.people.Person;
import org.gravamen.process.OpenPaper;
import org.gravamen.process.PaperId;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.SubmissionId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Sends what no page would send, and holds the house to it that nothing changes.
 */
@AutoConfigureMockMvc
@TestPropertySource(properties = "gravamen.process.jobs=false")
@Import(Rehearsals.class)
abstract class Forgery {

	private static final List<String> TABLES = List.of("paper", "draft", "answered_paper", "record_entry",
			"record_head", "submission", "evidence_review", "sitting", "opinion", "part_taken", "signing_request",
			"directors_decision", "signed_letter", "dispatch", "ACT_RU_TASK", "ACT_RU_EXECUTION", "ACT_RU_VARIABLE",
			"ACT_HI_ACTINST");

	@Autowired
	MockMvc web;

	@Autowired
	Worklist worklist;

	@Autowired
	UserTasks tasks;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	JsonMapper json;

	@Autowired
	Rehearsals rehearsals;

	PaperId paper = new PaperId(UUID.randomUUID().toString());

	String version = "";

	Optional<FormSchema> form = Optional.empty();

	Optional<Fingerprint> seen = Optional.empty();

	/** Takes the paper of this kind, and opens it as its page does. */
	void hold(SubmissionId submission, String key, Person holder) {
		this.paper = this.worklist.of(submission)
			.stream()
			.filter((waiting) -> waiting.key().equals(key))
			.filter((waiting) -> waiting.holder().filter((one) -> !one.equals(holder.id())).isEmpty())
			.findFirst()
			.orElseThrow()
			.id();
		this.worklist.take(this.paper, holder);
		OpenPaper open = this.tasks.open(this.paper, holder);
		this.version = open.formVersion();
		this.form = Optional.of(open.form());
		this.seen = open.prepared().seen();
	}

	void refused(Cookie session, MockHttpServletRequestBuilder sent, int status, String code, String sentence)
			throws Exception {
		Map<String, Object> before = everything();
		this.web.perform(sent.cookie(session))
			.andExpect(status().is(status))
			.andExpect(jsonPath("$.code").value(code))
			.andExpect(jsonPath("$.sentence").value(containsString(sentence)));
		assertThat(everything()).isEqualTo(before);
	}

	MockHttpServletRequestBuilder give(Cookie session, String body) {
		return sent("give", body).cookie(session);
	}

	/** What a page sends to its paper. */
	MockHttpServletRequestBuilder sent(String where, String body) {
		return post("/papers/" + this.paper + "/" + where).with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
	}

	String posted(Map<String, Object> answers, Map<String, String> proof) {
		return this.json.writeValueAsString(Map.of("answers", ofEach(answers), "formVersion", this.version, "seen",
				this.seen.map(Fingerprint::hex).orElse(""), "proof", proof));
	}

	/** What is answered without saying about which is answered about each. */
	Map<String, Object> ofEach(Map<String, Object> answers) {
		Map<String, Object> all = new HashMap<>(answers);
		this.form.stream().flatMap((open) -> open.questions().stream()).forEach((question) -> {
			String asked = Each.keyInTheFile(question);
			if (!asked.equals(question.key()) && answers.containsKey(asked)) {
				all.put(question.key(), answers.get(asked));
				all.remove(asked);
			}
		});
		return all;
	}

	static Map<String, Object> answers(Object... pairs) {
		Map<String, Object> answers = new HashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			answers.put(String.valueOf(pairs[at]), pairs[at + 1]);
		}
		return answers;
	}

	/** Every row of every table that an answer could touch. */
	Map<String, Object> everything() {
		Map<String, Object> tables = new TreeMap<>();
		TABLES.forEach((table) -> tables.put(table,
				this.jdbc.sql("select * from " + table)
					.query()
					.listOfRows()
					.stream()
					.map((row) -> new TreeMap<>(row).toString())
					.sorted()
					.toList()));
		return tables;
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

}
