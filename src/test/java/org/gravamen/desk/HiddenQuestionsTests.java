package org.gravamen.desk;

import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.gravamen.council.Sittings;
import org.gravamen.process.DueJobs;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.signature.SignedLetters;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * An answer to a question that the page does not show is no answer: it is passed over,
 * kept nowhere and changes nothing.
 */
class HiddenQuestionsTests {

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases extends Forgery {

		private static final String SMUGGLED = "Smuggled past the page";

		@Autowired
		Sittings sittings;

		@Autowired
		SignedLetters letters;

		@Autowired
		Submissions submissions;

		@Autowired
		DueJobs jobs;

		@Test
		void anApprovalCarriesNoDissent() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			taken(matter.member(),
					answers("advice", "approve", "grounds", SMUGGLED, "exhibitsDoubted", SMUGGLED, "reasonableGrounds",
							"yes", "corroboration", "sufficient", "sourceRisk", "none-seen", "defamation", "none-seen",
							"disclosure", "publication", "declared", true));
			assertThat(this.sittings.latest(matter.id()).orElseThrow().panel().dissents()).isEmpty();
		}

		@Test
		void aReturnedLetterIsNotSigned() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toTheDirector();
			hold(matter.id(), "sign-letter", matter.director().person());
			taken(matter.director(), answers("decision", "return", "directions", "Say which limb.", "reasons", SMUGGLED,
					"readToEnd", true, "signedName", matter.director().person().name()));
			this.jobs.run(matter.id());
			assertThat(this.letters.latest(matter.id())).isEmpty();
			assertThat(this.submissions.get(matter.id()).stage()).isEqualTo(Stage.PREPARATION);
		}

		@Test
		void whatIsShownCannotBeHiddenByAnAnswerThatIsItselfHidden() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			Cookie session = signedIn(matter.member().person(), matter.member().password());
			Map<String, Object> before = everything();
			this.web
				.perform(give(session,
						posted(answers("advice", "dissent", "exhibitsDoubted", SMUGGLED, "declared", true), Map.of())))
				.andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.complaints[*].field").value(hasItem(startsWith("grounds_"))));
			assertThat(everything()).isEqualTo(before);
		}

		private void taken(Rehearsal.Account who, Map<String, Object> answers) throws Exception {
			Cookie session = signedIn(who.person(), who.password());
			this.web.perform(give(session, posted(answers, Map.of("password", who.password()))))
				.andExpect(status().isOk());
			assertThat(everything().toString()).doesNotContain(SMUGGLED);
			this.web.perform(get("/answered/" + this.paper).cookie(session))
				.andExpect(status().isOk())
				.andExpect(content().string(not(containsString(SMUGGLED))));
		}

	}

}
