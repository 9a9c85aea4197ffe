package org.gravamen.journey;

import com.microsoft.playwright.Page;
import org.gravamen.rehearsal.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What a reviewer does who does not simply accept: rejects an exhibit, lets a paragraph
 * stand without it, drops a target, and reads what that amounts to.
 */
class EvidenceJourneyTests extends Journey {

	private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

	private Rehearsal matter;

	private Visitor reviewer;

	@BeforeAll
	void aSubmissionIsPutForward() {
		this.matter = rehearsal().toTheReviewer();
		this.reviewer = welcome(this.matter.reviewer());
	}

	@Test
	@Order(1)
	void anExhibitIsAcceptedForAReasonThatWillDoForMany() {
		this.reviewer.visit(coverage("/exhibits"), "findings-exhibits");
		this.reviewer.page().getByLabel("Accept", EXACTLY).check();
		this.reviewer.refused(422, () -> this.reviewer.press("Keep these findings"));
		this.reviewer.arrive("/matters/*/coverage/exhibits", "findings-without-reason")
			.shows("Say why you accept E-01.");
		this.reviewer.write("Why do you accept those that you accept?", "Read beside the originals.")
			.press("Keep these findings")
			.arrive("/matters/*/coverage", "matrix-review")
			.shows("1 of ");
	}

	@Test
	@Order(2)
	void aParagraphThatCitesARejectedExhibitIsMarkedAndOverridden() {
		this.reviewer.visit(coverage("/exhibits"), "findings-exhibits");
		this.reviewer.page().getByLabel("Reject", EXACTLY).check();
		this.reviewer.write("Why? Needed if you reject it; if you accept it, the reason above will do.",
				"It is a copy of a copy.");
		this.reviewer.press("Keep these findings").arrive("/matters/*/coverage", "matrix-rejected");
		this.reviewer.visit(coverage("/letter"), "letter-rejected").shows("Rejected: E-01");
		this.reviewer.refused(422, () -> this.reviewer.press("Let it stand"));
		this.reviewer.arrive("/matters/*/coverage/letter/allowed", "letter-override-refused")
			.shows("Say why the paragraph may stand without an exhibit.")
			.write("Why may paragraph 1 stand without an exhibit?", "It is our request, and states nothing else.")
			.press("Let it stand");
		this.reviewer.arrive("/matters/*/coverage/letter", "letter-overridden")
			.shows("May stand without an exhibit")
			.shows("It is our request, and states nothing else.");
	}

	@Test
	@Order(3)
	void aTargetIsDroppedAndKeptAfterAll() {
		this.reviewer.visit(coverage(""), "matrix-rejected").follow("Orlo Venn");
		this.reviewer.arrive("/matters/*/coverage/*", "findings-target")
			.refused(422, () -> this.reviewer.press("Drop this target"));
		this.reviewer.arrive("/matters/*/coverage/*/drop", "drop-refused")
			.shows("Say why the target shall be dropped.")
			.write("Why is the target dropped?", "Nothing shows his part.")
			.press("Drop this target");
		this.reviewer.arrive("/matters/*/coverage/*", "target-dropped").shows("This target is to be dropped");
		this.reviewer.visit(coverage(""), "matrix-dropped").shows("To be dropped").follow("Orlo Venn");
		this.reviewer.press("Keep this target after all").shows("Drop this target");
	}

	@Test
	@Order(4)
	void theReviewerReadsWhatItAmountsToBeforeAnythingIsGiven() {
		this.reviewer.open("Review the evidence").arrive("/papers/*", "bench-review-weighed");
		this.reviewer.shows("If every check is in order, your findings amount to:").shows("No exhibit is accepted");
		this.reviewer.choose("Is it clear where each exhibit comes from, and who has held it?", "Yes")
			.choose("Do you confirm how each exhibit is graded?", "Yes")
			.choose("Does everybody concerned consent to this use?", "Yes")
			.choose("Are you satisfied that nobody is put at risk?", "Yes")
			.choose("Is what speaks for the targets addressed?", "Yes")
			.choose("What do you find?", "I refuse it")
			.write("What are your reasons?", "The one exhibit is a copy of a copy.")
			.press("Check your answers");
		this.reviewer.arrive("/papers/*/check", "check-review-weighed")
			.shows("With these answers your findings amount to:")
			.shows("You depart from that: refused.");
	}

	private String coverage(String page) {
		return "/matters/" + this.matter.slug() + "/coverage" + page;
	}

}
