package org.gravamen.submission.web;

import java.util.Set;

import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.DraftingDesk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import static org.gravamen.support.OfficersPages.MATTER;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.gravamen.support.OfficersPages.matter;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A submission is opened from answers that the form has, and from no others.
 */
@DraftingDesk
class OpeningPagesTests {

	@Autowired
	private MockMvc web;

	@Autowired
	private Submissions submissions;

	private final Submission matter = matter(Stage.PREPARATION, OFFICER.id());

	@Test
	void thePageThatOpensASubmissionCarriesTheForm() throws Exception {
		this.web.perform(get("/submissions/new"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("data-check-url=\"/submissions/new/check\"")))
			.andExpect(content().string(containsString("\"id\": \"open-submission\"")));
	}

	@Test
	void answersOpenTheSubmissionAndLeadToItsDesk() throws Exception {
		given(this.submissions.open(any(), eq(OFFICER))).willReturn(this.matter);
		this.web.perform(post("/submissions/new/check").contentType(MediaType.APPLICATION_JSON)
			.content(
					"""
							{"answers": {"matter": "Voss", "title": "Measures", "summary": "What happened.",
							 "regimes": ["uk-global-human-rights"], "country": "Varenia", "measures": ["travel-ban"]}, "seen": ""}"""))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.goTo").value(MATTER + "/drafting"));
		verify(this.submissions).open(new OpenSubmission("Voss", "Measures", "What happened.",
				Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Varenia", null, Set.of(Measure.TRAVEL_BAN)), OFFICER);
	}

	@Test
	void missingAnswersAreSaidFieldByField() throws Exception {
		this.web
			.perform(post("/submissions/new/check").contentType(MediaType.APPLICATION_JSON)
				.content("{\"answers\": {\"matter\": \"Voss\"}}"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.complaints[0].field").value("title"))
			.andExpect(jsonPath("$.complaints[0].sentence").value("Say what the letter will be about."));
		verify(this.submissions, never()).open(any(), any());
	}

	@Test
	void aForgedKeyOpensNothing() throws Exception {
		this.web
			.perform(post("/submissions/new/check").contentType(MediaType.APPLICATION_JSON)
				.content("{\"answers\": {\"approved\": true}}"))
			.andExpect(status().isBadRequest());
		verify(this.submissions, never()).open(any(), any());
	}

}
