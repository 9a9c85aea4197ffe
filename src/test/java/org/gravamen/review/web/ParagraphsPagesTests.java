package org.gravamen.review.web;

import java.util.List;
import java.util.Map;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
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
		this.web.perform(post(COVERAGE + "/letter/sorted").param("noFact", hex).param("why-" + hex, "It is courtesy."))
			.andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).statesNoFact(this.matter.id(), Map.of(new Fingerprint(hex), "It is courtesy."),
				OFFICER);
		this.web.perform(post(COVERAGE + "/letter/sorted")).andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).statesNoFact(this.matter.id(), Map.of(), OFFICER);
		this.web.perform(post(COVERAGE + "/letter/sorted").param("noFact", HOSTILE)).andExpect(status().isConflict());
	}

	@Test
	void aParagraphSortedWithoutAReasonIsAskedAgainWithWhatWasTyped() throws Exception {
		String hex = written(Standing.UNSUPPORTED).fingerprint().hex();
		willThrow(new AnswersRefused(List.of(new Complaint(hex, "Say why paragraph 1 states no fact."))))
			.given(this.paragraphs)
			.statesNoFact(any(), any(), any());
		this.web.perform(post(COVERAGE + "/letter/sorted").param("noFact", hex).param("why-" + hex, HOSTILE))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#why-" + hex + "\">Say why paragraph 1")))
			.andExpect(content().string(containsString("value=\"" + ESCAPED + "\"")))
			.andExpect(content().string(containsString("value=\"" + hex + "\" checked=\"checked\"")));
	}

	@Test
	void theReviewerReadsWhyAParagraphStatesNoFactAndOverrulesIt() throws Exception {
		underReview();
		StandingParagraph one = written(Standing.NOT_FACTUAL);
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("Courtesy " + ESCAPED)))
			.andExpect(content().string(containsString("It states a fact</button>")));
		this.web.perform(overrule(one.fingerprint().hex(), "Beatings.")).andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).overrule(this.matter.id(), one.fingerprint(), "Beatings.", OFFICER);
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "Say which fact.")).given(this.paragraphs)
			.overrule(any(), any(), eq("Too long <so>"), any());
		this.web.perform(overrule(one.fingerprint().hex(), "Too long <so>"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("value=\"Too long &lt;so&gt;\"")))
			.andExpect(content().string(containsString("<a href=\"#fact-" + one.fingerprint().hex() + "\">Say which")));
	}

	@Test
	void aParagraphWhoseExhibitIsRejectedSaysSoAndMayBeLetStand() throws Exception {
		underReview();
		written(Standing.UNSUPPORTED);
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("Rejected: E-06")))
			.andExpect(content().string(containsString("Let it stand</button>")));
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
