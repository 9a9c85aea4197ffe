package org.gravamen.council.web;

import jakarta.servlet.http.Cookie;

import org.gravamen.council.RuleBook;
import org.gravamen.council.RuleVersion;
import org.gravamen.council.Sittings;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Entry;
import org.gravamen.record.RecordCheck;
import org.gravamen.record.Verdict;
import org.gravamen.rehearsal.Rehearsal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The council's rules are read by all, proposed by one and adopted by another.
 */
@DirtiesContext
class RulesPagesTests extends CouncilPages {

	private static final String WHY = "More <b>members</b> have joined.";

	@Autowired
	private RuleBook book;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private Sittings sittings;

	@Test
	void rulesGoFromAProposalToAnotherPersonsAdoptionAndARunningSittingKeepsItsOwn() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		RuleVersion before = this.book.current();
		Cookie chair = signedIn(matter.chair());
		sent(proposal("4", "5", "3"), chair).andExpect(redirectedUrl("/rules"));
		assertThat(page("/rules", chair))
			.contains("Proposed, and not in force yet", "A panel has 4 to 5 members.",
					"More &lt;b&gt;members&lt;/b&gt; have joined.", "Set this proposal aside")
			.doesNotContain("Adopt these rules", "Propose these rules");
		String adopt = "/rules/" + this.book.proposal().orElseThrow().id() + "/adopt";
		sent(post(adopt), chair).andExpect(status().isForbidden())
			.andExpect(content().string(containsString("somebody else must adopt them")));
		sent(post(adopt), signedIn(matter.officer())).andExpect(status().isForbidden());
		assertThat(this.book.current()).isEqualTo(before);
		Cookie director = signedIn(matter.director());
		assertThat(page("/rules", director)).contains("Adopt these rules");
		sent(post(adopt), director).andExpect(redirectedUrl("/rules"));
		assertThat(page("/rules", director)).contains("In force: version " + (before.number() + 1), "Older versions",
				"Proposed by " + matter.chair().person().name(), "Adopted by " + matter.director().person().name());
		assertThat(this.sittings.latest(matter.id()).orElseThrow().convened().rule()).isEqualTo(before);
		assertThat(page("/matters/" + matter.slug(), chair))
			.contains("0 of 3 given, nobody stood aside, quorum not met yet.", before.rule().inShort());
		assertThat(this.chronicle.entries(Chronicle.HOUSE)).extracting(Entry::act)
			.endsWith("Council’s rules proposed", "Council’s rules adopted");
	}

	@Test
	void whoMayNotProposeIsRefusedAndReadsAllTheSame() throws Exception {
		Rehearsal matter = this.rehearsals.drafted();
		Cookie officer = signedIn(matter.officer());
		assertThat(page("/rules", officer)).contains("In force: version").doesNotContain("Propose these rules");
		sent(proposal("4", "5", "3"), officer).andExpect(status().isForbidden());
		opened("/rules/record.json", officer).andExpect(status().isForbidden());
	}

	@Test
	void whatCannotBeARuleIsSaidBesideTheForm() throws Exception {
		Cookie chair = signedIn(this.rehearsals.drafted().chair());
		sent(proposal("2", "5", "3"), chair).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("at least as many members as the quorum")));
		sent(proposal("three", "5", "3"), chair).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("as a whole number")));
		sent(post("/rules"), chair).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Say why the rules shall change")));
	}

	@Test
	void theRecordOfTheHouseIsCheckedLikeAnyOther() {
		assertThat(this.chronicle.check(Chronicle.HOUSE)).isInstanceOf(Verdict.Unbroken.class);
		assertThat(RecordCheck.check(this.chronicle.export(Chronicle.HOUSE))).isInstanceOf(Verdict.Unbroken.class);
	}

	private static MockHttpServletRequestBuilder proposal(String fewest, String most, String quorum) {
		return post("/rules").param("fewest", fewest)
			.param("most", most)
			.param("quorum", quorum)
			.param("majority", "TWO_THIRDS")
			.param("dissent", "WRITTEN_REASONS")
			.param("reason", WHY);
	}

}
