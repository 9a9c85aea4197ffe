package org.gravamen.journey;

import com.microsoft.playwright.Response;
import org.gravamen.rehearsal.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody leaves the house, or is put out of it while they write: nobody after them
 * reads what they read, and they find again what they wrote.
 */
class LeavingJourneyTests extends Journey {

	private static final String WORDS = "The accounts rest on one interviewer.";

	private static final String MORE = "The accounts rest on one interviewer. I would hear a second.";

	private static final String REASONS = "Your grounds on Orlo Venn";

	private Rehearsal matter;

	private Visitor member;

	private String paper = "";

	@BeforeAll
	void aPaperIsBeforeAMember() {
		this.matter = rehearsal().toThePanel();
		this.member = welcome(this.matter.member());
	}

	@Test
	@Order(1)
	void whoLosesTheSessionWhileWritingIsToldAndKeepsTheWordsOnThePage() {
		this.member.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-opinion");
		this.paper = this.member.path();
		this.member.choose("What do you advise on Orlo Venn?", "I dissent");
		this.member.saved(WORDS, () -> this.member.write(REASONS, WORDS));
		this.member.loseSession().refused(403, () -> this.member.write(REASONS, MORE));
		this.member.shows("You are no longer signed in.").shows("Your words are still on this page.");
		assertThat(this.member.page().getByLabel(REASONS).inputValue()).isEqualTo(MORE);
	}

	@Test
	@Order(2)
	void whoComesInAgainFindsWhatWasSaved() {
		this.member.go(this.paper).arrive("/sign-in", "sign-in");
		this.member.signIn(this.matter.member().person().signInName(), this.matter.member().password());
		this.member.visit(this.paper, "bench-opinion");
		assertThat(this.member.page().getByLabel(REASONS).inputValue()).isEqualTo(WORDS);
	}

	@Test
	@Order(3)
	void noPageOfAMatterMayBeKeptByTheBrowser() {
		Response response = this.member.page().reload();
		assertThat(response.headerValue("cache-control")).contains("no-store");
	}

	@Test
	@Order(4)
	void afterSigningOutTheBackButtonShowsNothingOfIt() {
		this.member.press("Sign out").arrive("/sign-in", "sign-in-out").shows("You have signed out.");
		this.member.back().arrive("/sign-in", "sign-in").doesNotShow(WORDS).doesNotShow("Captain Orlo Venn");
		this.member.go(this.paper).arrive("/sign-in", "sign-in").doesNotShow("Captain Orlo Venn");
	}

}
