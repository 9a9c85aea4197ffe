package org.gravamen.journey;

import java.util.List;

import org.gravamen.submission.Stage;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The second leg: the council declares its interests, advises, dissents and decides.
 */
abstract class CouncilLeg extends DraftingLeg {

	@Test
	@Order(11)
	void theChairConvenesAPanel() {
		this.chair.open("Convene a panel of the council").arrive("/papers/*", "bench-convene");
		this.chair.tickOf("Whom do you name to the panel?", "Rhona Maddern", "Emil Savary", "Lucian Brandreth")
			.give("Convene this panel");
	}

	@Test
	@Order(12)
	void membersDeclareTheirInterestsBeforeThePapersOpen() {
		this.first.open("Declare your interests").arrive("/papers/*", "bench-declare");
		assertThat(this.first.heard()).contains("region \"The papers\"",
				"region \"Declare your interests, before the papers open\"",
				"radiogroup \"Do you have an interest in this matter?");
		this.first.tabTo("Check your answers").key("Enter").told("Say whether you have an interest.");
		this.first.key("ArrowDown").arrive("/papers/*", "bench-declare-interest");
		assertThat(this.first.heard()).contains("textbox \"What is it?", "radiogroup \"What follows from it?");
		this.first.tabTo("I have a conflict of interest").key("ArrowUp").tabTo("Check your answers").key("Enter");
		this.first.arrive("/papers/*/check", "check-declare").tabTo("Declare my interests").key("Enter");
		for (Visitor member : List.of(this.second, this.third)) {
			member.open("Declare your interests").arrive("/papers/*", "bench-declare");
			member.doesNotShow("each taken by an interviewer of our own")
				.choose("Do you have an interest in this matter?", "I have none")
				.give("Declare my interests");
		}
	}

	@Test
	@Order(13)
	void aMemberGivesAnOpinionByTheKeyboardAlone() {
		this.first.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-opinion");
		this.first.tabTo("I approve").key("Space");
		assertThat(this.first.page().locator(".asked").ariaSnapshot()).contains(
				"radiogroup \"What do you advise on " + MATTER,
				"radiogroup \"Does the evidence give reasonable grounds to suspect?",
				"radiogroup \"Is the evidence corroborated?", "radiogroup \"Could the letter put a source at risk?",
				"radiogroup \"Could the letter defame somebody?", "radiogroup \"How far may the letter be shown?");
		this.first.tabTo("Yes").key("Space").tabTo("Sufficiently").key("Space").tabTo("I see no risk").key("Space");
		this.first.tabTo("I see no serious risk").key("Space").tabTo("To the authority alone").key("Space");
		this.first.tabTo("This is my own independent opinion").key("Space").tabTo("Check your answers").key("Enter");
		this.first.arrive("/papers/*/check", "check-opinion").tabTo("Give my opinion").key("Enter");
		this.first.arrive("/", "inbox").shows("Given, and entered in the record.");
	}

	@Test
	@Order(14)
	void nobodySeesAnotherOpinionBeforeGivingTheirOwn() {
		this.second.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-opinion");
		this.second.doesNotShow("approves the letter").shows("Other members’ opinions are shown to you once yours is");
		approve(this.second);
		this.second.visit("/matters/" + this.slug, "matter-member").shows("Prof. Rhona Maddern: approves the letter");
	}

	@Test
	@Order(15)
	void aMemberDissents() {
		this.third.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-opinion");
		this.third.choose("What do you advise on " + MATTER, "I dissent").press("Check your answers");
		this.third.told("Give your grounds on " + MATTER, "Say whether the evidence is corroborated.",
				"Confirm that this opinion is your own.");
		this.third.arrive("/papers/*", "bench-opinion-refused")
			.write("Your grounds on " + MATTER, "The accounts rest on one interviewer. I would hear a second.")
			.choose("Does the evidence give reasonable grounds to suspect?", "Yes")
			.choose("Is the evidence corroborated?", "A fact that matters rests on one source")
			.choose("Could the letter put a source at risk?", "I see no risk")
			.choose("Could the letter defame somebody?", "I see no serious risk")
			.choose("How far may the letter be shown?", "To the authority alone")
			.tick("This is my own independent opinion")
			.give("Give my opinion");
	}

	@Test
	@Order(16)
	void theChairMinutesTheDecision() {
		this.chair.open("Minute the council’s decision").arrive("/papers/*", "bench-minute");
		assertThat(this.chair.heard()).contains("region \"What the minute holds already\"",
				"textbox \"Your minute of the decision", "textbox \"How were interests and withdrawals discussed?");
		this.chair.shows("Lucian Brandreth KC: dissents")
			.press("Check your answers")
			.told("Minute the interests and withdrawals.", "Write the minute.")
			.write("Your minute of the decision", "Two approve, one dissents. The letter goes forward.")
			.tick("The interests, withdrawals and the quorum are as they stand in this minute.")
			.give("Minute the decision");
		runWhatIsDue(this.slug);
		assertThat(submission(this.slug).stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
	}

	private static void approve(Visitor member) {
		member.choose("What do you advise on " + MATTER, "I approve")
			.choose("Does the evidence give reasonable grounds to suspect?", "Yes")
			.choose("Is the evidence corroborated?", "Sufficiently")
			.choose("Could the letter put a source at risk?", "I see no risk")
			.choose("Could the letter defame somebody?", "I see no serious risk")
			.choose("How far may the letter be shown?", "To the authority alone")
			.tick("This is my own independent opinion")
			.give("Give my opinion");
	}

}
