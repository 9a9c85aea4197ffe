package org.gravamen.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gravamen.law.Regime;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.CopyResult;
import org.gravamen.safecopy.Harmless;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A safe copy is shown to others only while its exhibit stands.
 */
class WithdrawnCopiesTests {

	@Nested
	@OnH2
	@AutoConfigureMockMvc
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@AutoConfigureMockMvc
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class Postgres extends Cases {

	}

	abstract static class Cases {

		private static final ExhibitNumber FIRST = new ExhibitNumber(1);

		@Autowired
		People people;

		@Autowired
		Submissions submissions;

		@Autowired
		Exhibits exhibits;

		@Autowired
		Consenting consenting;

		@Autowired
		ExhibitCopies copies;

		@Autowired
		CopyStore store;

		@Autowired
		Clock clock;

		@Autowired
		MockMvc web;

		private Submission matter;

		private Person officer;

		private Person reviewer;

		@BeforeEach
		void aSafeCopyIsCleared() throws Exception {
			this.officer = person(Role.CASE_OFFICER);
			this.reviewer = person(Role.EVIDENCE_REVIEWER);
			this.matter = this.submissions.open(
					new OpenSubmission("Captain Orlo Venn", "Designation", "Invented.",
							Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)),
					this.officer);
			Exhibit exhibit = this.exhibits.takeIn(this.matter.id(), "roster.txt",
					new ByteArrayInputStream("One guard a night.".getBytes(StandardCharsets.UTF_8)), this.officer);
			this.store.page(exhibit.id(), 1, Harmless.picture("png", 4, 4));
			this.store.finish(exhibit.id(), new CopyResult(CopyOutcome.MADE, List.of(), Set.of(), Set.of(), 1),
					this.clock.instant());
			this.copies.clear(exhibit, this.officer);
			sees(this.reviewer, "/copy").andExpect(status().isOk());
			sees(this.reviewer, "/copy/1").andExpect(status().isOk());
		}

		@ParameterizedTest
		@ValueSource(strings = { "/copy", "/copy/1" })
		void aSourceThatTakesBackEveryConsentIsSeenByNobodyElse(String what) throws Exception {
			takeBack();
			sees(this.reviewer, what).andExpect(status().isConflict())
				.andExpect(content().string(containsString("nobody but its case officer can look at it")));
			sees(this.officer, what).andExpect(status().isOk());
		}

		@ParameterizedTest
		@ValueSource(strings = { "/copy", "/copy/1" })
		void neitherIsAnExhibitThatWasWithdrawn(String what) throws Exception {
			this.exhibits.withdraw(this.matter.id(), FIRST, "Graded wrongly.", this.officer);
			sees(this.reviewer, what).andExpect(status().isConflict());
		}

		@Test
		void itsPageSaysWhy() throws Exception {
			takeBack();
			sees(this.officer, "")
				.andExpect(content().string(allOf(containsString("nobody but you, its case officer, can look at it"),
						containsString("/copy\""))));
			sees(this.reviewer, "")
				.andExpect(content().string(allOf(containsString("nobody but its case officer can look at it"),
						not(containsString("/copy\"")))));
		}

		private void takeBack() {
			this.consenting.enter(this.matter.id(), FIRST, Use.INTERNAL, Consent.State.GIVEN,
					Optional.of(LocalDate.parse("2026-01-05")), "A signed form", this.officer);
			this.consenting.withdraw(this.matter.id(), FIRST, Use.INTERNAL, "She is afraid.", this.officer);
		}

		private ResultActions sees(Person person, String what) throws Exception {
			return this.web.perform(get("/matters/" + this.matter.number().slug() + "/exhibits/E-01" + what)
				.with(user(person.id().toString())));
		}

		private Person person(Role role) {
			PersonId id = PersonId.next();
			Person person = new Person(id, id.toString(), "Somebody Invented", "somebody@halden.example", Set.of(role),
					true);
			this.people.welcome(person, "marrow-hill-papers");
			return person;
		}

	}

}
