package org.gravamen.council.web;

import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.gravamen.council.Decision;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Entry;
import org.gravamen.rehearsal.Rehearsal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The chair closes a sitting early, only when that is offered, and those who were awaited
 * are told.
 */
@TestPropertySource(properties = "gravamen.council.quorum=2")
class EarlyClosePagesTests extends CouncilPages {

	private static final String OFFER = "Close the sitting early";

	private static final String WHY = "The hearing is near.";

	@Autowired
	private Sittings sittings;

	@Autowired
	private Chronicle chronicle;

	@Test
	void nothingIsOfferedWhileAnOpinionCouldChangeTheResult() throws Exception {
		Rehearsal matter = convened();
		Cookie chair = signedIn(matter.chair());
		String path = "/matters/" + matter.slug();
		assertThat(page(path, chair)).doesNotContain(OFFER);
		approve(matter, matter.members().get(0));
		approve(matter, matter.members().get(1));
		assertThat(page(path, chair)).as("the third could ask for a change").doesNotContain(OFFER);
		opened(path + "/close-early", chair).andExpect(status().isConflict());
		close(matter, chair, WHY).andExpect(status().isConflict())
			.andExpect(content().string(containsString("could change its result")));
		assertThat(paper(matter, matter.members().get(2), "give-opinion")).isPresent();
	}

	@Test
	void aSettledSittingIsClosedAndWhoWasAwaitedIsTold() throws Exception {
		Rehearsal matter = settled();
		Rehearsal.Account third = matter.members().get(2);
		Cookie chair = signedIn(matter.chair());
		String path = "/matters/" + matter.slug();
		assertThat(page(path, chair)).contains(OFFER);
		assertThat(page(path + "/close-early", chair)).contains("Close early", third.person().name());
		close(matter, chair, " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Say why the sitting is closed")));
		close(matter, chair, WHY).andExpect(redirectedUrl(path));
		assertThat(paper(matter, third, "give-opinion")).isEmpty();
		assertThat(page(path, chair))
			.contains("2 of 3 given, nobody stood aside, 1 no longer asked, quorum met.", "is no longer asked")
			.doesNotContain(OFFER);
		Cookie told = signedIn(third);
		assertThat(page("/", told)).contains("Your opinion on", "is no longer asked for");
		assertThat(page(path, told)).contains("Your opinion is no longer asked for.");
		assertThat(page("/", signedIn(matter.members().get(0)))).doesNotContain("is no longer asked for");
		assertThat(this.chronicle.entries(matter.id())).extracting(Entry::act)
			.contains("Sitting closed early", "Member told that no opinion is awaited");
		minute(matter);
		assertThat(latest(matter).decision()).contains(Decision.CHANGES_REQUIRED);
		assertThat(latest(matter).minute().orElseThrow().facts())
			.contains("No longer asked, told so, and not counted: " + third.person().name() + ".")
			.anyMatch((line) -> line.contains(WHY));
	}

	@Test
	void onlyTheChairCloses() throws Exception {
		Rehearsal matter = settled();
		for (Rehearsal.Account other : new Rehearsal.Account[] { matter.members().get(0), matter.director(),
				matter.officer() }) {
			assertThat(page("/matters/" + matter.slug(), signedIn(other))).doesNotContain(OFFER);
			close(matter, signedIn(other), WHY).andExpect(status().isForbidden());
		}
		assertThat(latest(matter).earlyClose()).isEmpty();
	}

	@Test
	void whoWasNoLongerAskedIsAskedAgainWhenACountedMemberStandsAside() throws Exception {
		Rehearsal matter = settled();
		Rehearsal.Account third = matter.members().get(2);
		close(matter, signedIn(matter.chair()), WHY).andExpect(status().is3xxRedirection());
		sent(post("/matters/" + matter.slug() + "/stand-aside").param("reason", "A cousin."),
				signedIn(matter.members().get(1)))
			.andExpect(redirectedUrl("/"));
		assertThat(paper(matter, matter.chair(), "minute-decision")).isEmpty();
		assertThat(page("/", signedIn(third))).doesNotContain("is no longer asked for");
		answer(matter, third, "declare-interests", Map.of("interest", "none"));
	}

	private Rehearsal settled() {
		Rehearsal matter = convened();
		changes(matter, matter.members().get(0));
		changes(matter, matter.members().get(1));
		return matter;
	}

	private Rehearsal convened() {
		Rehearsal matter = this.rehearsals.drafted().toTheChair();
		convene(matter);
		matter.members().forEach((one) -> declareNone(matter, one));
		return matter;
	}

	private void changes(Rehearsal matter, Rehearsal.Account who) {
		answer(matter, who, "give-opinion",
				Map.ofEntries(Map.entry("advice", "approve-with-changes"), Map.entry("grounds", "Say which limb."),
						Map.entry("reasonableGrounds", "yes"), Map.entry("corroboration", "sufficient"),
						Map.entry("sourceRisk", "none-seen"), Map.entry("defamation", "none-seen"),
						Map.entry("disclosure", "authority-only"), Map.entry("declared", true)));
	}

	private void minute(Rehearsal matter) {
		answer(matter, matter.chair(), "minute-decision", Map.of("minute", "Decided.", "interestsMinuted", true));
	}

	private ResultActions close(Rehearsal matter, Cookie session, String reason) throws Exception {
		return sent(post("/matters/" + matter.slug() + "/close-early").param("reason", reason), session);
	}

	private Sitting latest(Rehearsal matter) {
		return this.sittings.latest(matter.id()).orElseThrow();
	}

}
