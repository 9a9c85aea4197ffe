package org.gravamen.journey;

import org.gravamen.people.Role;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.submission.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A released letter that is stopped while it is held.
 */
@TestPropertySource(properties = "gravamen.dispatch.hold=PT30M")
class StoppedLetterJourneyTests extends Journey {

	private static final String REASON = "A survivor has withdrawn consent an hour ago.";

	private Rehearsal matter;

	private Visitor clerk;

	@BeforeAll
	void aSignedLetterIsBeforeTheClerk() {
		this.matter = rehearsal().toTheClerk();
		this.clerk = welcome(this.matter.clerk());
	}

	@Test
	@Order(1)
	void theReleasedLetterIsHeld() {
		this.clerk.open("Release the signed letter").arrive("/papers/*", "bench-release");
		this.clerk.choose("Does the signed letter go to its recipients?", "Release the letter")
			.tick("I have checked today that every consent still stands")
			.tick("I have checked today that the letter is still true")
			.give("Release the letter");
		runWhatIsDue(this.matter.slug());
		this.clerk.visit(page(), "matter-held").shows("The Minister: Held").shows("Stop the dispatch");
	}

	@Test
	@Order(2)
	void whoMayNotStopItIsNotOffered() {
		welcome(this.matter.reviewer()).visit(page(), "matter-reviewer")
			.shows("The Minister: Held")
			.doesNotShow("Stop the dispatch");
	}

	@Test
	@Order(3)
	void aManagerStopsItAndSaysWhy() {
		Visitor manager = welcome("ines", "Ines Calloway", Role.MANAGER);
		manager.visit(page(), "matter-held").write("Why must the letter not go?", REASON).press("Stop the letter");
		manager.arrive(page(), "matter-stopped").shows("The Minister: Stopped").doesNotShow("Stop the dispatch");
		manager.visit(page() + "/record", "record").shows("Dispatch stopped").shows(REASON);
	}

	@Test
	@Order(4)
	void nothingWaitsForTheClerkAndTheOfficerHasItAgain() {
		runWhatIsDue(this.matter.slug());
		assertThat(submission(this.matter.slug()).stage()).isEqualTo(Stage.PREPARATION);
		this.clerk.visit("/", "inbox-empty").doesNotShow("Release the signed letter");
		this.clerk.visit(page(), "matter-stopped").shows("The Minister: Stopped");
		welcome(this.matter.officer()).open("Prepare the submission for review").arrive("/papers/*", "bench-prepare");
	}

	private String page() {
		return "/matters/" + this.matter.slug();
	}

}
