package org.gravamen.journey;

import java.util.List;

import org.gravamen.letter.LetterVersions;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter comes back with what the council asks for, and goes to it again.
 */
class NextRoundJourneyTests extends Journey {

	private static final String QUESTION = "Does your opinion on the earlier version stand for this one?";

	@Autowired
	private LetterVersions letters;

	private Rehearsal matter;

	private Visitor officer;

	private Visitor asking;

	private Visitor content;

	@BeforeAll
	void aPanelIsToAdvise() {
		this.matter = rehearsal().toThePanel();
		this.officer = welcome(this.matter.officer());
		List<Rehearsal.Account> panel = this.matter.members();
		this.asking = welcome(panel.get(0));
		this.content = welcome(panel.get(1));
		advise(this.asking, "I approve with the changes I set out", "Say which limb.");
		advise(this.content, "I approve", "");
		Visitor third = welcome(panel.get(2));
		advise(third, "I approve", "");
		this.matter.minuted();
	}

	@Test
	@Order(1)
	void theCaseOfficerAnswersWhatIsAskedWhereThePaperIs() {
		this.officer.open("Prepare the submission for review").arrive("/papers/*", "bench-required");
		this.officer.shows("What the council asks for").shows("One is still to be answered.").shows("Say which limb.");
		this.officer.choose("Was it done? A change: Orlo Venn", "Done")
			.write("Where was it done, or why was it not?", "In paragraph 1.")
			.press("Answer: A change: Orlo Venn")
			.arrive("/papers/*", "bench-answered")
			.shows("Every one is answered.");
	}

	@Test
	@Order(2)
	void whoAdvisedReadsWhatChangedAndConfirmsInOneAct() {
		again();
		this.content.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-next-round");
		this.content.shows("What changed since you advised")
			.shows("by the first limb")
			.shows("Your opinion on version 1");
		assertThat(this.content.page().locator(".asked [role=radiogroup]").count()).isOne();
		this.content.choose(QUESTION, "I confirm it as it stands")
			.tick("This is my own independent opinion")
			.give("Give my opinion");
	}

	@Test
	@Order(3)
	void whoAskedAltersWhatIsThereAlready() {
		this.asking.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-alter");
		this.asking.shows("In paragraph 1.").choose(QUESTION, "I alter it");
		assertThat(this.asking.page().getByLabel("Your grounds on Orlo Venn").inputValue())
			.isEqualTo("Say which limb.");
		this.asking.choose("What do you advise on Orlo Venn?", "I approve")
			.tick("This is my own independent opinion")
			.give("Give my opinion");
	}

	private void again() {
		this.letters.write(this.matter.id(),
				Rehearsals.letter("We ask that you designate Captain Venn by the first limb [E-01]."),
				this.matter.officer().person());
		this.matter.toThePanel();
	}

	private static void advise(Visitor member, String advice, String grounds) {
		member.open("Legal opinion on the draft letter");
		member.choose("What do you advise on Orlo Venn?", advice);
		if (!grounds.isEmpty()) {
			member.write("Your grounds on Orlo Venn", grounds);
		}
		member.choose("Does the evidence give reasonable grounds to suspect?", "Yes")
			.choose("Is the evidence corroborated?", "Sufficiently")
			.choose("Could the letter put a source at risk?", "I see no risk")
			.choose("Could the letter defame somebody?", "I see no serious risk")
			.choose("How far may the letter be shown?", "To the authority alone")
			.tick("This is my own independent opinion")
			.give("Give my opinion");
	}

}
