package org.gravamen.journey;

import java.time.Clock;
import java.time.LocalDate;

import org.gravamen.council.CouncilRule;
import org.gravamen.council.RuleBook;
import org.gravamen.process.Worklist;
import org.gravamen.rehearsal.Rehearsal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the council keeps its house beside the papers: its rules, who is away, how fast a
 * matter goes, and what the chair and the members of a panel may do while it sits. All of
 * it is done by the keyboard alone, and whoever does not see the page hears what was
 * wrong.
 */
class CouncilHouseJourneyTests extends Journey {

	private static final String WHY = "A reason in words.";

	private static final String TIME = "/matters/*/time";

	@Autowired
	private RuleBook book;

	@Autowired
	private Worklist worklist;

	@Autowired
	private Clock clock;

	private CouncilRule before;

	private Rehearsal matter;

	private Visitor chair;

	private Visitor director;

	private Visitor officer;

	private Visitor third;

	private String path = "";

	@BeforeAll
	void aMatterIsBeforeTheChair() {
		this.before = this.book.current().rule();
		this.matter = rehearsal().toTheChair();
		this.path = "/matters/" + this.matter.slug();
		this.chair = welcome(this.matter.chair());
		this.director = welcome(this.matter.director());
		this.officer = welcome(this.matter.officer());
		this.third = welcome(this.matter.members().get(2));
	}

	/** Other journeys share this house: the rules, and what awaits any chair. */
	@AfterAll
	void othersFindTheHouseAsItWas() {
		this.worklist.of(this.matter.id())
			.stream()
			.filter((paper) -> paper.holder().isEmpty())
			.forEach((paper) -> this.worklist.take(paper.id(), this.matter.chair().person()));
		if (!this.book.current().rule().equals(this.before)) {
			this.book.propose(this.before, WHY, this.matter.chair().person().id());
			this.book.adopt(this.book.proposal().orElseThrow().id(), this.matter.director().person().id());
		}
	}

	@Test
	@Order(1)
	void theChairProposesRules() {
		this.chair.visit("/rules", "rules");
		assertThat(this.chair.heard()).contains("radiogroup \"Who must be in favour?\"",
				"radiogroup \"What does a dissent require of the director?\"",
				"textbox \"Why shall the rules change?\"");
		this.chair.tabTo("Opinions that are needed").type("2").tabTo("Propose these rules");
		this.chair.refused(422, () -> this.chair.key("Enter"))
			.arrive("/rules", "rules-refused")
			.told("Say why the rules shall change");
		assertThat(this.chair.page().getByLabel("Opinions that are needed").inputValue()).isEqualTo("2");
		this.chair.type("Members are few.").tabTo("Propose these rules").key("Enter");
		this.chair.shows("Proposed, and not in force yet").arrive("/rules", "rules-proposed");
	}

	@Test
	@Order(2)
	void whoProposedThemCannotAdoptThem() {
		this.chair.doesNotShow("Adopt these rules");
		this.chair.page()
			.evaluate("() => document.querySelectorAll('form').forEach((form) => form.action = form.action.replace("
					+ "'/set-aside', '/adopt'))");
		this.chair.refused(403, () -> this.chair.press("Set this proposal aside"));
		this.chair.shows("You proposed these rules, so somebody else must adopt them.");
	}

	@Test
	@Order(3)
	void somebodyElseAdoptsThem() {
		this.director.visit("/rules", "rules-to-adopt").tabTo("Adopt these rules").key("Enter");
		this.director.shows("Adopted by " + this.matter.director().person().name())
			.arrive("/rules", "rules-adopted")
			.doesNotShow("not in force yet")
			.shows("The council decides once 2 members");
	}

