package org.gravamen.pace.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.pace.ClockStop;
import org.gravamen.pace.Clocks;
import org.gravamen.pace.Urgencies;
import org.gravamen.pace.Urgency;
import org.gravamen.people.People;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OfficersPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

import static org.gravamen.support.OfficersPages.MATTER;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The page says how fast a submission goes, and offers what its reader may do about it.
 */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = TimeController.class)
@Import(OfficersPages.class)
@MockitoBean(types = Rights.class)
class TimePageTests {

	@Autowired
	private MockMvc web;

	@MockitoBean
	private Submissions submissions;

	@MockitoBean
	private Urgencies urgencies;

	@MockitoBean
	private Clocks clocks;

	@MockitoBean
	private People people;

	private final Submission matter = OfficersPages.matter(Stage.PREPARATION, OFFICER.id());

	@BeforeEach
	void aMatterInPreparation() {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(this.matter);
		given(this.urgencies.canBeSaid(this.matter)).willReturn(true);
		given(this.people.all(any())).willReturn(Map.of(OFFICER.id(), OFFICER));
	}

	@Test
	void whatIsUrgentSaysSoAndWhoDecidedItWhy() throws Exception {
		given(this.urgencies.of(this.matter)).willReturn(
				List.of(new Urgency(Urgency.Step.URGENT, OFFICER.id(), OfficersPages.NOW, "A <hearing> on Friday.")));
		this.web.perform(get(MATTER + "/time"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("two working days for their opinions, and one")))
			.andExpect(content().string(containsString("Anneke Brandt decided that it is urgent")))
			.andExpect(content().string(containsString("A &lt;hearing&gt; on Friday.")));
	}

	@Test
	void onlyWhatTheReaderMayDoIsOffered() throws Exception {
		this.web.perform(get(MATTER + "/time"))
			.andExpect(content().string(containsString("goes its ordinary way")))
			.andExpect(content().string(not(containsString("<form class"))));
		given(this.urgencies.mayAsk(this.matter, OFFICER)).willReturn(true);
		this.web.perform(get(MATTER + "/time"))
			.andExpect(content().string(containsString("Ask for urgency")))
			.andExpect(content().string(not(containsString("Decide on urgency"))));
	}

	@Test
	void aDecisionIsTaken() throws Exception {
		this.web.perform(post(MATTER + "/time/urgency").param("urgent", "false").param("reason", "It can wait."))
			.andExpect(redirectedUrl(MATTER + "/time"));
		then(this.urgencies).should().decide(this.matter, false, "It can wait.", OFFICER);
	}

	@Test
	void aDecisionThatDecidesNothingIsShownAgainWithWhatWasWritten() throws Exception {
		given(this.urgencies.mayDecide(this.matter, OFFICER)).willReturn(true);
		this.web.perform(post(MATTER + "/time/urgency").param("reason", "It can wait."))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("href=\"#urgent\">Say whether it is urgent or not.")))
			.andExpect(content().string(containsString("It can wait.</textarea>")));
		then(this.urgencies).should(never()).decide(any(), eq(true), any(), any());
	}

	@Test
	void aClockThatStandsStillSaysSinceWhenAndWhyAndCanBeStarted() throws Exception {
		given(this.clocks.of(this.matter)).willReturn(List.of(new ClockStop(UUID.randomUUID(), Stage.PREPARATION,
				ClockStop.Category.COUNCIL_RECESS, "It sits again in <January>.", OFFICER.id(), OfficersPages.NOW,
				Optional.empty(), Optional.empty())));
		given(this.clocks.may(this.matter, OFFICER)).willReturn(true);
		this.web.perform(get(MATTER + "/time"))
			.andExpect(content().string(containsString("The clock stands still since 23 November 2026.")))
			.andExpect(content().string(containsString("It sits again in &lt;January&gt;.")))
			.andExpect(content().string(containsString("stopped by")))
			.andExpect(content().string(containsString("Start the clock again</button>")))
			.andExpect(content().string(not(containsString("Stop the clock</button>"))));
		this.web.perform(post(MATTER + "/time/clock-started")).andExpect(redirectedUrl(MATTER + "/time"));
		then(this.clocks).should().start(this.matter, OFFICER);
	}

	@Test
	void aStopWithoutAKindIsShownAgainWithWhatWasWritten() throws Exception {
		given(this.clocks.may(this.matter, OFFICER)).willReturn(true);
		this.web.perform(post(MATTER + "/time/clock-stopped").param("stop-reason", "The author is away."))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("href=\"#category\">Choose what kind")))
			.andExpect(content().string(containsString("The author is away.</textarea>")));
		this.web
			.perform(post(MATTER + "/time/clock-stopped").param("stop-reason", "The author is away.")
				.param("category", "WAITING_FOR_AUTHOR"))
			.andExpect(redirectedUrl(MATTER + "/time"));
		then(this.clocks).should()
			.stop(this.matter, ClockStop.Category.WAITING_FOR_AUTHOR, "The author is away.", OFFICER);
	}

	@Test
	void aRequestWithoutAReasonSaysWhatIsMissingBesideTheQuestion() throws Exception {
		given(this.urgencies.mayAsk(this.matter, OFFICER)).willReturn(true);
		willThrow(new AnswersRefused(List.of(new Complaint("reason", "Say why.")))).given(this.urgencies)
			.ask(any(), any(), any());
		this.web.perform(post(MATTER + "/time/urgency-asked"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("id=\"reason-error\">Say why.")));
	}

}
