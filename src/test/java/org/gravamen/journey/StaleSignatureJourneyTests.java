package org.gravamen.journey;

import java.time.Duration;

import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.submission.Stage;
import org.gravamen.support.MovableClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A director whose page has been overtaken: by the day, since a letter bears the date on
 * which it is signed, and by what was decided at another window. Nothing is signed that
 * is not what stands now.
 */
@Import(MovableClock.class)
class StaleSignatureJourneyTests extends Journey {

	@Autowired
	private MovableClock clock;

	private Rehearsal matter;

	private Visitor director;

	private Visitor window;

	private String paper = "";

	private String fingerprint = "";

	@BeforeAll
	void aLetterIsBeforeTheDirector() {
		this.matter = rehearsal().toTheDirector();
		this.director = welcome(this.matter.director());
		this.window = welcome(this.matter.director());
	}

	@Test
	@Order(1)
	void aPageOfYesterdaySignsNothing() {
		this.director.open("Read the letter and sign it").arrive("/papers/*", "rite-unanimous");
		this.paper = this.director.path();
		this.fingerprint = shown(this.director);
		this.clock.moveOn(Duration.ofDays(1));
		sign(this.director);
		this.director.refused(409, () -> this.director.press("Sign the letter"))
			.shows("has changed since this page was opened. Open the paper again and read what stands now.");
		assertThat(submission(this.matter.slug()).stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
	}

	@Test
	@Order(2)
	void openedAgainItShowsTheLetterOfToday() {
		this.director.visit(this.paper, "rite-unanimous");
		assertThat(shown(this.director)).isNotEqualTo(this.fingerprint);
	}

	@Test
	@Order(3)
	void aPageThatAnotherWindowOvertookSignsNothing() {
		this.window.visit(this.paper, "rite-unanimous");
		this.window.choose("What do you decide?", "I return it with directions")
			.write("What must be changed before you can sign?", "Name the limb that is relied on.")
			.write("Your password", this.matter.director().password())
			.press("Return it with directions")
			.arrive("/answered/*", "answered-returned");
		sign(this.director);
		this.director.refused(409, () -> this.director.press("Sign the letter"))
			.shows("has already answered this paper");
		assertThat(submission(this.matter.slug()).stage()).isEqualTo(Stage.PREPARATION);
		this.director.visit("/matters/" + this.matter.slug(), "matter-returned").doesNotShow("The signed letter");
	}

	private void sign(Visitor who) {
		who.choose("What do you decide?", "I sign the letter")
			.tick("I have read the letter to its end")
			.write("Write your full name to sign", this.matter.director().person().name())
			.write("Your password", this.matter.director().password());
	}

	private static String shown(Visitor who) {
		return who.page().locator(".assurances code").innerText();
	}

}