	@Test
	@Order(4)
	void theOfficerAsksForUrgency() {
		this.officer.visit(this.path + "/time", "time-to-ask");
		assertThat(this.officer.heard()).contains("textbox \"Why can it not wait?\"");
		this.officer.tabTo("Ask for urgency");
		this.officer.refused(422, () -> this.officer.key("Enter"))
			.arrive(TIME + "/urgency-asked", "time-ask-refused")
			.told("Say why.");
		this.officer.type("A hearing is on Friday.").tabTo("Ask for urgency").key("Enter");
		this.officer.arrive(TIME, "time-asked").shows("Its case officer asks that it be treated as urgent.");
	}

	@Test
	@Order(5)
	void theChairDecidesOnIt() {
		this.chair.visit(this.path + "/time", "time-to-decide");
		assertThat(this.chair.heard()).contains("radiogroup \"Is it urgent?\"", "radiogroup \"What stops it?\"");
		this.chair.tabTo("Why do you decide so?").type(WHY).tabTo("Decide on urgency");
		this.chair.refused(422, () -> this.chair.key("Enter"))
			.arrive(TIME + "/urgency", "time-decide-refused")
			.told("Say whether it is urgent or not.");
		assertThat(this.chair.page().getByLabel("Why do you decide so?").first().inputValue()).isEqualTo(WHY);
		this.chair.tabTo("It is urgent").key("Space").tabTo("Decide on urgency").key("Enter");
		this.chair.arrive(TIME, "time-urgent").shows("decided that it is urgent");
	}

	@Test
	@Order(6)
	void theChairStopsTheClockAndStartsItAgain() {
		this.chair.tabTo("Waiting for the author").key("Space").tabTo("Stop the clock");
		this.chair.refused(422, () -> this.chair.key("Enter"))
			.arrive(TIME + "/clock-stopped", "time-stop-refused")
			.told("Say why.");
		assertThat(this.chair.page().getByLabel("Waiting for the author").isChecked()).isTrue();
		this.chair.type("The author is abroad until January.").tabTo("Stop the clock").key("Enter");
		this.chair.arrive(TIME, "time-stopped")
			.shows("The clock stands still since")
			.tabTo("Start the clock again")
			.key("Enter");
		this.chair.shows("started again by").arrive(TIME, "time-started").doesNotShow("The clock stands still");
	}

	@Test
	@Order(7)
	void theChairGivesTheMembersMoreTime() {
		this.matter.convened();
		this.chair.visit(this.path + "/more-time", "more-time");
		assertThat(this.chair.heard()).contains("textbox \"How many more working days?\"",
				"textbox \"Why are they given more time?\"");
		this.chair.tabTo("How many more working days?").type("40").tabTo("Give more time");
		this.chair.refused(422, () -> this.chair.key("Enter"))
			.arrive("/matters/*/more-time", "more-time-refused")
			.told("Say why the members are given more time.", "Give 1 to 20 working days.");
		assertThat(this.chair.page().getByLabel("How many more working days?").inputValue()).isEqualTo("40");
		this.chair.key("Control+A").type("3").tabTo("Why are they given more time?").type("Two are ill.");
		this.chair.tabTo("Give more time").key("Enter");
		this.chair.arrive("/matters/*", "matter-chair").shows("Give the members more time");
	}

	@Test
	@Order(8)
	void theChairClosesTheSittingEarly() {
		this.matter.dissentedButForOne();
		this.chair.visit(this.path + "/close-early", "close-early");
		assertThat(this.chair.heard()).contains("list \"Not yet given:\"",
				"textbox \"Why is the sitting closed before all have advised?\"");
		this.chair.tabTo("Close early");
		this.chair.refused(422, () -> this.chair.key("Enter"))
			.arrive("/matters/*/close-early", "close-early-refused")
			.told("Say why the sitting is closed before all have advised.");
		this.chair.type(WHY).tabTo("Close early").key("Enter");
		this.chair.arrive("/matters/*", "matter-closed-early").shows("1 no longer asked");
	}

