package org.gravamen.council.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.Cookie;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.pace.ClockStop;
import org.gravamen.pace.Clocks;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Entry;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.submission.Submissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The chair gives the members more time while opinions are awaited.
 */
class MoreTimePagesTests extends CouncilPages {

	private static final String OFFER = "Give the members more time";

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private Clocks clocks;

	@Autowired
	private Submissions submissions;

	@Autowired
	private Chronicle chronicle;

	@Test
	void theChairGivesMoreTimeWithAReason() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		Cookie chair = signedIn(matter.chair());
		String path = "/matters/" + matter.slug();
		assertThat(page(path, chair)).contains(OFFER);
		assertThat(page(path + "/more-time", chair)).contains("How many more working days?");
		LocalDate due = due(matter);
		give(matter, chair, "3", "Two are ill.").andExpect(redirectedUrl(path));
		assertThat(due(matter)).isEqualTo(this.calendar.after(due, 3));
		assertThat(this.chronicle.entries(matter.id()))
			.anySatisfy((entry) -> assertThat(entry.act()).isEqualTo("More time given for opinions"));
		assertThat(this.chronicle.entries(matter.id())).extracting(Entry::why).contains("Two are ill.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "21", "-1", "many", "" })
	void noNumberOfDaysButASensibleOneIsTaken(String days) throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		LocalDate due = due(matter);
		give(matter, signedIn(matter.chair()), days, "Two are ill.").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Give 1 to 20 working days.")));
		assertThat(due(matter)).isEqualTo(due);
	}

	@Test
	void nobodyElseGivesItNorTheChairWithoutAReason() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		give(matter, signedIn(matter.chair()), "3", " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Say why the members are given more time.")));
		for (Rehearsal.Account other : List.of(matter.members().get(0), matter.director(), matter.officer())) {
			assertThat(page("/matters/" + matter.slug(), signedIn(other))).doesNotContain(OFFER);
			give(matter, signedIn(other), "3", "Two are ill.").andExpect(status().isForbidden());
		}
	}

	@Test
	void whereNoOpinionIsAwaitedOrTheClockStandsStillThereIsNothingToGive() throws Exception {
		Rehearsal before = this.rehearsals.drafted().toTheChair();
		assertThat(page("/matters/" + before.slug(), signedIn(before.chair()))).doesNotContain(OFFER);
		opened("/matters/" + before.slug() + "/more-time", signedIn(before.chair())).andExpect(status().isConflict());
		give(before, signedIn(before.chair()), "3", "Why not.").andExpect(status().isConflict());
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		this.clocks.stop(this.submissions.get(matter.id()), ClockStop.Category.COUNCIL_RECESS, "It sits again later.",
				matter.chair().person());
		give(matter, signedIn(matter.chair()), "3", "Two are ill.").andExpect(status().isConflict())
			.andExpect(content().string(containsString("The clock stands still")));
	}

	private LocalDate due(Rehearsal matter) {
		return paper(matter, matter.members().get(0), "give-opinion").orElseThrow().due().orElseThrow();
	}

	private ResultActions give(Rehearsal matter, Cookie session, String days, String reason) throws Exception {
		return sent(post("/matters/" + matter.slug() + "/more-time").param("days", days).param("reason", reason),
				session);
	}

}
