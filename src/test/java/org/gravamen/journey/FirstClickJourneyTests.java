package org.gravamen.journey;

import org.gravamen.people.Role;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A complaint goes when the field is left that it was about: the press that leaves the
 * field must still be the press of the button.
 */
class FirstClickJourneyTests extends Journey {

	private static final String WORDS = "What happened, and to whom?";

	@Test
	@Order(1)
	void theFirstPressCountsAlthoughAComplaintGoesUnderIt() {
		Visitor officer = welcome("petra", "Petra Vance", Role.CASE_OFFICER);
		officer.visit("/submissions/new", "open-submission")
			.write("What shall we call this matter?", "The Vale Company")
			.write("What will the letter be about?", "Measures against the Vale Company")
			.tickOf("Under which regimes do we ask for measures?", "United Kingdom: global human rights")
			.write("In which country did it happen?", "Karsava")
			.tickOf("Which measures do we ask for?", "Asset freeze")
			.press("Open the submission")
			.shows("One thing must be put right");
		// nothing to scroll, or the end of the page would hold the button where it is
		officer.page().setViewportSize(1440, 2400);
		officer.page().getByLabel(ByWords.whole(WORDS)).fill("Workers were held at two sites.");
		officer.pressSlowly("Open the submission").arrive("/matters/*/drafting", "drafting-empty");
	}

}
