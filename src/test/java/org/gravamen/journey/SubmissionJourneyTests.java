package org.gravamen.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.gravamen.calendar.WorkingDays;
import org.gravamen.record.RecordCheck;
import org.gravamen.record.Verdict;
import org.gravamen.signature.SealCheck;
import org.gravamen.signature.SealFinding;
import org.gravamen.signature.SigningIdentities;
import org.gravamen.submission.Stage;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One submission from its opening to its outcome, as every role, by pages alone. This is
 * its last leg: signature, dispatch, and what came of it.
 */
class SubmissionJourneyTests extends CouncilLeg {

	@Autowired
	private SigningIdentities identities;

	@Autowired
	private Clock clock;

	@Autowired
	private Environment settings;

	@Test
	@Order(17)
	void theDirectorCannotSignBeforeTheDissentIsOpened() {
		this.director.open("Read the letter and sign it").arrive("/papers/*", "rite");
		this.director.shows("Identical, word for word").shows("Fingerprint").shows("Not yet opened");
		assertThat(this.director.page().locator(".page-image img").first().evaluate("(it) => it.naturalWidth"))
			.isNotEqualTo(0);
		this.director.saved("Marta Ellingham", () -> fillIn("I sign the letter")).write("Your password", PASSWORD);
		this.director.refused(422, () -> this.director.press("Sign the letter"));
		this.director.arrive("/papers/*", "rite-refused").shows("must be put right");
		assertThat(this.director.page().getByLabel("Write your full name to sign").inputValue())
			.isEqualTo("Marta Ellingham");
	}

	@Test
	@Order(18)
	void theDirectorOpensTheDissentAndSignsWithNameAndPassword() {
		String paper = this.director.path();
		this.director.follow("Read the dissent of Lucian Brandreth KC");
		this.director.arrive("/matters/*/opinions/*", "opinion").shows("I would hear a second.");
		this.director.visit(paper, "rite").shows("Opened");
		fillIn("I sign the letter");
		this.director.write("Your password", "not-the-password");
		this.director.refused(422, () -> this.director.press("Sign the letter"));
		this.director.shows("That is not your password.");
		this.director.write("Your password", PASSWORD)
			.press("Sign the letter")
			.arrive("/answered/*", "answered-signed");
		runWhatIsDue(this.slug);
		this.director.visit("/matters/" + this.slug, "matter-signed").shows("The signed letter, as PDF");
	}

	@Test
	@Order(19)
	void theClerkReleasesAndThePostRoomHoldsTheSignedLetter() throws IOException, MessagingException {
		this.clerk.open("Release the signed letter").arrive("/papers/*", "bench-release");
		this.clerk.choose("Does the signed letter go to its recipients?", "Release the letter")
			.tick("I have checked today that every consent still stands")
			.tick("I have checked today that the letter is still true")
			.give("Release the letter");
		runWhatIsDue(this.slug);
		MimeMessage message = message();
		assertThat(message.getAllRecipients()).extracting(Object::toString)
			.allMatch((address) -> address.contains("sanctions@ministry.example"));
		SealFinding finding = new SealCheck(List.of(this.identities.root())).check(pdf(message), this.clock.instant());
		assertThat(finding.holds()).isTrue();
		assertThat(finding.signer()).isEqualTo("Marta Ellingham");
	}

	@Test
	@Order(20)
	void theOfficerRecordsWhatCameOfIt() {
		LocalDate today = LocalDate.now(this.clock.withZone(WorkingDays.LONDON));
		this.officer.open("Record a response when one comes").arrive("/papers/*", "bench-response");
		this.officer.choose("What kind of response is it?", "A substantive reply")
			.write("On which day of the month did it come?", String.valueOf(today.getDayOfMonth()))
			.write("In which month?", String.valueOf(today.getMonthValue()))
			.write("In which year?", String.valueOf(today.getYear()))
			.write("Who wrote it?", "The Sanctions Directorate")
			.write("What does it say?", "Major Wrenn was designated today.")
			.give("Record the response");
		this.officer.open("Decide the next step").arrive("/papers/*", "bench-next-step");
		this.officer.choose("What comes next?", "Close, and record the outcome of each target")
			.write("Why?", "What we asked for was done.")
			.give("Decide the next step");
		this.officer.open("Record the outcome for one target").arrive("/papers/*", "bench-outcome");
		this.officer.shows(MATTER)
			.pick("What became of this target?", "Designated")
			.write("Which entry on the list?", "GHR0001")
			.give("Record the outcome");
		assertThat(submission(this.slug).stage()).isEqualTo(Stage.OUTCOME_RECORDED);
	}

	@Test
	@Order(21)
	void theManagerReadsTheRegisterAndTheRecord() throws IOException {
		this.manager.visit("/register", "register").shows(MATTER).write("Words", "Wrenn").press("Show");
		this.manager.shows(submission(this.slug).number().text()).follow("The record");
		this.manager.arrive("/matters/*/record", "record").shows("Unbroken").shows("Opinion given");
		assertThat(this.manager.page().locator("[data-diagram-island] .djs-element.path-completed").count())
			.isPositive();
		assertThat(this.manager.page().locator("#path-list li").count()).isGreaterThan(10);
		assertThat(this.manager.page().locator(".entry").count()).isGreaterThan(10);
		Path export = this.manager.download("Download the record, to check elsewhere");
		assertThat(RecordCheck.check(Files.readAllBytes(export))).isInstanceOf(Verdict.Unbroken.class);
		this.manager.follow("Everything");
		this.manager.arrive("/matters/*/record", "record-everything").reloadAt(390);
		this.manager.arrive("/matters/*/record", "record-narrow").shows("Review evidence");
	}

	private void fillIn(String decision) {
		this.director.choose("What do you decide?", decision)
			.tick("I have read the letter to its end")
			.tick("I have read the dissenting opinion")
			.write("Write your full name to sign", "Marta Ellingham");
	}

	private MimeMessage message() throws IOException, MessagingException {
		try (Stream<Path> messages = Files
			.list(Path.of(this.settings.getRequiredProperty("gravamen.home"), "post-room"))) {
			List<Path> found = messages.filter((file) -> file.toString().endsWith(".eml")).toList();
			assertThat(found).hasSize(1);
			try (InputStream bytes = Files.newInputStream(found.get(0))) {
				return new MimeMessage(Session.getInstance(new Properties()), bytes);
			}
		}
	}

	private static byte[] pdf(MimeMessage message) throws IOException, MessagingException {
		MimeMultipart parts = (MimeMultipart) message.getContent();
		for (int part = 0; part < parts.getCount(); part++) {
			if (parts.getBodyPart(part).isMimeType("application/pdf")) {
				return parts.getBodyPart(part).getInputStream().readAllBytes();
			}
		}
		throw new AssertionError("The message carries no PDF.");
	}

}
