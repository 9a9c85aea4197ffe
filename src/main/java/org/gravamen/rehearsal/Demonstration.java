package org.gravamen.rehearsal;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The demonstration: fills an empty house with invented people and submissions, and says
 * how to come in.
 */
@Component
@Profile("demo")
class Demonstration {

	private final DemonstrationPeople people;

	private final DemonstrationSubmissions submissions;

	private final Environment settings;

	Demonstration(DemonstrationPeople people, DemonstrationSubmissions submissions, Environment settings) {
		this.people = people;
		this.submissions = submissions;
		this.settings = settings;
	}

	/** Before the job runner starts: a rehearsal runs what is due by hand. */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@EventListener(ApplicationReadyEvent.class)
	void open() {
		if (!this.people.here()) {
			this.people.welcome();
			this.submissions.open(this.people.cast());
		}
		System.out.println();
		System.out.println("Gravamen is open at " + this.settings.getRequiredProperty("gravamen.address")
				+ " with an invented organisation.");
		System.out.println("Sign in with one of these names and the password " + DemonstrationPeople.PASSWORD + ":");
		this.people.lines().forEach(System.out::println);
		System.out.println();
	}

}
