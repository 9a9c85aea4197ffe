package org.gravamen.review.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.review.ExhibitFinding;
import org.gravamen.review.Met;
import org.gravamen.review.PointFinding;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What the reviewer finds of points, targets and exhibits.
 */
class FindingsPagesTests extends ReviewPages {

	@Test
	void findingsAreKeptAndWhatWasLeftOpenIsNot() throws Exception {
		underReview();
		String basis = this.worksheet.cell(this.conduct).basis().hex();
		this.web
			.perform(point(point(findings(), 0, "identity", basis, "", ""), 1, "conduct", basis, "PARTLY",
					" Nothing for March. "))
			.andExpect(redirectedUrl(COVERAGE));
		verify(this.worksheets).find(this.matter.id(),
				List.of(new PointFinding(this.conduct, Met.PARTLY, "Nothing for March.", new Fingerprint(basis))),
				OFFICER);
	}

	@Test
	void thePageOfTwoRegimesLeavesGapsBetweenItsNumbers() throws Exception {
		underReview();
		String basis = this.worksheet.cell(this.conduct).basis().hex();
		this.web.perform(point(point(findings(), 1, "conduct", basis, "MET", ""), 20, "identity", basis, "MET", ""))
			.andExpect(redirectedUrl(COVERAGE));
		ArgumentCaptor<List<PointFinding>> found = ArgumentCaptor.captor();
		verify(this.worksheets).find(eq(this.matter.id()), found.capture(), eq(OFFICER));
		assertThat(found.getValue()).extracting((one) -> one.point().element()).containsExactly("conduct", "identity");
	}

