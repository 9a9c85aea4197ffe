package org.gravamen.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import org.gravamen.people.Part;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.PaperId;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A paper that is not theirs, that is gone, or that many answer at once: one answer
 * counts, from whoever holds it.
 */
class ForgedPapersTests {

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases extends ForgedWithdrawal {

		private static final int THREADS = 16;

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

		@Test
		void aDraftForSomeoneElsesPaper() throws Exception {
			String words = this.json.writeValueAsString(Map.of("version", 0, "answers", Map.of("reason", "Mine.")));
			refused(signedIn(welcome(Role.DIRECTOR)), draft(words), 403, "NOT_YOURS",
					this.director.name() + " holds this paper");
			refused(signedIn(welcome(Role.DISPATCH_CLERK)), draft(words), 403, "NOT_YOURS",
					this.director.name() + " holds this paper");
			this.worklist.putBack(this.paper, this.director);
			refused(signedIn(this.director), draft(words), 403, "NOT_YOURS", "Nobody holds this paper yet.");
		}

		@Test
		void aDraftOverOneThatIsNewer() throws Exception {
			Cookie session = signedIn(this.director);
			String words = this.json.writeValueAsString(Map.of("version", 0, "answers", Map.of("reason", "Mine.")));
			this.web.perform(draft(words).cookie(session)).andExpect(status().isOk());
			refused(session, draft(words), 409, "STALE_VERSION", "Another page of yours has saved this paper since.");
		}

		private MockHttpServletRequestBuilder draft(String body) {
			return put("/papers/" + this.paper + "/draft").with(csrf())
				.contentType(MediaType.APPLICATION_JSON)
				.content(body);
		}

		@Test
		void aStopThatIsNotTheirsToMake() throws Exception {
			Cookie session = signedIn(welcome(Role.EVIDENCE_REVIEWER));
			Map<String, Object> before = everything();
			String slug = this.submissions.get(this.submission).number().slug();
			this.web
				.perform(post("/matters/" + slug + "/stop").cookie(session).with(csrf()).param("reason", "I say so."))
				.andExpect(status().isForbidden())
				.andExpect(content().string(containsString("may stop a dispatch.")));
			assertThat(everything()).isEqualTo(before);
		}

	}

}
