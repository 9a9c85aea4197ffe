package org.gravamen.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.people.People;
import org.gravamen.people.Rights;
import org.gravamen.process.Deadlines;
import org.gravamen.submission.RegisterFilter;
import org.gravamen.submission.RegisterPage;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OfficersPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The register says what has stood at its stage longer than it may, and shows that alone
 * when asked.
 */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = { RegisterController.class, StageTimes.class })
@Import(OfficersPages.class)
@MockitoBean(types = { People.class, Rights.class })
class RegisterPageTests {

	private static final int TARGET = 10;

	private static final String LATE = ">Late<";

	@Autowired
	private MockMvc web;

	@MockitoBean
	private Submissions submissions;

	@MockitoBean
	private Deadlines deadlines;

	@MockitoBean
	private WorkingDays calendar;

	@BeforeEach
	void aMatterHasStoodAtItsStageSinceMonday() {
		given(this.calendar.today()).willReturn(LocalDate.of(2026, 12, 8));
		given(this.deadlines.workingDays(anyString(), eq(false))).willReturn(TARGET);
		given(this.submissions.register(any(), any())).willReturn(
				new RegisterPage(List.of(OfficersPages.matter(Stage.EVIDENCE_REVIEW, OFFICER.id())), Optional.empty()));
	}

	@Test
	void aSubmissionIsLateOnTheDayAfterItsTarget() throws Exception {
		outlasted(LocalDate.of(2026, 11, 23));
		register("").andExpect(content().string(containsString(LATE)));
	}

	@Test
	void aSubmissionIsNotLateOnTheLastDayOfItsTarget() throws Exception {
		outlasted(LocalDate.of(2026, 11, 22));
		register("").andExpect(content().string(not(containsString(LATE))));
	}

	@Test
	void everythingIsShownUnlessOnlyWhatIsLateIsAskedFor() throws Exception {
		outlasted(LocalDate.of(2026, 11, 23));
		register("").andExpect(content().string(not(containsString("value=\"true\" selected"))));
		register("true").andExpect(content().string(containsString("value=\"true\" selected")));
		ArgumentCaptor<RegisterFilter> asked = ArgumentCaptor.forClass(RegisterFilter.class);
		then(this.submissions).should(times(2)).register(asked.capture(), any());
		Map<Stage, Instant> nothing = asked.getAllValues().get(0).before();
		Map<Stage, Instant> late = asked.getAllValues().get(1).before();
		assertThat(nothing).isEmpty();
		assertThat(late).containsEntry(Stage.EVIDENCE_REVIEW, Instant.parse("2026-11-24T00:00:00Z"))
			.containsKeys(Stage.PREPARATION, Stage.FOLLOW_UP)
			.doesNotContainKeys(Stage.OUTCOME_RECORDED, Stage.WITHDRAWN);
	}

	/** The latest day on which something began that has outlasted its target today. */
	private void outlasted(LocalDate day) {
		given(this.calendar.before(any(), anyInt())).willAnswer((call) -> {
			assertThat((int) call.getArgument(1)).isEqualTo(TARGET + 1);
			return day;
		});
	}

	private ResultActions register(String late) throws Exception {
		return this.web.perform(get("/register").param("late", late)).andExpect(status().isOk());
	}

}