	@Test
	void aFindingThatDoesNotSayWhyIsAskedAgainWithEverythingThatWasTyped() throws Exception {
		underReview();
		willThrow(new AnswersRefused(List.of(new Complaint(this.conduct.text(), "Say what is missing."))))
			.given(this.worksheets)
			.find(any(), any(), any());
		String basis = this.worksheet.cell(this.conduct).basis().hex();
		this.web
			.perform(point(point(findings(), 0, "identity", basis, "NOT_MET", "Two men " + HOSTILE), 1, "conduct",
					basis, "PARTLY", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(containsString("<a href=\"#" + REGIME + "-conduct-note\">Say what is missing.</a>")))
			.andExpect(content().string(containsString("name=\"points[0].met\" value=\"NOT_MET\" checked=\"checked\"")))
			.andExpect(content().string(containsString("name=\"points[1].met\" value=\"PARTLY\" checked=\"checked\"")))
			.andExpect(content().string(containsString("Two men " + ESCAPED + "</textarea>")))
			.andExpect(content().string(not(containsString("<script>alert"))));
	}

	@Test
	void whatThePageNeverShowedIsRefused() throws Exception {
		underReview();
		for (String basis : List.of("", "0", HOSTILE, "g".repeat(64), "g".repeat(64) + "-B2", "0".repeat(64) + "-G9")) {
			this.web.perform(point(findings(), 1, "conduct", basis, "MET", "")).andExpect(status().isConflict());
			this.web.perform(exhibitFindings(0, 3, basis, "true", "The original.")).andExpect(status().isConflict());
		}
		this.web.perform(point(findings(), 1, "conduct", "0".repeat(64), "PERHAPS", ""))
			.andExpect(status().is4xxClientError());
		verify(this.worksheets, never()).find(any(), any(), any());
	}

	@Test
	void whatWasFoundIsShownAgainToTheReviewerAndToOthers() throws Exception {
		this.worksheet.finding(this.conduct, Met.PARTLY, "Nothing for March " + HOSTILE);
		this.worksheet.rejecting(this.roster, "A copy " + HOSTILE);
		this.worksheet.dropping(this.target, "Nothing shows it " + HOSTILE);
		this.web.perform(get(COVERAGE))
			.andExpect(content().string(containsString("<b class=\"matrix__found\">Partly met</b>")))
			.andExpect(content().string(containsString("To be dropped")));
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("Nothing for March " + ESCAPED)));
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString("Rejected: A copy " + ESCAPED)));
		underReview();
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("value=\"PARTLY\" checked=\"checked\"")))
			.andExpect(content().string(containsString("Nothing for March " + ESCAPED + "</textarea>")))
			.andExpect(content().string(containsString("Nothing shows it " + ESCAPED)))
			.andExpect(content().string(containsString("Keep this target after all</button>")));
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString("value=\"false\" checked=\"checked\"")))
			.andExpect(content().string(containsString("value=\"A copy " + ESCAPED + "\"")));
	}

	@Test
	void hostileWordsAreShownAsWords() throws Exception {
		for (String page : List.of("", "/" + this.target, "/exhibits", "/letter")) {
			this.web.perform(get(COVERAGE + page)).andExpect(content().string(not(containsString("<script>alert"))));
		}
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("page 3 " + ESCAPED)))
			.andExpect(content().string(containsString("Staff roster " + ESCAPED)));
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString("Staff roster " + ESCAPED)));
		this.web.perform(get(COVERAGE + "/letter")).andExpect(content().string(containsString("Beaten " + ESCAPED)));
	}

	@Test
	void aTargetIsDroppedAndKeptAfterAll() throws Exception {
		underReview();
		this.web.perform(drop("true", "Nothing shows it.")).andExpect(redirectedUrl(COVERAGE + "/" + this.target));
		verify(this.worksheets).drop(this.matter.id(), this.target, Optional.of("Nothing shows it."), OFFICER);
		this.web.perform(drop("false", "")).andExpect(redirectedUrl(COVERAGE + "/" + this.target));
		verify(this.worksheets).drop(this.matter.id(), this.target, Optional.empty(), OFFICER);
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "Say why.")).given(this.worksheets)
			.drop(this.matter.id(), this.target, Optional.of("Too long <so>"), OFFICER);
		this.web.perform(drop("true", "Too long <so>"))
			.andExpect(content().string(containsString("value=\"Too long &lt;so&gt;\"")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#drop-reason\">Say why.</a>")));
	}

	@Test
	void exhibitsAreAcceptedAndRejected() throws Exception {
		underReview();
		this.web.perform(exhibitFindings(0, 3, shown(), "false", " A copy. ")).andExpect(redirectedUrl(COVERAGE));
		verify(this.worksheets).findExhibits(this.matter.id(),
				List.of(ExhibitFinding.on(this.roster, false, "A copy.")), OFFICER);
	}

	@Test
	void aRejectionWithoutAReasonIsAskedAgainWithWhatWasTyped() throws Exception {
		underReview();
		given(this.exhibits.of(this.matter.id())).willReturn(List.of(this.roster, exhibit(4, "Gate book")));
		willThrow(new AnswersRefused(List.of(new Complaint("E-04", "Say why you reject it.")))).given(this.worksheets)
			.findExhibits(any(), any(), any());
		this.web
			.perform(exhibitFindings(0, 3, shown(), "false", "A copy " + HOSTILE).param("exhibits[1].number", "4")
				.param("exhibits[1].basis", shown())
				.param("exhibits[1].accepted", "false")
				.param("exhibits[1].reason", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#E-04\">Say why you reject it.</a>")))
			.andExpect(content().string(containsString("value=\"A copy " + ESCAPED + "\"")))
			.andExpect(content()
				.string(containsString("name=\"exhibits[1].accepted\" value=\"false\" checked=\"checked\"")));
	}

	@Test
	void anExhibitThatWasGradedAnewSaysWhyItIsFoundAgain() throws Exception {
		underReview();
		this.worksheet.acceptedAs(this.roster, Grading.of("A1"));
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString(
					"It was accepted before, but that no longer stands: it was graded A1 then and is graded B2 now. Find it again.")))
			.andExpect(content().string(containsString("value=\"" + shown() + "\"")))
			.andExpect(content().string(not(containsString("checked"))));
	}

	@Test
	void aThousandExhibitsAreFoundAtOnce() throws Exception {
		underReview();
		MockHttpServletRequestBuilder all = post(COVERAGE + "/exhibits");
		IntStream.range(0, 1000).forEach((at) -> exhibit(all, at, at + 1, shown(), "true", ""));
		this.web.perform(all.param("together", "Each was read beside its original."))
			.andExpect(redirectedUrl(COVERAGE));
		ArgumentCaptor<List<ExhibitFinding>> found = ArgumentCaptor.captor();
		verify(this.worksheets).findExhibits(eq(this.matter.id()), found.capture(), eq(OFFICER));
		assertThat(found.getValue()).hasSize(1000);
		assertThat(found.getValue().get(999).exhibit()).isEqualTo(new ExhibitNumber(1000));
		assertThat(found.getValue()).extracting(ExhibitFinding::reason)
			.containsOnly("Each was read beside its original.");
	}

	@Test
	void oneReasonDoesForAllThatAreAcceptedWithoutOneOfTheirOwn() throws Exception {
		underReview();
		MockHttpServletRequestBuilder some = exhibitFindings(0, 3, shown(), "true", "").param("together",
				" Originals. ");
		exhibit(some, 1, 4, shown(), "true", "Seen in the safe.");
		exhibit(some, 2, 5, shown(), "false", "A copy.");
		this.web.perform(some).andExpect(redirectedUrl(COVERAGE));
		ArgumentCaptor<List<ExhibitFinding>> found = ArgumentCaptor.captor();
		verify(this.worksheets).findExhibits(eq(this.matter.id()), found.capture(), eq(OFFICER));
		assertThat(found.getValue()).extracting(ExhibitFinding::reason)
			.containsExactly("Originals.", "Seen in the safe.", "A copy.");
	}

	@Test
	void anAcceptanceWithoutAnyReasonIsAskedAgainOnceForAll() throws Exception {
		underReview();
		MockHttpServletRequestBuilder all = post(COVERAGE + "/exhibits");
		IntStream.range(0, 100).forEach((at) -> exhibit(all, at, at + 3, shown(), "true", ""));
		this.web.perform(all)
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString(
					"<a href=\"#together\">Say why you accept E-03, E-04, E-05, E-06, E-07 and 95 more.</a>")))
			.andExpect(content()
				.string(containsString("name=\"exhibits[0].accepted\" value=\"true\" checked=\"checked\"")));
		verify(this.worksheets, never()).findExhibits(any(), any(), any());
	}

	@Test
	void theIndependentOriginsStandWhereAPointIsFound() throws Exception {
		underReview();
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("1 independent origin</p>")));
	}

	/** The exhibit as the page shows it. */
	private String shown() {
		return this.roster.fingerprint().hex() + "-" + this.roster.grading().text();
	}

}
