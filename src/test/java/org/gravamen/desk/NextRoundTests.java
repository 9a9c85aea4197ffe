package org.gravamen.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.gravamen.council.Advice;
import org.gravamen.council.Decision;
import org.gravamen.council.Opinion;
import org.gravamen.council.RequiredChanges;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.letter.LetterVersions;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A new version of the letter goes back to whoever advised on the last one: they see what
 * changed, and confirm their opinion or alter it.
 */
class NextRoundTests {

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
				"sufficient", "sourceRisk", "none-seen", "defamation", "none-seen", "disclosure", "authority-only",
				"declared", true);

		@Autowired
		RequiredChanges changes;

		@Autowired
		Sittings sittings;

		@Autowired
		LetterVersions letters;

		@Test
		void theBenchShowsOnlyWhatChangedWithTheAnswersAndTheEarlierOpinion() throws Exception {
			Rehearsal matter = again();
			hold(matter.id(), "give-opinion", matter.member().person());
			String page = page("/papers/" + this.paper, matter.member());
			String since = page.substring(page.indexOf("What changed since you advised"),
					page.indexOf("class=\"tabs\""));
			assertThat(since).contains("From version 1, on which you advised, to version 2.", "<ins>", "limb",
					"Say which limb.", "Done", "In paragraph 1.", "approves it with changes",
					"does not count for this version until you confirm it or alter it");
			assertThat(page).contains("Does your opinion on the earlier version stand for this one?");
			assertThat(page.substring(page.indexOf("id=\"form-data\""))).contains("\"hasEarlier\":true",
					"approve-with-changes");
		}

		@Test
		void whoIsAskedForTheFirstTimeIsNotAskedWhatTheyThoughtBefore() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			String page = page("/papers/" + this.paper, matter.member());
			assertThat(page).doesNotContain("What changed since you advised");
			assertThat(page.substring(page.indexOf("id=\"form-data\""))).contains("\"hasEarlier\":false");
			this.web
				.perform(give(session(matter.member()),
						posted(answers("earlier", "stands", "declared", true), Map.of())))
				.andExpect(status().isUnprocessableContent());
		}

		@Test
		void noOpinionOnTheEarlierVersionCountsUntilItIsConfirmed() throws Exception {
			Rehearsal matter = again();
			Sitting next = latest(matter);
			assertThat(next.panel().opinions()).isEmpty();
			assertThat(next.panel().votes().voting()).isZero();
			confirm(matter, matter.members().get(1));
			Sitting confirmed = latest(matter);
			assertThat(confirmed.panel().opinions()).singleElement().satisfies((given) -> {
				assertThat(given.member()).isEqualTo(matter.members().get(1).person().id());
				assertThat(given.letter()).isEqualTo(this.letters.current(matter.id()).orElseThrow().fingerprint());
				assertThat(((Opinion.Advised) given.opinion()).overall()).isEqualTo(Advice.APPROVE);
			});
		}

		@Test
		void whoAskedAltersAndTheOthersConfirmAndTheLetterGoesOn() throws Exception {
			Rehearsal matter = again();
			advise(matter, matter.members().get(0), "approve", "");
			confirm(matter, matter.members().get(1));
			confirm(matter, matter.members().get(2));
			matter.minuted();
			assertThat(latest(matter).decision()).contains(Decision.APPROVED);
			assertThat(this.jdbc.sql(
					"select count(*) from record_entry where submission_id = ? and entry_bytes like '%Opinion confirmed%'")
				.param(matter.id().value())
				.query(Integer.class)
				.single()).isEqualTo(2);
		}

		@Test
		void aConditionThatIsConfirmedIsStillACondition() throws Exception {
			Rehearsal matter = again();
			for (Rehearsal.Account member : matter.members()) {
				confirm(matter, member);
			}
			matter.minuted();
			assertThat(latest(matter).decision()).contains(Decision.CHANGES_REQUIRED);
			assertThat(this.changes.of(matter.id())).singleElement()
				.satisfies((one) -> assertThat(one.answer()).isEmpty());
		}

		@Test
		void theChairPassesOverNobodyWhoAdvised() throws Exception {
			Rehearsal matter = sentBack().toTheChair();
			hold(matter.id(), "convene-panel", matter.chair().person());
			assertThat(page("/papers/" + this.paper, matter.chair()))
				.contains("\"members\":[\"" + latest(matter).panel().members().get(0).person());
			List<String> withoutOne = matter.members()
				.stream()
				.skip(1)
				.map((one) -> one.person().id().toString())
				.toList();
			List<String> named = new ArrayList<>(withoutOne);
			named.add(matter.chair().person().id().toString());
			this.web.perform(give(session(matter.chair()), posted(answers("members", named), Map.of())))
				.andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.sentence").value(containsString("goes back to everybody who advised")));
		}

		/** The first member asked for a change; it was made. */
		private Rehearsal sentBack() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			List<Rehearsal.Account> panel = matter.members();
			advise(matter, panel.get(0), "approve-with-changes", "Say which limb.");
			advise(matter, panel.get(1), "approve", "");
			advise(matter, panel.get(2), "approve", "");
			matter.minuted();
			this.letters.write(matter.id(),
					Rehearsals.letter("We ask that you designate Captain Venn by the first limb [E-01]."),
					matter.officer().person());
			this.changes.of(matter.id())
				.forEach((one) -> this.changes.answer(matter.id(), one.id(), true, "In paragraph 1.",
						matter.officer().person()));
			return matter;
		}

		private Rehearsal again() throws Exception {
			return sentBack().toThePanel();
		}

		private Sitting latest(Rehearsal matter) {
			return this.sittings.latest(matter.id()).orElseThrow();
		}

		private void confirm(Rehearsal matter, Rehearsal.Account member) throws Exception {
			hold(matter.id(), "give-opinion", member.person());
			this.web.perform(give(session(member), posted(answers("earlier", "stands", "declared", true), Map.of())))
				.andExpect(status().isOk());
		}

		private void advise(Rehearsal matter, Rehearsal.Account member, String advice, String grounds)
				throws Exception {
			hold(matter.id(), "give-opinion", member.person());
			Map<String, Object> answers = new HashMap<>(VIEWS);
			answers.put("earlier", "alter");
			answers.put("advice", advice);
			answers.put("grounds", grounds);
			this.web.perform(give(session(member), posted(answers, Map.of()))).andExpect(status().isOk());
		}

		private Cookie session(Rehearsal.Account who) throws Exception {
			return signedIn(who.person(), who.password());
		}

		private String page(String path, Rehearsal.Account who) throws Exception {
			return this.web.perform(get(path).cookie(session(who)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString();
		}

	}

}
