package org.gravamen.journey;

import java.io.IOException;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gravamen.rehearsal.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A member advises on two targets, each by its name.
 */
class TwoTargetsJourneyTests extends Journey {

	private Visitor member;

	@BeforeAll
	void aPaperIsBeforeAMember() {
		this.member = welcome(rehearsalAgainstTwo().toThePanel().member());
	}

	@Test
	@Order(1)
	void eachTargetHasAGroupOfItsOwnThatSaysWhich() {
		this.member.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-two-targets");
		assertThat(this.member.page().locator(".asked").ariaSnapshot())
			.contains("radiogroup \"What do you advise on Orlo Venn?", "radiogroup \"What do you advise on Ilse Marr?");
	}

	@Test
	@Order(2)
	void onlyWhereApprovalIsNotPlainAreGroundsAskedFor() {
		this.member.choose("What do you advise on Orlo Venn?", "I approve")
			.choose("What do you advise on Ilse Marr?", "More evidence is needed");
		PlaywrightAssertions.assertThat(grounds("Orlo Venn")).hasCount(0);
		PlaywrightAssertions.assertThat(grounds("Ilse Marr")).hasCount(1);
	}

	@Test
	@Order(3)
	void aFileGoesWithTheOpinionAndWhatWasAnsweredIsKeptMeanwhile() throws IOException {
		Path opinion = file("opinion.txt", "In my opinion there are grounds.");
		this.member.saved("As in the file.",
				() -> this.member.write("Your written opinion, if you give one", "As in the file."));
		this.member.follow("Give a file with your opinion").arrive("/papers/*/file", "opinion-file-none");
		this.member.attach("A PDF document", opinion).press("Add this file").shows("opinion.txt").shows("1 page");
		this.member.arrive("/papers/*/file", "opinion-file");
		this.member.follow("Back to the paper").arrive("/papers/*", "bench-two-targets-file").shows("opinion.txt");
		PlaywrightAssertions.assertThat(this.member.page().getByLabel("Your written opinion, if you give one"))
			.hasValue("As in the file.");
	}

	@Test
	@Order(4)
	void whatIsMissingIsNamedAndTheOpinionIsGivenInOneAct() {
		this.member.press("Check your answers").shows("Give your grounds on Ilse Marr.");
		this.member.write("Your grounds on Ilse Marr", "Her orders, in writing.")
			.choose("Does the evidence give reasonable grounds to suspect?", "Yes")
			.choose("Is the evidence corroborated?", "Sufficiently")
			.choose("Could the letter put a source at risk?", "I see no risk")
			.choose("Could the letter defame somebody?", "I see no serious risk")
			.choose("How far may the letter be shown?", "To the authority alone")
			.tick("This is my own independent opinion")
			.give("Give my opinion");
	}

	@Test
	@Order(5)
	void whoStandsAsideDoesSoBesideThePaperAndSaysWhy() {
		Rehearsal other = rehearsalAgainstTwo().toThePanel();
		Visitor aside = welcome(other.member());
		aside.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-two-targets");
		aside.follow("Stand aside instead, and say why to the chair and the managers alone")
			.arrive("/matters/*/stand-aside", "stand-aside")
			.write("Why do you stand aside?", "A cousin of mine is a target.")
			.press("Stand aside")
			.arrive("/", "inbox-aside");
	}

	private Locator grounds(String target) {
		return this.member.page().getByLabel("Your grounds on " + target);
	}

}
