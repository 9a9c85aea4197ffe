package org.gravamen.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.DueJobs;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.ServedOnH2;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * A journey through pages, step after step: each step begins where the one before it
 * ended.
 */
@ServedOnH2
@Import(Rehearsals.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Journey {

	static final String PASSWORD = "lantern-orchard-papers";

	private static final double PATIENCE = 20_000;

	private static final Inspection INSPECTION = new Inspection();

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Submissions submissions;

	@Autowired
	private DueJobs jobs;

	@Autowired
	private Rehearsals rehearsals;

	@TempDir
	private Path files;

	private final Chromium chromium = Chromium.open();

	private final List<Visitor> visitors = new ArrayList<>();

	@RegisterExtension
	private final FirstStumble firstStumble = new FirstStumble(() -> this.visitors.forEach((visitor) -> Inspection
		.picture(visitor.page(), "stumbled-" + getClass().getSimpleName() + "-" + this.visitors.indexOf(visitor))));

	/** Takes somebody in, and sits them at a browser of their own, signed in. */
	Visitor welcome(String signInName, String name, Role... roles) {
		this.people.welcome(
				new Person(PersonId.next(), signInName, name, signInName + "@halden.example", Set.of(roles), true),
				PASSWORD);
		Visitor visitor = stranger().signIn(signInName, PASSWORD);
		visitor.page().waitForURL("**/");
		return visitor;
	}

	/** Sits somebody at a browser of their own who is in the house already. */
	Visitor welcome(Rehearsal.Account account) {
		Visitor visitor = stranger().signIn(account.person().signInName(), account.password());
		visitor.page().waitForURL("**/");
		return visitor;
	}

	/** Somebody who has not signed in. */
	Visitor stranger() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		Visitor visitor = new Visitor(this.chromium.browser(), "http://localhost:" + this.port, INSPECTION);
		this.visitors.add(visitor);
		return visitor;
	}

	/** A drafted submission with people of its own, to be brought further. */
	Rehearsal rehearsal() {
		return this.rehearsals.drafted();
	}

	/** The same, with a second target. */
	Rehearsal rehearsalAgainstTwo() {
		return this.rehearsals.draftedAgainstTwo();
	}

	Submission submission(String slug) {
		return this.submissions.bySlug(slug);
	}

	/** Runs what is due for a submission, as the job runner would. */
	void runWhatIsDue(String slug) {
		this.jobs.run(submission(slug).id());
	}

	Path file(String name, String words) throws IOException {
		return Files.writeString(this.files.resolve(name), words, StandardCharsets.UTF_8);
	}

	@AfterEach
	void nobodysBrowserComplained() {
		this.visitors.forEach(Visitor::untroubled);
	}

	@AfterAll
	void everybodyLeaves() {
		this.visitors.forEach(Visitor::close);
		this.chromium.close();
	}

}
