package org.gravamen.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

import org.gravamen.law.Regime;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vault.Stocktaking;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A file that a disk lost, or that somebody altered, is said and not handed out.
 */
class LostFilesTests {

	private static final int LENGTH = 2_500_000;

	@Nested
	@OnH2
	@AutoConfigureMockMvc
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@AutoConfigureMockMvc
	@TestPropertySource(
			properties = { "gravamen.process.jobs=false", "gravamen.vault.folder=${gravamen.home}/exhibits" })
	class Postgres extends Cases {

	}

	abstract static class Cases {

		@Autowired
		People people;

		@Autowired
		Submissions submissions;

		@Autowired
		Exhibits exhibits;

		@Autowired
		Chronicle chronicle;

		@Autowired
		Stocktaking stocktaking;

		@Autowired
		MockMvc web;

		@Value("${gravamen.home}/exhibits")
		Path folder = Path.of("");

		private Submission matter;

		private Person officer;

		private Path file = Path.of("");

		@BeforeEach
		void anExhibitIsKeptInTheFolder() {
			this.officer = person(this.people, Role.CASE_OFFICER);
			this.matter = this.submissions.open(
					new OpenSubmission("Captain Orlo Venn", "Designation", "Invented.",
							Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)),
					this.officer);
			byte[] bytes = new byte[LENGTH];
			Arrays.fill(bytes, (byte) 'a');
			Exhibit exhibit = this.exhibits.takeIn(this.matter.id(), "roster.txt", new ByteArrayInputStream(bytes),
					this.officer);
			this.file = this.folder.resolve(exhibit.file().orElseThrow().kept() + ".sealed");
		}

		@AfterEach
		void theFolderIsInOrderAgain() throws IOException {
			Files.writeString(this.file, "so that it is there");
			this.stocktaking.take();
		}

		@Test
		void whatIsAsItWasIsHandedOut() throws Exception {
			original().andExpect(status().isOk()).andExpect(content().string(not(containsString("b"))));
			assertThat(opened()).isOne();
		}

		@Test
		void whatIsMissingIsRefusedInASentence() throws Exception {
			Files.delete(this.file);
			assertRefused();
		}

		@ParameterizedTest
		@ValueSource(ints = { 100, LENGTH })
		void whatWasAlteredIsRefusedWhereverItWas(int place) throws Exception {
			byte[] sealed = Files.readAllBytes(this.file);
			sealed[place] ^= 1;
			Files.write(this.file, sealed);
			assertRefused();
		}

		@Test
		void whatIsMissingIsShownToThoseWhoLookAfterTheHouse() throws Exception {
			Files.delete(this.file);
			this.stocktaking.take();
			String administrator = person(this.people, Role.ADMINISTRATOR).id().toString();
			this.web.perform(get("/needs-help").with(user(administrator)))
				.andExpect(content().string(allOf(containsString("E-01 of " + this.matter.number().text()),
						containsString("Needs help (1)"), not(containsString("Orlo Venn")))));
			this.web.perform(get("/actuator/health").with(user(administrator)))
				.andExpect(jsonPath("$.status").value("UP"))
				.andExpect(jsonPath("$.components.vault.details['missing files']").value(1));
		}

		private void assertRefused() throws Exception {
			original().andExpect(status().isGone())
				.andExpect(content().string(allOf(containsString("The file of E-01 is missing from where it was kept"),
						not(containsString("Exception")), not(containsString(this.folder.toString())))));
			assertThat(opened()).isZero();
		}

		private ResultActions original() throws Exception {
			return this.web.perform(get("/matters/" + this.matter.number().slug() + "/exhibits/E-01/file")
				.with(user(this.officer.id().toString())));
		}

		private long opened() {
			return this.chronicle.entries(this.matter.id())
				.stream()
				.filter((entry) -> entry.act().equals("Original opened"))
				.count();
		}

		private static Person person(People people, Role role) {
			PersonId id = PersonId.next();
			Person person = new Person(id, id.toString(), "Somebody Invented", "somebody@halden.example", Set.of(role),
					true);
			people.welcome(person, "marrow-hill-papers");
			return person;
		}

	}

}
