package org.gravamen.review.web;

import java.util.List;
import java.util.UUID;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.review.AWorksheet;
import org.gravamen.review.Bearing;
import org.gravamen.review.Point;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gravamen.support.OfficersPages.NOW;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The matrix, and what is brought to bear on it.
 */
class MatrixPagesTests extends ReviewPages {

	@Test
	void theMatrixShowsExhibitsGradesOriginsAndWarnings() throws Exception {
		this.web.perform(get(COVERAGE))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"" + COVERAGE + "/" + this.target + "\"")))
			.andExpect(content().string(containsString("E-03 B2</a>")))
			.andExpect(content().string(containsString("1 origin")))
			.andExpect(content().string(containsString("flag--single_source")))
			.andExpect(content().string(containsString("flag--gap")))
			.andExpect(content().string(containsString("0 of 8")));
		Submission amended = under(new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended"));
		given(this.worksheets.of(any())).willReturn(new AWorksheet(amended, List.of()).sheet());
		this.web.perform(get(COVERAGE)).andExpect(content().string(containsString("Only where it applies")));
	}

	@Test
	void theMatrixNamesWhatSpeaksForTheTarget() throws Exception {
		Bearing against = new Bearing(UUID.randomUUID(), new ExhibitNumber(3), this.conduct,
				Bearing.Direction.SPEAKS_AGAINST, "");
		given(this.worksheets.of(any()))
			.willReturn(new AWorksheet(this.matter, List.of(this.roster)).bearing(against).sheet());
		this.web.perform(get(COVERAGE))
			.andExpect(content().string(containsString("flag--exculpatory")))
			.andExpect(content().string(containsString("For the target:")))
			.andExpect(content().string(containsString("E-03 B2</a>")));
	}

	@Test
	void aMatrixOfNobodySaysSo() throws Exception {
		Submission nobody = new Submission(this.matter.id(), this.matter.number(), this.matter.description(),
				this.matter.regimes(), OFFICER.id(), NOW, Stage.PREPARATION, NOW, List.of(), List.of());
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(nobody);
		given(this.worksheets.of(any())).willReturn(new AWorksheet(nobody, List.of()).sheet());
		this.web.perform(get(COVERAGE))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("the submission names no target")));
	}

	@Test
	void whatNobodyCheckedAgainstTheLawIsMarked() throws Exception {
		this.web.perform(get(COVERAGE))
			.andExpect(content().string(not(containsString("not checked against the text"))));
		Submission canadian = under(new TestVersion(Regime.CANADA_JVCFOA, "section-4"));
		given(this.worksheets.of(any())).willReturn(new AWorksheet(canadian, List.of()).sheet());
		this.web.perform(get(COVERAGE)).andExpect(content().string(containsString("not checked against the text")));
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("not checked against the text of the law")));
	}

	@Test
	void theOfficerBringsToBearAndDoesNotFind() throws Exception {
		offers("Bring an exhibit to bear", true);
		offers("Take it away", true);
		offers("Keep your findings", false);
		offers("Drop this target", false);
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(not(containsString("Keep these findings"))))
			.andExpect(content().string(containsString("Not found yet")));
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("It states no fact")))
			.andExpect(content().string(not(containsString("Let it stand"))));
	}

	@Test
	void theReviewerFindsAndDoesNotBringToBear() throws Exception {
		underReview();
		offers("Bring an exhibit to bear", false);
		offers("Take it away", false);
		offers("Keep your findings", true);
		offers("Drop this target", true);
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString("Keep these findings")));
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(not(containsString("It states no fact: courtesy, argument or request"))))
			.andExpect(content().string(containsString("Let it stand")));
	}

	@ParameterizedTest
	@EnumSource(value = Stage.class, names = { "PREPARATION", "LEGAL_ADVISORY_SIGN_OFF", "DISPATCH" })
	void atAnotherTimeNothingIsOfferedToTheReviewer(Stage stage) throws Exception {
		underReview();
		stands(stage, PersonId.next());
		offersNothing();
	}

	@Test
	void whoOnlyReadsIsOfferedNothing() throws Exception {
		stands(Stage.EVIDENCE_REVIEW, PersonId.next());
		offersNothing();
		stands(Stage.EVIDENCE_REVIEW, OFFICER.id());
		offersNothing();
	}

	@Test
	void anExhibitIsBroughtToBearOnSeveralPoints() throws Exception {
		this.web
			.perform(bring("E-03", "SPEAKS_AGAINST", " page 9 ").param("points", REGIME + " conduct",
					REGIME + " identity"))
			.andExpect(redirectedUrl(COVERAGE + "/" + this.target));
		ArgumentCaptor<List<Bearing>> noted = ArgumentCaptor.captor();
		verify(this.bearings).note(eq(this.matter.id()), noted.capture(), eq(OFFICER));
		assertThat(noted.getValue()).extracting(Bearing::point)
			.containsExactly(this.conduct, new Point(this.target, REGIME, "identity"));
		assertThat(noted.getValue()).allSatisfy((one) -> {
			assertThat(one.exhibit()).isEqualTo(new ExhibitNumber(3));
			assertThat(one.direction()).isEqualTo(Bearing.Direction.SPEAKS_AGAINST);
			assertThat(one.passage()).isEqualTo("page 9");
		});
	}

	@Test
	void whatCannotBeNotedIsAskedAgainWithEverythingThatWasTyped() throws Exception {
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "It is noted already.")).given(this.bearings)
			.note(any(), any(), any());
		this.web.perform(bring("E-03", "SPEAKS_AGAINST", "Line " + HOSTILE).param("points", REGIME + " involvement"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#bring\">It is noted already.</a>")))
			.andExpect(content().string(containsString("value=\"E-03\" selected=\"selected\"")))
			.andExpect(content().string(containsString("value=\"SPEAKS_AGAINST\" selected=\"selected\"")))
			.andExpect(content().string(containsString("value=\"Line " + ESCAPED + "\"")))
			.andExpect(content().string(containsString("value=\"" + REGIME + " involvement\" checked=\"checked\"")))
			.andExpect(content().string(not(containsString("<script>alert"))));
	}

	@Test
	void anExhibitIsChosenFirst() throws Exception {
		for (String none : List.of("", "E-x", "3", HOSTILE)) {
			this.web.perform(bring(none, "SUPPORTS", "page 9").param("points", REGIME + " conduct"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("<a href=\"#bring\">Choose an exhibit.</a>")))
				.andExpect(content().string(containsString("value=\"page 9\"")));
		}
		verifyNoInteractions(this.bearings);
	}

	@ParameterizedTest
	@EnumSource(value = Refusal.Reason.class, names = { "NOT_YOURS", "NOT_FOUND", "WRONG_STATE", "STALE_VERSION" })
	void anyOtherRefusalIsAPageOfItsOwn(Refusal.Reason reason) throws Exception {
		Refusal refusal = new Refusal(reason, "It cannot be done now.");
		willThrow(refusal).given(this.bearings).note(any(), any(), any());
		willThrow(refusal).given(this.bearings).lift(any(), any(), any());
		willThrow(refusal).given(this.worksheets).find(any(), any(), any());
		willThrow(refusal).given(this.worksheets).findExhibits(any(), any(), any());
		willThrow(refusal).given(this.worksheets).drop(any(), any(), any(), any());
		willThrow(refusal).given(this.paragraphs).statesNoFact(any(), any(), any());
		willThrow(refusal).given(this.paragraphs).overrule(any(), any(), any(), any());
		willThrow(refusal).given(this.paragraphs).allow(any(), any(), any(), any());
		for (MockHttpServletRequestBuilder act : acts()) {
			this.web.perform(act)
				.andExpect(status().is(reason.status()))
				.andExpect(content().string(containsString("It cannot be done now.")));
		}
	}

	@Test
	void whoMayNotReadTheSubmissionSeesAndDoesNothing() throws Exception {
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only those who work on it.")).given(this.rights)
			.check(OFFICER, "read-submission", this.matter.id());
		for (String page : List.of("", "/" + this.target, "/exhibits", "/letter")) {
			this.web.perform(get(COVERAGE + page)).andExpect(status().isForbidden());
		}
		for (MockHttpServletRequestBuilder act : acts()) {
			this.web.perform(act).andExpect(status().isForbidden());
		}
		verifyNoInteractions(this.bearings, this.worksheets, this.paragraphs, this.exhibits);
	}

	@Test
	void aTargetThatIsNotThereIsNotFound() throws Exception {
		this.web.perform(get(COVERAGE + "/" + UUID.randomUUID())).andExpect(status().isNotFound());
		this.web.perform(get(COVERAGE + "/nobody")).andExpect(status().isNotFound());
	}

	@Test
	void whatIsLiftedLeadsBackToItsPoint() throws Exception {
		UUID noted = UUID.randomUUID();
		this.web.perform(lift(noted, REGIME, "conduct"))
			.andExpect(redirectedUrl(COVERAGE + "/" + this.target + "#" + REGIME + "-conduct"));
		verify(this.bearings).lift(this.matter.id(), noted, OFFICER);
		this.web.perform(lift(noted, "x\r\nSet-Cookie: a=b", HOSTILE))
			.andExpect(redirectedUrl(COVERAGE + "/" + this.target));
	}

}
