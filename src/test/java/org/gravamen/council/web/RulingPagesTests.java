package org.gravamen.council.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.gravamen.council.Sittings;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Entry;
import org.gravamen.rehearsal.Rehearsal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The chair rules, a second member confirms, and only then does the member stand aside.
 */
class RulingPagesTests extends CouncilPages {

	private static final String WHY = "She acted for a target.";

	@Autowired
	private Sittings sittings;

	@Autowired
	private Chronicle chronicle;

	@Test
	void onlyAConfirmedRulingClosesThePapersAndItsReasonStaysSealed() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		Rehearsal.Account concerned = matter.members().get(0);
		Rehearsal.Account second = this.rehearsals.drafted().member();
		Cookie chair = signedIn(matter.chair());
		String path = "/matters/" + matter.slug();
		assertThat(page(path + "/ruling", chair)).contains("Rule that a member has a conflict",
				concerned.person().name());
		rule(matter, concerned.person(), second.person(), WHY, chair).andExpect(redirectedUrl(path));
		assertThat(page(path, chair)).contains("A ruling on a member waits for a second member.");
		opened(path, signedIn(concerned)).andExpect(status().isOk());
		assertThat(paper(matter, concerned, "confirm-ruling")).isEmpty();
		String bench = page("/papers/" + paper(matter, second, "confirm-ruling").orElseThrow().id(), signedIn(second));
		assertThat(bench).contains(WHY, concerned.person().name(), "stay closed here")
			.doesNotContain("We ask that you designate");
		opened(path, signedIn(second)).andExpect(status().isForbidden());
		answer(matter, second, "confirm-ruling", Map.of("decision", "confirm", "reason", "So I see it."));
		String answered = page("/given", signedIn(second)).replaceAll("(?s).*href=\"(/answered/[^\"]+)\".*", "$1");
		assertThat(page(answered, signedIn(second))).contains("So I see it.");
		opened(answered, signedIn(matter.officer())).andExpect(status().isNotFound());
		opened(path, signedIn(concerned)).andExpect(status().isForbidden())
			.andExpect(content().string(containsString("You stood aside")));
		assertThat(paper(matter, concerned, "give-opinion")).isEmpty();
		assertThat(paper(matter, matter.chair(), "invite-substitute")).isPresent();
		assertThat(this.chronicle.entries(matter.id())).extracting(Entry::act)
			.contains("Member ruled to have a conflict", "Ruling on a conflict confirmed");
		assertThat(this.chronicle.entries(matter.id())).noneMatch((entry) -> entry.why().contains("acted for"));
		assertThat(page("/conflicts?reference=" + matter.slug(), chair)).contains(WHY, "ruled by the chair");
	}

	@Test
	void aRejectedRulingChangesNothingForTheMember() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		Rehearsal.Account concerned = matter.members().get(0);
		Rehearsal.Account second = matter.members().get(1);
		rule(matter, concerned.person(), second.person(), WHY, signedIn(matter.chair()))
			.andExpect(status().is3xxRedirection());
		answer(matter, second, "confirm-ruling", Map.of("decision", "reject", "reason", "That was long ago."));
		opened("/matters/" + matter.slug(), signedIn(concerned)).andExpect(status().isOk());
		assertThat(this.sittings.latest(matter.id()).orElseThrow().panel().stoodAside(concerned.person().id()))
			.isFalse();
	}

	@Test
	void whatIsNoRulingIsRefusedInASentence() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		Person member = matter.members().get(0).person();
		Person second = matter.members().get(1).person();
		Cookie chair = signedIn(matter.chair());
		rule(matter, member, member, WHY, chair).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("neither you nor the member concerned")));
		rule(matter, member, matter.officer().person(), WHY, chair).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Choose a member of the council")));
		rule(matter, member, second, " ", chair).andExpect(status().isUnprocessableContent());
		for (Rehearsal.Account other : List.of(matter.members().get(1), matter.director(), matter.officer())) {
			rule(matter, member, second, WHY, signedIn(other)).andExpect(status().isForbidden());
		}
		rule(matter, member, second, WHY, chair).andExpect(status().is3xxRedirection());
		rule(matter, second, member, WHY, chair).andExpect(status().isConflict());
	}

	private ResultActions rule(Rehearsal matter, Person member, Person second, String why, Cookie session)
			throws Exception {
		return sent(post("/matters/" + matter.slug() + "/ruling").param("member", member.id().toString())
			.param("second", second.id().toString())
			.param("reason", why), session);
	}

}
