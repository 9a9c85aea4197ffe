package org.gravamen.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.OpenPaper;
import org.gravamen.process.PaperId;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Regime;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Withdrawals;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Whatever somebody sends in place of what the page would send is refused with a code and
 * a sentence, and nothing changes.
 */
class ForgedSubmissionTests {

	private static final String PASSWORD = "a long enough password";

	private static final int THREADS = 16;

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	@AutoConfigureMockMvc
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	abstract static class Cases {

		private static final List<String> TABLES = List.of("paper", "draft", "answered_paper", "record_entry",
				"record_head", "submission", "sitting", "part_taken", "ACT_RU_TASK", "ACT_RU_EXECUTION",
				"ACT_RU_VARIABLE", "ACT_HI_ACTINST");

		@Autowired
		MockMvc web;

		@Autowired
		People people;

		@Autowired
		Parts parts;

		@Autowired
		Submissions submissions;

		@Autowired
		Withdrawals withdrawals;

		@Autowired
		Worklist worklist;

		@Autowired
		UserTasks tasks;

		@Autowired
		JdbcClient jdbc;

		@Autowired
		JsonMapper json;

		Person officer = nobody();

		Person director = nobody();

		SubmissionId submission = SubmissionId.next();

		PaperId paper = new PaperId(UUID.randomUUID().toString());

		String version = "";

		@BeforeEach
		void aWithdrawalWaitsForTheDirector() throws Exception {
			this.officer = welcome(Role.CASE_OFFICER);
			this.director = welcome(Role.DIRECTOR);
			this.submission = this.submissions
				.open(new OpenSubmission("Colonel Darian Voss", "Measures", "Detention.", Regime.UK_GLOBAL_HUMAN_RIGHTS,
						"Karsava", null, Set.of(Measure.ASSET_FREEZE)), this.officer)
				.id();
			this.withdrawals.propose(this.submission, "The client no longer consents.", this.officer);
			this.paper = paper("confirm-withdrawal");
			this.worklist.take(this.paper, this.director);
			OpenPaper open = this.tasks.open(this.paper, this.director);
			this.version = open.formVersion();
		}

		@Test
		void aKeyThatTheFormDoesNotHave() throws Exception {
			refused(answers("decision", "refuse", "reason", "No.", "withdrawalConfirmed", true), 400, "UNKNOWN_FIELD",
					"This form has no question “withdrawalConfirmed”.");
		}

		@Test
		void anOptionThatIsNotOffered() throws Exception {
			complained(answers("decision", "burn", "reason", "No."), "decision");
		}

		@Test
		void aValueOfAnotherShape() throws Exception {
			complained(answers("decision", List.of("refuse"), "reason", "No."), "decision");
			complained(answers("decision", "refuse", "reason", Map.of("text", "No.")), "reason");
			complained(answers("decision", 1, "reason", "No."), "decision");
		}

		@Test
		void aTextThatIsTooLong() throws Exception {
			complained(answers("decision", "refuse", "reason", "x".repeat(100_001)), "reason");
		}

		@Test
		void aTextThatCannotBeKept() throws Exception {
			complained(answers("decision", "refuse", "reason", "No\0."), "reason");
		}

		@Test
		void nothingAtAll() throws Exception {
			complained(Map.of(), "decision");
		}

		@Test
		void aVersionOfTheFormThatIsNotTheirs() throws Exception {
			this.version = "another";
			refused(answers("decision", "refuse", "reason", "No."), 409, "STALE_VERSION",
					"another version of the form");
		}

		@Test
		void someoneElsesPaper() throws Exception {
			Person other = welcome(Role.DIRECTOR);
			refused(other, posted(answers("decision", "refuse", "reason", "No.")), 403, "NOT_YOURS",
					this.director.name() + " holds this paper");
		}

		@Test
		void aPaperThatThePersonMayNoLongerAnswer() throws Exception {
			this.parts.note(this.submission, this.director.id(), Part.DRAFTED);
			refused(answers("decision", "refuse", "reason", "No."), 403, "NOT_YOURS", "You drafted this submission");
		}

		@Test
		void aPaperThatNobodyHasTaken() throws Exception {
			this.worklist.putBack(this.paper, this.director);
			refused(answers("decision", "refuse", "reason", "No."), 403, "NOT_YOURS", "Nobody holds this paper yet.");
		}

		@Test
		void aPaperThatDoesNotExist() throws Exception {
			this.paper = new PaperId(UUID.randomUUID().toString());
			refused(answers("decision", "refuse", "reason", "No."), 404, "NOT_FOUND", "There is no such paper.");
		}

		@Test
		void aBodyThatIsNotJson() throws Exception {
			for (String body : List.of("", "decision=refuse", "{", "[]", "{\"answers\":null}", "{\"answers\":[]}",
					"{\"answers\":{\"a\":".repeat(600))) {
				refused(this.director, body, 400, "BODY_INVALID", "cannot be read");
			}
		}

		@Test
		void aNameThatStandsTwice() throws Exception {
			String body = posted(answers("decision", "refuse", "reason", "No."));
			for (String twice : List.of(body.replace("\"decision\":", "\"decision\":\"confirm\",\"decision\":"),
					body.replace("\"seen\":", "\"answers\":{},\"seen\":"))) {
				assertThat(twice).isNotEqualTo(body);
				refused(this.director, twice, 400, "BODY_INVALID", "cannot be read");
			}
		}

		@Test
		void aFingerprintThatIsNone() throws Exception {
			this.web
				.perform(give(signedIn(this.director),
						this.json.writeValueAsString(Map.of("answers", Map.of(), "seen", "'; drop table paper",
								"formVersion", this.version))))
				.andExpect(status().isUnprocessableContent());
		}

		@Test
		void aPaperThatIsAlreadyAnswered() throws Exception {
			String body = posted(answers("decision", "refuse", "reason", "No."));
			this.web.perform(give(signedIn(this.director), body)).andExpect(status().isOk());
			refused(this.director, body, 409, "TASK_ALREADY_DONE",
					this.director.name() + " has already answered this paper. Nothing was changed.");
		}

		@Test
		void ofManyAtOnceOneAnswersAndTheOthersAreToldWho() throws Exception {
			Cookie session = signedIn(this.director);
			String body = posted(answers("decision", "refuse", "reason", "No."));
			ConcurrentHashMap<String, Integer> answers = new ConcurrentHashMap<>();
			ExecutorService threads = Executors.newFixedThreadPool(THREADS);
			List<Callable<Integer>> acts = IntStream.range(0, THREADS)
				.mapToObj(
						(each) -> (Callable<Integer>) () -> answers.merge(answer(give(session, body)), 1, Integer::sum))
				.toList();
			for (Future<Integer> done : threads.invokeAll(acts)) {
				done.get();
			}
			threads.shutdown();
			assertThat(answers)
				.containsExactlyInAnyOrderEntriesOf(Map.of("200", 1, "409 TASK_ALREADY_DONE", THREADS - 1));
			assertThat(this.jdbc.sql("select count(*) from answered_paper where id = ?")
				.param(this.paper.value())
				.query(Long.class)
				.single()).isOne();
		}

		private String answer(MockHttpServletRequestBuilder request) throws Exception {
			var response = this.web.perform(request).andReturn().getResponse();
			String code = (response.getStatus() == 200) ? ""
					: " " + this.json.readTree(response.getContentAsString()).path("code").asString();
			return response.getStatus() + code;
		}

		@Test
		void aStrangerReadsNoPaper() throws Exception {
			this.web.perform(get("/papers/" + this.paper)).andExpect(redirectedUrl("/sign-in"));
			Person clerk = welcome(Role.DISPATCH_CLERK);
			this.web.perform(get("/papers/" + this.paper).cookie(signedIn(clerk))).andExpect(status().isForbidden());
		}

		private void complained(Map<String, Object> answers, String field) throws Exception {
			Cookie session = signedIn(this.director);
			Map<String, Object> before = everything();
			this.web.perform(give(session, posted(answers)))
				.andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.code").value("FIELD_INVALID"))
				.andExpect(jsonPath("$.complaints[0].field").value(field))
				.andExpect(jsonPath("$.complaints[0].sentence").isNotEmpty());
			assertThat(everything()).isEqualTo(before);
		}

		private void refused(Map<String, Object> answers, int status, String code, String sentence) throws Exception {
			refused(this.director, posted(answers), status, code, sentence);
		}

		private void refused(Person who, String body, int status, String code, String sentence) throws Exception {
			Cookie session = signedIn(who);
			Map<String, Object> before = everything();
			this.web.perform(give(session, body))
				.andExpect(status().is(status))
				.andExpect(jsonPath("$.code").value(code))
				.andExpect(jsonPath("$.sentence").value(containsString(sentence)));
			assertThat(everything()).isEqualTo(before);
		}

		private MockHttpServletRequestBuilder give(Cookie session, String body) {
			return post("/papers/" + this.paper + "/give").cookie(session)
				.with(csrf())
				.contentType(MediaType.APPLICATION_JSON)
				.content(body);
		}

		private String posted(Map<String, Object> answers) {
			return this.json.writeValueAsString(Map.of("answers", answers, "formVersion", this.version, "seen", ""));
		}

		private static Map<String, Object> answers(Object... pairs) {
			Map<String, Object> answers = new HashMap<>();
			for (int at = 0; at < pairs.length; at += 2) {
				answers.put(String.valueOf(pairs[at]), pairs[at + 1]);
			}
			return answers;
		}

		/** Every row of every table that an answer could touch. */
		private Map<String, Object> everything() {
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

		private PaperId paper(String key) {
			return this.worklist.of(this.submission)
				.stream()
				.filter((waiting) -> waiting.key().equals(key))
				.findFirst()
				.orElseThrow()
				.id();
		}

		private Cookie signedIn(Person person) throws Exception {
			Cookie session = this.web.perform(
					post("/sign-in").with(csrf()).param("username", person.signInName()).param("password", PASSWORD))
				.andExpect(redirectedUrl("/"))
				.andReturn()
				.getResponse()
				.getCookie("SESSION");
			return Objects.requireNonNull(session);
		}

		private Person welcome(Role... roles) {
			Person person = new Person(PersonId.next(), "a." + UUID.randomUUID(), "Helena Boyd",
					"helena@halden.example", Set.of(roles), true);
			this.people.welcome(person, PASSWORD);
			return person;
		}

		private static Person nobody() {
			return new Person(PersonId.next(), "nobody", "Nobody", "nobody@halden.example", Set.of(), false);
		}

	}

}
