package org.gravamen.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import org.camunda.bpm.engine.RepositoryService;
import org.gravamen.council.Advice;
import org.gravamen.council.Decision;
import org.gravamen.council.OnTarget;
import org.gravamen.council.Opinion;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.council.TargetDecision;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vault.Vault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Members advise on each target, the council's rules decide on each, and everybody who
 * acts on it reads which is which.
 */
class OpinionsOnTargetsTests {

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases extends Forgery {

		private static final Map<String, Object> VIEWS = Map.of("reasonableGrounds", "yes", "corroboration",
				"sufficient", "sourceRisk", "none-seen", "defamation", "defensible", "disclosure", "parliamentarians",
				"declared", true);

		@Autowired
		Sittings sittings;

		@Autowired
		Submissions submissions;

		@Autowired
		RepositoryService repository;

		@Autowired
		Vault vault;

		@Test
		void eachTargetIsAskedAboutByItsName() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			String bench = bench(matter, matter.member());
			assertThat(bench).contains("What do you advise on Orlo Venn?", "What do you advise on Ilse Marr?",
					"Your grounds on Ilse Marr");
			assertThat(bench).doesNotContain("this target");
		}

		@Test
		void theAnswersAreReadBackByTheNamesOfTheTargetsForEver() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			Cookie session = signedIn(matter.member().person(), matter.member().password());
			Map<String, Object> answers = on("approve", "", "dissent", "She was abroad.");
			this.web
				.perform(put("/papers/" + this.paper + "/draft").cookie(session)
					.with(csrf())
					.contentType(MediaType.APPLICATION_JSON)
					.content(this.json.writeValueAsString(Map.of("version", 0, "answers", answers))))
				.andExpect(status().isOk());
			assertThat(page("/papers/" + this.paper + "/check", session))
				.contains("What do you advise on Orlo Venn?", "I approve", "Your grounds on Ilse Marr",
						"She was abroad.")
				.doesNotContain("Your grounds on Orlo Venn");
			this.web.perform(give(session, posted(answers, Map.of()))).andExpect(status().isOk());
			assertThat(page("/answered/" + this.paper, session)).contains("What do you advise on Ilse Marr?",
					"I dissent", "She was abroad.");
		}

		@Test
		void anAnswerThatIsMissingIsAskedForByTheNameOfItsTarget() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			Cookie session = signedIn(matter.member().person(), matter.member().password());
			Map<String, Object> answers = on("approve", "", "more-evidence", "");
			this.web.perform(give(session, posted(answers, Map.of())))
				.andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.complaints[0].sentence").value("Give your grounds on Ilse Marr."));
		}

		@Test
		void whatIsNotClearedSendsTheLetterBackAndTheRestStaysCleared() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			for (Rehearsal.Account member : matter.members()) {
				advise(matter, member, "approve", "", "dissent", "She was abroad.");
			}
			matter.minuted();
			Sitting sitting = this.sittings.latest(matter.id()).orElseThrow();
			assertThat(sitting.decision()).contains(Decision.CHANGES_REQUIRED);
			assertThat(sitting.minute().orElseThrow().determination().onTargets())
				.extracting(TargetDecision::name, TargetDecision::kind)
				.containsExactly(tuple("Orlo Venn", TargetDecision.Kind.CLEARED),
						tuple("Ilse Marr", TargetDecision.Kind.NOT_CLEARED));
			assertThat(this.submissions.get(matter.id()).stage()).isEqualTo(Stage.PREPARATION);
		}

		@Test
		void moreEvidenceSendsItBackToTheReview() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			for (Rehearsal.Account member : matter.members()) {
				advise(matter, member, "approve", "", "more-evidence", "Her orders, in writing.");
			}
			matter.minuted();
			assertThat(this.sittings.latest(matter.id()).orElseThrow().decision()).contains(Decision.MORE_EVIDENCE);
			assertThat(this.submissions.get(matter.id()).stage()).isEqualTo(Stage.PREPARATION);
		}

		@Test
		void theDirectorReadsWhatIsDecidedOnEachTargetAndOpensWhatWithholdsApproval() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			List<Rehearsal.Account> panel = matter.members();
			advise(matter, panel.get(0), "approve", "", "more-evidence", "Her orders, in writing.");
			advise(matter, panel.get(1), "approve", "", "approve", "");
			advise(matter, panel.get(2), "approve", "", "approve", "");
			matter.minuted();
			hold(matter.id(), "sign-letter", matter.director().person());
			Cookie session = signedIn(matter.director().person(), matter.director().password());
			assertThat(page("/papers/" + this.paper, session)).contains("3 opinions: 2 approve",
					"1 ask for more evidence", "Read what evidence is needed by", ", on Ilse Marr</a>",
					"Not yet opened", "Orlo Venn", "Ilse Marr", "cleared");
			assertThat(page("/matters/" + matter.slug() + "/opinions/" + panel.get(0).person().id(), session)).contains(
					"Asks for more evidence.", "Her orders, in writing.", "Privileged legal advice.",
					"There is a risk, and it can be defended", "Also to parliamentarians");
			assertThat(page("/papers/" + this.paper, session)).contains("Opened").doesNotContain("Not yet opened");
		}

		@Test
		void anOpinionStoredBeforeTargetsWereAskedAboutStillReadsAndCounts() {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			Sitting open = this.sittings.latest(matter.id()).orElseThrow();
			storeAsItOnceWas(matter, open);
			Sitting sitting = this.sittings.latest(matter.id()).orElseThrow();
			Opinion.Advised old = (Opinion.Advised) sitting.panel().opinions().get(0).opinion();
			assertThat(old.onTargets())
				.containsExactly(new OnTarget(Optional.empty(), "", Advice.DISSENT, "Too thin."));
			assertThat(old.views().defamation()).isEmpty();
			assertThat(old.writing()).isEqualTo(new Opinion.Writing("", true, Optional.empty()));
			this.submissions.get(matter.id())
				.targets()
				.forEach((target) -> assertThat(sitting.panel().votesOn(target.id()).against()).isOne());
			assertThat(sitting.panel().dissents()).hasSize(1);
		}

		@Test
		void aPaperThatWasOfferedBeforeIsAnsweredOnTheFormThatItWasOfferedWith() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			offeredWith("give-opinion-on-the-letter");
			Cookie session = signedIn(matter.member().person(), matter.member().password());
			assertThat(page("/papers/" + this.paper, session)).contains("I approve the letter for signature");
			hold(matter.id(), "give-opinion", matter.member().person());
			Map<String, Object> answers = answers("advice", "dissent", "dissentReasons", "Too thin.",
					"reasonableGrounds", "no", "corroboration", "insufficient", "sourceRisk", "too-high", "declared",
					true);
			this.web.perform(give(session, posted(answers, Map.of()))).andExpect(status().isOk());
			Opinion.Advised given = (Opinion.Advised) this.sittings.latest(matter.id())
				.orElseThrow()
				.panel()
				.opinions()
				.get(0)
				.opinion();
			assertThat(given.onTargets())
				.containsExactly(new OnTarget(Optional.empty(), "", Advice.DISSENT, "Too thin."));
			assertThat(page("/answered/" + this.paper, session)).contains("Reasons for your dissent", "Too thin.");
		}

		@Test
		void aPaperThatWasOfferedWithATickToStandAsideIsStillAnsweredByIt() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			offeredWith("give-opinion-or-stand-aside");
			Cookie session = signedIn(matter.member().person(), matter.member().password());
			assertThat(page("/papers/" + this.paper, session)).contains("I must stand aside.");
			hold(matter.id(), "give-opinion", matter.member().person());
			this.web.perform(give(session, posted(answers("standAside", true), Map.of()))).andExpect(status().isOk());
			Sitting sitting = this.sittings.latest(matter.id()).orElseThrow();
			assertThat(sitting.panel().stoodAside(matter.member().person().id())).isTrue();
			assertThat(sitting.panel().votes().voting()).isZero();
			hold(matter.id(), "invite-substitute", matter.chair().person());
		}

		@Test
		void whoLeavesThatTickAloneAdvisesAsOnAPaperOfToday() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			offeredWith("give-opinion-or-stand-aside");
			advise(matter, matter.member(), "approve", "", "dissent", "She was abroad.");
			Sitting sitting = this.sittings.latest(matter.id()).orElseThrow();
			assertThat(sitting.panel().votes().against()).isOne();
			assertThat(sitting.standing().awaited()).hasSize(2);
		}

		@Test
		void noPaperOfTodayTakesThatTick() throws Exception {
			Rehearsal matter = this.rehearsals.draftedAgainstTwo().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			Cookie session = signedIn(matter.member().person(), matter.member().password());
			this.web.perform(give(session, posted(answers("standAside", true), Map.of())))
				.andExpect(status().isBadRequest())
				.andExpect(jsonPath("$.code").value("UNKNOWN_FIELD"));
			assertThat(
					this.sittings.latest(matter.id()).orElseThrow().panel().stoodAside(matter.member().person().id()))
				.isFalse();
		}

		private void offeredWith(String form) throws IOException {
			this.jdbc.sql("update paper set deployment_id = ? where id = ?")
				.params(olderForms(form), this.paper.value())
				.update();
		}

		private String olderForms(String file) throws IOException {
			try (InputStream form = Objects
				.requireNonNull(getClass().getResourceAsStream("/org/gravamen/desk/" + file + ".form"))) {
				return this.repository.createDeployment()
					.name("older")
					.addInputStream("forms/give-opinion.form", form)
					.deploy()
					.getId();
			}
		}

		private void storeAsItOnceWas(Rehearsal matter, Sitting open) {
			String context = "opinion " + open.convened().id() + " " + matter.member().person().id();
			this.jdbc.sql("""
					insert into opinion (sitting_id, person_id, advice, sealed_words, reasonable_grounds, sealed_doubts,
					  corroboration, source_risk, letter, manifest, given_at)
					values (?, ?, 'DISSENT', ?, 'YES', ?, 'SUFFICIENT', 'NONE_SEEN', ?, ?, current_timestamp)""")
				.params(open.convened().id(), matter.member().person().id().value(),
						this.vault.seal("Too thin.", context), this.vault.seal("", context),
						open.convened().papers().letter().hex(), open.convened().papers().manifest().hex())
				.update();
		}

		/** What is answered of Orlo Venn, and of Ilse Marr. */
		private Map<String, Object> on(String venn, String whyVenn, String marr, String whyMarr) {
			Map<String, Object> all = answers();
			all.putAll(VIEWS);
			this.form.orElseThrow().questions().forEach((question) -> {
				boolean first = question.asked().label().contains("Orlo Venn");
				if (question.key().startsWith("advice_")) {
					all.put(question.key(), first ? venn : marr);
				}
				if (question.key().startsWith("grounds_") && !(first ? whyVenn : whyMarr).isEmpty()) {
					all.put(question.key(), first ? whyVenn : whyMarr);
				}
			});
			return all;
		}

		private void advise(Rehearsal matter, Rehearsal.Account member, String venn, String whyVenn, String marr,
				String whyMarr) throws Exception {
			hold(matter.id(), "give-opinion", member.person());
			Map<String, Object> answers = on(venn, whyVenn, marr, whyMarr);
			Cookie session = signedIn(member.person(), member.password());
			this.web.perform(give(session, posted(answers, Map.of()))).andExpect(status().isOk());
		}

		private String bench(Rehearsal matter, Rehearsal.Account who) throws Exception {
			hold(matter.id(), "give-opinion", who.person());
			return page("/papers/" + this.paper, signedIn(who.person(), who.password()));
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
