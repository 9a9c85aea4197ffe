package org.gravamen.journey;

import java.time.Clock;
import java.time.LocalDate;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.submission.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter that was answered without an answer: its officer writes again, and the second
 * letter takes the road of the first.
 */
class FollowUpLetterJourneyTests extends Journey {

	private static final String AGAIN = "We wrote in spring, and have had a holding reply alone [E-01].";

	@Autowired
	private Clock clock;

	private Rehearsal matter;

	private Visitor officer;

	@BeforeAll
	void aLetterWentOut() {
		this.matter = rehearsal().released();
		this.officer = welcome(this.matter.officer());
	}

	@Test
	@Order(1)
	void theOfficerRecordsAHoldingReply() {
		LocalDate today = LocalDate.now(this.clock.withZone(WorkingDays.LONDON));
		this.officer.open("Record a response when one comes").arrive("/papers/*", "bench-response");
		this.officer.choose("What kind of response is it?", "A holding reply")
			.write("On which day of the month did it come?", String.valueOf(today.getDayOfMonth()))
			.write("In which month?", String.valueOf(today.getMonthValue()))
			.write("In which year?", String.valueOf(today.getYear()))
			.write("Who wrote it?", "The Sanctions Directorate")
			.write("What does it say?", "It is being considered.")
			.give("Record the response");
		this.officer.visit("/matters/" + this.matter.slug(), "matter-answered").shows("It is being considered.");
	}

	@Test
	@Order(2)
	void theOfficerDecidesToWriteAgain() {
		this.officer.open("Decide the next step").arrive("/papers/*", "bench-next-step");
		this.officer.choose("What comes next?", "Write a follow-up letter")
			.write("Why?", "A holding reply decides nothing.")
			.give("Decide the next step");
		runWhatIsDue(this.matter.slug());
		assertThat(submission(this.matter.slug()).stage()).isEqualTo(Stage.PREPARATION);
	}

	@Test
	@Order(3)
	void theFollowUpLetterIsWrittenOnTheSameDesk() {
		this.officer.visit("/matters/" + this.matter.slug() + "/drafting", "drafting-again").follow("Write the letter");
		this.officer.arrive("/matters/*/drafting/letter", "write-letter")
			.write("The words of the letter", Rehearsals.letter(AGAIN))
			.press("Keep as a new version")
			.arrive("/matters/*/letter/2", "letter-follow-up")
			.shows("We wrote in spring");
		this.officer.visit("/matters/" + this.matter.slug() + "/drafting", "drafting-again").shows("Follow-up letter");
	}

	@Test
	@Order(4)
	void itIsPutForwardAndReviewedLikeTheFirst() {
		this.officer.open("Prepare the submission for review").arrive("/papers/*", "bench-prepare");
		this.officer.tick("I have checked the letter, the targets and the exhibits.").give("Put it forward");
		assertThat(submission(this.matter.slug()).stage()).isEqualTo(Stage.EVIDENCE_REVIEW);
		welcome(this.matter.reviewer()).open("Review the evidence")
			.arrive("/papers/*", "bench-review")
			.shows("We wrote in spring")
			.doesNotShow("We ask that you designate");
	}

}
