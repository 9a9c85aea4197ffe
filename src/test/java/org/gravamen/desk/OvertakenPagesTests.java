package org.gravamen.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import org.gravamen.process.Submitted;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.Fingerprint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A page that shows what does not stand any more signs, reviews and advises nothing.
 */
class OvertakenPagesTests {

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases extends Forgery {

		private static final Fingerprint ANOTHER = Fingerprint.of("another letter".getBytes(StandardCharsets.UTF_8));

		private static final String SENTENCE = "What this paper shows has changed since this page was opened. "
				+ "Open the paper again and read what stands now.";

		@Test
		void aReviewOfWhatWasNotShown() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toTheReviewer();
			hold(matter.id(), "review-evidence", matter.reviewer().person());
			overtaken(matter.reviewer(),
					answers("gradingConfirmed", "yes", "provenanceHolds", "yes", "consentHolds", "yes", "noHarm", "yes",
							"exculpatoryAddressed", "yes", "finding", "accept", "reasons", "It is sound."));
		}

		@Test
		void anOpinionOnWhatWasNotShown() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toThePanel();
			hold(matter.id(), "give-opinion", matter.member().person());
			overtaken(matter.member(),
					answers("advice", "approve", "reasonableGrounds", "yes", "corroboration", "sufficient",
							"sourceRisk", "none-seen", "defamation", "none-seen", "disclosure", "authority-only",
							"declared", true));
		}

		@Test
		void aSignatureUnderWhatWasNotShown() throws Exception {
			Rehearsal matter = this.rehearsals.drafted().toTheDirector();
			hold(matter.id(), "sign-letter", matter.director().person());
			overtaken(matter.director(),
					answers("decision", "sign", "readToEnd", true, "signedName", matter.director().person().name()));
		}

		/**
		 * At each of the three places where answers come in, with another fingerprint and
		 * with none.
		 */
		private void overtaken(Rehearsal.Account who, Map<String, Object> answers) throws Exception {
			Cookie session = signedIn(who.person(), who.password());
			Map<String, String> proof = Map.of("password", who.password());
			this.tasks.check(this.paper, who.person(),
					new Submitted(ofEach(answers), this.version, this.seen, Optional.of(who.password())));
			keepAsDraft(session, answers);
			for (Optional<Fingerprint> shown : List.of(Optional.of(ANOTHER), Optional.<Fingerprint>empty())) {
				this.seen = shown;
				refused(session, sent("give", posted(answers, proof)), 409, "STALE_VERSION", SENTENCE);
				refused(session, sent("check", posted(answers, proof)), 409, "STALE_VERSION", SENTENCE);
				refusedAsAPage(session);
			}
		}

		private void keepAsDraft(Cookie session, Map<String, Object> answers) throws Exception {
			this.web
				.perform(put("/papers/" + this.paper + "/draft").cookie(session)
					.with(csrf())
					.contentType(MediaType.APPLICATION_JSON)
					.content(this.json.writeValueAsString(Map.of("version", 0, "answers", ofEach(answers)))))
				.andExpect(status().isOk());
		}

		private void refusedAsAPage(Cookie session) throws Exception {
			Map<String, Object> before = everything();
			this.web
				.perform(post("/papers/" + this.paper).cookie(session)
					.with(csrf())
					.param("draftVersion", "1")
					.param("formVersion", this.version)
					.param("seen", this.seen.map(Fingerprint::hex).orElse("")))
				.andExpect(status().isConflict())
				.andExpect(content().string(containsString(SENTENCE)));
			assertThat(everything()).isEqualTo(before);
		}

	}

}
