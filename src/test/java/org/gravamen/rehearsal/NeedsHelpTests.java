package org.gravamen.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.DueJobs;
import org.gravamen.process.StrandedStep;
import org.gravamen.process.StrandedSteps;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A letter that could not be sent, five times, is not forgotten: who looks after the
 * house sees it, and has it tried again.
 */
class NeedsHelpTests {

	private static final int TRIES = 5;

	@Nested
	@OnH2
	@AutoConfigureMockMvc
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@AutoConfigureMockMvc
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
	class Postgres extends Cases {

	}

	@Import(Rehearsals.class)
	abstract static class Cases {

		@Value("${gravamen.home}/post-room")
		Path postRoom = Path.of("");

		@Autowired
		Rehearsals rehearsals;

		@Autowired
		Route route;

		@Autowired
		DueJobs jobs;

		@Autowired
		ManagementService management;

		@Autowired
		StrandedSteps steps;

		@Autowired
		People people;

		@Autowired
		Submissions submissions;

		@Autowired
		Chronicle chronicle;

		@Autowired
		MockMvc web;

		private SubmissionId id = SubmissionId.next();

		@BeforeEach
		void aLetterThatCannotLeave() throws IOException {
			Rehearsal signed = this.rehearsals.drafted().toTheClerk();
			this.id = signed.id();
			// A file where the folder should be: the post room takes nothing.
			Files.createFile(this.postRoom);
			assertThatException().isThrownBy(() -> this.route.release(signed.cast(), this.id));
		}

		@AfterEach
		void nothingIsLeft() throws IOException {
			this.management.createJobQuery().withException().list().forEach(this::forget);
			FileSystemUtils.deleteRecursively(this.postRoom);
		}

		private void forget(Job job) {
			this.management.deleteJob(job.getId());
		}

		@Test
		void whatIsStillTriedNeedsNoHelp() throws Exception {
			assertThat(this.steps.all()).isEmpty();
			this.web.perform(as(Role.MANAGER, get("/needs-help")))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("Nothing needs help.")))
				.andExpect(content().string(not(containsString("Needs help ("))));
		}

		@Test
		void whatWasGivenUpIsShownToThoseWhoLookAfterTheHouse() throws Exception {
			giveUp();
			assertThat(this.steps.all()).singleElement().satisfies((step) -> {
				assertThat(step.submission()).contains(this.id);
				assertThat(step.name()).isEqualTo("Send letter");
				assertThat(step.tries()).isEqualTo(TRIES);
				assertThat(step.sentence()).isEqualTo("The post room did not take the message.");
			});
			String reference = this.submissions.get(this.id).number().text();
			for (Role role : List.of(Role.MANAGER, Role.ADMINISTRATOR)) {
				this.web.perform(as(role, get("/needs-help")))
					.andExpect(status().isOk())
					.andExpect(content().string(allOf(containsString(reference), containsString("Tried 5 times."),
							containsString("Needs help (1)"), containsString("No mail server is set for notices"),
							not(containsString("Orlo Venn")))))
					.andExpect(content().string((role == Role.ADMINISTRATOR) ? containsString("Try again")
							: not(containsString("Try again"))));
			}
			for (Role role : List.of(Role.CASE_OFFICER, Role.DIRECTOR, Role.DISPATCH_CLERK)) {
				this.web.perform(as(role, get("/needs-help"))).andExpect(status().isForbidden());
				this.web.perform(as(role, get("/"))).andExpect(content().string(not(containsString("Needs help"))));
			}
		}

		@Test
		void healthAndMeasurementsCountIt() throws Exception {
			giveUp();
			this.web.perform(as(Role.ADMINISTRATOR, get("/actuator/health")))
				.andExpect(jsonPath("$.status").value("UP"))
				.andExpect(jsonPath("$.components.engine.details.needHelp").value(1));
			this.web.perform(as(Role.MANAGER, get("/actuator/prometheus")))
				.andExpect(content().string(containsString("gravamen_steps_stranded 1.0")));
		}

		@Test
		void triedAgainItGoesOnOnceTheCauseIsPutRight() throws Exception {
			String step = giveUp();
			Files.delete(this.postRoom);
			this.web.perform(as(Role.ADMINISTRATOR, tryAgain(step))).andExpect(redirectedUrl("/needs-help"));
			assertThat(this.steps.all()).isEmpty();
			this.jobs.run(this.id);
			assertThat(this.submissions.get(this.id).stage()).isEqualTo(Stage.FOLLOW_UP);
			assertThat(this.chronicle.entries(this.id)).filteredOn((entry) -> entry.act().equals("Step tried again"))
				.singleElement()
				.satisfies((entry) -> assertThat(entry.outcome()).isEqualTo("Send letter"))
				.satisfies((entry) -> assertThat(entry.by()).isPresent());
		}

		@Test
		void triedAgainWithItsCauseItIsBackAtOnce() throws Exception {
			String step = giveUp();
			this.web.perform(as(Role.ADMINISTRATOR, tryAgain(step))).andExpect(redirectedUrl("/needs-help"));
			this.web.perform(as(Role.ADMINISTRATOR, tryAgain(step))).andExpect(status().isConflict());
			assertThatException().isThrownBy(() -> this.jobs.run(this.id));
			assertThat(this.steps.all()).extracting(StrandedStep::tries).containsExactly(TRIES + 1L);
		}

		@Test
		void onlyAnAdministratorHasItTriedAgain() throws Exception {
			String step = giveUp();
			for (Role role : List.of(Role.MANAGER, Role.DIRECTOR, Role.CASE_OFFICER)) {
				this.web.perform(as(role, tryAgain(step))).andExpect(status().isForbidden());
			}
			assertThat(this.steps.count()).isOne();
		}

		/** The engine tries until it may no more; the first time was the release. */
		private String giveUp() {
			String job = this.management.createJobQuery().withException().singleResult().getId();
			for (int more = 1; more < TRIES; more++) {
				assertThatException().isThrownBy(() -> this.management.executeJob(job));
			}
			return job;
		}

		private MockHttpServletRequestBuilder tryAgain(String step) {
			return post("/needs-help/" + step + "/try-again").with(csrf());
		}

		private MockHttpServletRequestBuilder as(Role role, MockHttpServletRequestBuilder request) {
			PersonId who = PersonId.next();
			this.people.welcome(
					new Person(who, who.toString(), "Rowan Tillage", "rowan@halden.example", Set.of(role), true),
					"a long enough password");
			return request.with(user(who.toString()));
		}

	}

}