	@Test
	@Order(9)
	void aMemberStandsAside() {
		this.third.visit(this.path + "/stand-aside", "stand-aside");
		assertThat(this.third.heard()).contains("textbox \"Why do you stand aside?\"");
		this.third.tabTo("Stand aside");
		this.third.refused(422, () -> this.third.key("Enter"))
			.arrive("/matters/*/stand-aside", "stand-aside-refused")
			.told("Say why. Only the chair and the managers read it.");
		this.third.type("Acted for a target.").tabTo("Stand aside").key("Enter");
		this.third.arrive("/", "inbox-stood-aside").shows("You stood aside.");
	}

	@Test
	@Order(10)
	void theChairRulesOnAnotherMember() {
		this.chair.visit(this.path + "/ruling", "ruling");
		assertThat(this.chair.heard()).contains("combobox \"Which member?\"", "combobox \"Who shall confirm it?\"",
				"textbox \"Why does the member have a conflict?\"");
		this.chair.tabTo("Why does the member have a conflict?").type(WHY).tabTo("Give this ruling");
		this.chair.refused(422, () -> this.chair.key("Enter"))
			.arrive("/matters/*/ruling", "ruling-refused")
			.told("Choose who shall confirm the ruling.", "Choose the member who has the conflict.");
		assertThat(this.chair.page().getByLabel("Why does the member have a conflict?").inputValue()).isEqualTo(WHY);
		this.chair.type("Second").tabTo("Who shall confirm it?").type("First").tabTo("Give this ruling").key("Enter");
		this.chair.arrive("/matters/*", "matter-ruled").shows("A ruling on a member waits for a second member.");
	}

	@Test
	@Order(11)
	void theChairReadsConflictsAndRecordsOne() {
		this.chair.visit("/conflicts", "conflicts").tabTo("Reference of the submission").type("HJT/S/1999/001");
		this.chair.refused(404, () -> this.chair.key("Enter")).arrive("/conflicts", "conflicts-unknown");
		this.chair.told("There is no submission of that reference");
		assertThat(this.chair.page().getByLabel("Reference of the submission").inputValue())
			.isEqualTo("HJT/S/1999/001");
		this.chair.key("Control+A").type(submission(this.matter.slug()).number().text()).key("Enter");
		this.chair.shows("Acted for a target.").arrive("/conflicts", "conflicts-found");
		assertThat(this.chair.heard()).contains("combobox \"Whose is it?\"", "textbox \"What is it?\"");
		this.chair.tabTo("Record this conflict");
		this.chair.refused(422, () -> this.chair.key("Enter"))
			.arrive("/conflicts", "conflicts-refused")
			.told("Say what the conflict is.", "Choose somebody of the council.");
		this.chair.type("First").tabTo("What is it?").type(WHY).tabTo("Record this conflict").key("Enter");
		this.chair.shows("First council member (role account), recorded")
			.shows(WHY)
			.arrive("/conflicts", "conflicts-recorded");
	}

	@Test
	@Order(12)
	void aMemberSaysWhenTheyAreAway() {
		LocalDate first = LocalDate.now(this.clock).plusDays(30);
		this.third.visit("/absence", "absence");
		assertThat(this.third.heard()).contains("textbox \"What is the first day?\"",
				"textbox \"What is the last day?\"", "combobox \"Who stands in for you?\"");
		this.third.tabTo("What is the last day?").type(first.plusDays(7).toString());
		this.third.refused(422, () -> this.third.key("Enter"))
			.arrive("/absence", "absence-refused")
			.told("Write the day as year, month and day");
		assertThat(this.third.page().getByLabel("What is the last day?").inputValue())
			.isEqualTo(first.plusDays(7).toString());
		this.third.type(first.toString()).tabTo("Who stands in for you?").type("First");
		this.third.tabTo("Enter this absence").key("Enter");
		this.third.shows("stands in for you.").arrive("/absence", "absence-entered");
		this.third.tabTo("I am not away").key("Enter");
		this.third.shows("You have entered no absence.");
	}

}
