package org.gravamen.journey;

import org.gravamen.people.Role;
import org.gravamen.submission.Stage;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A submission that its officer takes back, and the director lets go.
 */
class WithdrawalJourneyTests extends Journey {

	private String slug = "";

	@Test
	@Order(1)
	void theOfficerProposesToWithdraw() {
		Visitor officer = welcome("sunniva", "Sunniva Hale", Role.CASE_OFFICER);
		officer.visit("/submissions/new", "open-submission")
			.write("What shall we call this matter?", "The Vale Company")
			.write("What will the letter be about?", "Measures against the Vale Company")
			.write("What happened, and to whom?", "Workers were held at two sites.")
			.tickOf("Under which regimes do we ask for measures?", "United Kingdom: global human rights")
			.write("In which country did it happen?", "Karsava")
			.tickOf("Which measures do we ask for?", "Asset freeze")
			.press("Open the submission")
			.arrive("/matters/*/drafting", "drafting-empty");
		this.slug = officer.path().split("/", -1)[2];
		officer.visit("/matters/" + this.slug, "matter").unfold("Propose to withdraw it");
		officer.write("Why is it to be withdrawn?", "The workers have asked us to stop.").press("Propose to withdraw");
		officer.shows("Confirm or refuse a withdrawal");
	}

	@Test
	@Order(2)
	void theDirectorConfirmsAndItEnds() {
		Visitor director = welcome("ottoline", "Ottoline Grieve", Role.DIRECTOR);
		director.open("Confirm or refuse a withdrawal").arrive("/papers/*", "bench-withdrawal");
		director.choose("Shall this submission be withdrawn?", "Yes, withdraw it")
			.write("Why do you decide so?", "Nobody may be put at risk.")
			.give("Give my decision");
		assertThat(submission(this.slug).stage()).isEqualTo(Stage.WITHDRAWN);
	}

}
