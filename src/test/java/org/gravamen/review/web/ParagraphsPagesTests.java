package org.gravamen.review.web;

import java.util.List;

import org.gravamen.review.Standing;
import org.gravamen.review.StandingParagraph;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;

import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The letter, paragraph by paragraph.
 */
class ParagraphsPagesTests extends ReviewPages {

	@Test
	void theLetterIsSorted() throws Exception {
		String hex = Fingerprint.of(new byte[] { 7 }).hex();
		this.web.perform(post(COVERAGE + "/letter/sorted").param("noFact", hex))
			.andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).statesNoFact(this.matter.id(), List.of(new Fingerprint(hex)), OFFICER);
		this.web.perform(post(COVERAGE + "/letter/sorted")).andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).statesNoFact(this.matter.id(), List.of(), OFFICER);
		this.web.perform(post(COVERAGE + "/letter/sorted").param("noFact", HOSTILE)).andExpect(status().isConflict());
	}

	@Test
	void aParagraphIsLetStandForAReason() throws Exception {
		underReview();
		StandingParagraph one = written(Standing.UNSUPPORTED);
		this.web.perform(allow(one.fingerprint().hex(), "It is public."))
			.andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).allow(this.matter.id(), one.fingerprint(), "It is public.", OFFICER);
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "Say why it may.")).given(this.paragraphs)
			.allow(any(), any(), eq("Too long <so>"), any());
		this.web.perform(allow(one.fingerprint().hex(), "Too long <so>"))
			.andExpect(content().string(containsString("value=\"Too long &lt;so&gt;\"")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#reason-" + one.fingerprint().hex() + "\">Say why")));
		this.web.perform(allow(HOSTILE, "It is public.")).andExpect(status().isConflict());
	}

	@Test
	void whatStandsSaysWhyAndWhatDoesNotSaysWhatIsMissing() throws Exception {
		written(Standing.UNSUPPORTED);
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("Has no live exhibit")))
			.andExpect(content().string(containsString("Not live: E-04, E-05")));
		written(Standing.ALLOWED);
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("May stand without an exhibit")))
			.andExpect(content().string(containsString("Public " + ESCAPED)));
		given(this.paragraphs.of(this.matter.id())).willReturn(List.of());
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("The letter is not written yet.")));
	}

}
