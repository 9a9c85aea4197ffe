package org.gravamen.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gravamen.rehearsal.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written is kept: on two devices neither overwrites the other silently, and a
 * connection that is lost loses no word.
 */
class DraftJourneyTests extends Journey {

	private static final String WRITTEN = "Your written opinion, if you give one";

	private Visitor tablet;

	private Visitor desktop;

	private String paper = "";

	@BeforeAll
	void aMemberHasTwoDevices() {
		Rehearsal matter = rehearsal().toThePanel();
		this.tablet = welcome(matter.member());
		this.desktop = welcome(matter.member());
	}

	@Test
	@Order(1)
	void whatIsWrittenOnOneDeviceIsThereOnTheOther() {
		this.tablet.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-draft");
		this.paper = this.tablet.path();
		this.tablet.saved("On the tablet.", () -> this.tablet.write(WRITTEN, "On the tablet."));
		this.tablet.shows("Draft saved at");
		this.desktop.visit(this.paper, "bench-draft");
		assertThat(this.desktop.page().getByLabel(WRITTEN).inputValue()).isEqualTo("On the tablet.");
	}

	@Test
	@Order(2)
	void theDeviceThatComesSecondIsToldAndItsWordsStayOnItsPage() {
		this.desktop.saved("On the desktop.", () -> this.desktop.write(WRITTEN, "On the desktop."));
		this.tablet.refused(409, () -> this.tablet.write(WRITTEN, "On the tablet, once more."));
		this.tablet.shows("Another page of yours has saved this paper since.");
		assertThat(this.tablet.page().getByLabel(WRITTEN).inputValue()).isEqualTo("On the tablet, once more.");
	}

	@Test
	@Order(3)
	void neitherIsHandedInOverTheOther() {
		this.tablet.choose("What do you advise on Orlo Venn?", "I approve")
			.choose("Does the evidence give reasonable grounds to suspect?", "Yes")
			.choose("Is the evidence corroborated?", "Sufficiently")
			.choose("Could the letter put a source at risk?", "I see no risk")
			.choose("Could the letter defame somebody?", "I see no serious risk")
			.choose("How far may the letter be shown?", "To the authority alone")
			.tick("This is my own independent opinion");
		this.tablet.refused(409, () -> this.tablet.press("Check your answers"));
		this.tablet.shows("This was not done");
		this.desktop.visit(this.paper, "bench-draft");
		assertThat(this.desktop.page().getByLabel(WRITTEN).inputValue()).isEqualTo("On the desktop.");
	}

	@Test
	@Order(4)
	void onePagesWordsAreKeptOnlyWhenItsHolderSaysSo() {
		this.tablet.saved("On the tablet, once more.", () -> this.tablet.press("Keep what is on this page"));
		this.tablet.shows("Draft saved at");
		this.desktop.visit(this.paper, "bench-draft");
		assertThat(this.desktop.page().getByLabel(WRITTEN).inputValue()).isEqualTo("On the tablet, once more.");
	}

	@Test
	@Order(5)
	void aLostConnectionLosesNoWordAndSavesItselfWhenItIsBack() {
		this.desktop.page().context().setOffline(true);
		this.desktop.write(WRITTEN, "Written in a tunnel.");
		this.desktop.shows("We could not save since").shows("Your words are still on this page.");
		assertThat(this.desktop.page().getByLabel(WRITTEN).inputValue()).isEqualTo("Written in a tunnel.");
		this.desktop.saved("Written in a tunnel.", () -> this.desktop.page().context().setOffline(false));
		this.desktop.shows("Draft saved at").forgiveLostConnection();
		this.tablet.visit(this.paper, "bench-draft");
		assertThat(this.tablet.page().getByLabel(WRITTEN).inputValue()).isEqualTo("Written in a tunnel.");
	}

	@Test
	@Order(6)
	void anAnswerThatIsLostOnItsWayIsNoConflictWithOneself() {
		this.tablet.page().route("**/draft", (route) -> {
			route.fetch();
			route.abort();
		}, new Page.RouteOptions().setTimes(1));
		this.tablet.write(WRITTEN, "The answer to this is lost.").shows("We could not save since");
		this.tablet.saved("And this is saved.", () -> this.tablet.write(WRITTEN, "And this is saved."));
		PlaywrightAssertions.assertThat(this.tablet.page().locator("[data-draft-status]"))
			.containsText("Draft saved at");
		this.tablet.forgiveLostConnection();
	}

}
