package org.gravamen.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.gravamen.council.RequiredChange;
import org.gravamen.council.RequiredChanges;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What the council asks for is answered one by one, and nothing comes back to it before.
 */
class RequiredChangesTests {

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases extends Forgery {

		@Autowired
		RequiredChanges changes;

		@Autowired
		Submissions submissions;

		@Test
		void theListStandsFirstOnTheCaseOfficersPaper() throws Exception {
			Rehearsal matter = sentBack();
			hold(matter.id(), "prepare-submission", matter.officer().person());
			String bench = page("/papers/" + this.paper, officer(matter));
			String papers = bench.substring(bench.indexOf("aria-label=\"The papers\""));
			assertThat(papers.indexOf("What the council asks for")).isPositive()
				.isLessThan(papers.indexOf("What the exhibits show"));
			assertThat(papers).contains("Take the target out of the letter: Ilse Marr", "A change: Orlo Venn",
					"Say which limb.", matter.member().person().name(), "2 are still to be answered.");
		}

		@Test
		void nothingIsPutForwardWhileOneIsUnanswered() throws Exception {
			Rehearsal matter = sentBack();
			Cookie officer = officer(matter);
			putForward(matter, officer).andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.complaints[*].sentence")
					.value("Answer each thing that the council asks for: 2 are still unanswered."));
			answer(matter, officer, RequiredChange.Kind.CHANGE, "yes", "In paragraph 1.");
			putForward(matter, officer).andExpect(status().isUnprocessableContent());
			answer(matter, officer, RequiredChange.Kind.TAKE_OUT, "no", "She gave the order; see E-01.");
			putForward(matter, officer).andExpect(status().isOk());
		}

		@Test
		void aTargetIsOutOnlyOnceItIsOut() throws Exception {
			Rehearsal matter = sentBack();
			Cookie officer = officer(matter);
			answer(matter, officer, RequiredChange.Kind.TAKE_OUT, "yes", "Taken out.")
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("This target is still in the submission.")));
			UUID marr = asked(matter, RequiredChange.Kind.TAKE_OUT).target().orElseThrow();
			this.submissions.removeTarget(matter.id(), marr, matter.officer().person());
			answer(matter, officer, RequiredChange.Kind.TAKE_OUT, "yes", "Taken out.")
				.andExpect(redirectedUrl("/matters/" + matter.slug() + "/changes#required"));
			assertThat(asked(matter, RequiredChange.Kind.TAKE_OUT).answer().orElseThrow().done()).isTrue();
		}

		@Test
		void anAnswerSaysWhereOrWhyNot() throws Exception {
			Rehearsal matter = sentBack();
			Cookie officer = officer(matter);
			answer(matter, officer, RequiredChange.Kind.CHANGE, "yes", " ").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Say where it was done.")));
			answer(matter, officer, RequiredChange.Kind.CHANGE, "no", "").andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Say why it was not done.")));
			answer(matter, officer, RequiredChange.Kind.CHANGE, "maybe", "Perhaps.")
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Say whether it was done.")));
			assertThat(asked(matter, RequiredChange.Kind.CHANGE).answer()).isEmpty();
		}

		@Test
		void anAnswerIsGivenAnewUntilItIsPutForward() throws Exception {
			Rehearsal matter = sentBack();
			Cookie officer = officer(matter);
			answer(matter, officer, RequiredChange.Kind.CHANGE, "no", "It is said in paragraph 1.");
			answer(matter, officer, RequiredChange.Kind.CHANGE, "yes", "In paragraph 2.");
			assertThat(asked(matter, RequiredChange.Kind.CHANGE).answer().orElseThrow().words())
				.isEqualTo("In paragraph 2.");
			answer(matter, officer, RequiredChange.Kind.TAKE_OUT, "no", "She gave the order.");
			putForward(matter, officer).andExpect(status().isOk());
			answer(matter, officer, RequiredChange.Kind.CHANGE, "no", "On second thoughts.")
				.andExpect(status().isConflict());
		}

		@Test
		void nobodyElseAnswersAndOnlyWhoReadsTheOpinionsReadsTheList() throws Exception {
			Rehearsal matter = sentBack();
			for (Rehearsal.Account other : List.of(matter.director(), matter.chair(), matter.reviewer())) {
				Cookie session = signedIn(other.person(), other.password());
				ResultActions answered = answer(matter, session, RequiredChange.Kind.CHANGE, "yes", "In paragraph 1.");
				assertThat(answered.andReturn().getResponse().getStatus()).isIn(403, 404);
			}
			assertThat(asked(matter, RequiredChange.Kind.CHANGE).answer()).isEmpty();
			assertThat(page("/matters/" + matter.slug() + "/changes",
					signedIn(matter.director().person(), matter.director().password())))
				.contains("Say which limb.")
				.doesNotContain("Answer it");
			this.web
				.perform(get("/matters/" + matter.slug() + "/changes")
					.cookie(signedIn(matter.reviewer().person(), matter.reviewer().password())))
				.andExpect(status().isNotFound());
		}

		/** Venn is cleared once changed, Marr is not cleared. */
		private Rehearsal sentBack() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			List<Rehearsal.Account> panel = matter.members();
			for (Rehearsal.Account member : panel) {
				hold(matter.id(), "give-opinion", member.person());
				Map<String, Object> answers = answers("reasonableGrounds", "yes", "corroboration", "sufficient",
						"sourceRisk", "none-seen", "defamation", "none-seen", "disclosure", "authority-only",
						"declared", true);
				boolean asks = member.equals(panel.get(0));
				this.form.orElseThrow().questions().forEach((question) -> {
					boolean venn = question.asked().label().contains("Orlo Venn");
					if (question.key().startsWith("advice_")) {
						answers.put(question.key(), venn ? (asks ? "approve-with-changes" : "approve") : "dissent");
					}
					if (question.key().startsWith("grounds_") && (asks || !venn)) {
						answers.put(question.key(), venn ? "Say which limb." : "She was abroad.");
					}
				});
				this.web.perform(give(signedIn(member.person(), member.password()), posted(answers, Map.of())))
					.andExpect(status().isOk());
			}
			return matter.minuted();
		}

		private Cookie officer(Rehearsal matter) throws Exception {
			return signedIn(matter.officer().person(), matter.officer().password());
		}

		private RequiredChange asked(Rehearsal matter, RequiredChange.Kind kind) {
			return this.changes.of(matter.id()).stream().filter((one) -> one.kind() == kind).findFirst().orElseThrow();
		}

		private ResultActions answer(Rehearsal matter, Cookie session, RequiredChange.Kind kind, String done,
				String words) throws Exception {
			return this.web
				.perform(post("/matters/" + matter.slug() + "/changes/" + asked(matter, kind).id()).cookie(session)
					.with(csrf())
					.param("done", done)
					.param("words", words));
		}

		private ResultActions putForward(Rehearsal matter, Cookie officer) throws Exception {
			hold(matter.id(), "prepare-submission", matter.officer().person());
			return this.web.perform(give(officer, posted(answers("readyDeclared", true), Map.of())));
		}

		private String page(String path, Cookie session) throws Exception {
			return this.web.perform(get(path).cookie(session))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString();
		}

	}

}
