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
import org.gravamen.people.Role;
import org.gravamen.record.RecordCheck;
import org.gravamen.record.Verdict;
import org.gravamen.signature.SealCheck;
import org.gravamen.signature.SealFinding;
import org.gravamen.signature.SigningIdentities;
import org.gravamen.submission.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One submission from its opening to its outcome, as every role, by pages alone.
 */
class SubmissionJourneyTests extends Journey {

	private static final String MATTER = "Major Teodor Wrenn";

	private static final String LETTER = """
			The Rt Hon the Secretary of State for Foreign, Commonwealth and Development Affairs
			Foreign, Commonwealth & Development Office

			Dear Foreign Secretary,

			Re: Designation of Major Teodor Wrenn

			We ask that you designate Major Teodor Wrenn for his part in the detention of villagers at Orlo.

			The accompanying dossier sets out the accounts of six survivors [E-01].

			Yours sincerely
			""";

	private static final String CORRECTED = LETTER.replace("six survivors [E-01]",
			"six survivors [E-01], each taken by an interviewer of our own");

	@Autowired
	private SigningIdentities identities;

	@Autowired
	private Clock clock;

	@Autowired
	private Environment settings;

	private Visitor officer;

	private Visitor reviewer;

	private Visitor chair;

	private Visitor first;

	private Visitor second;

	private Visitor third;

	private Visitor director;

	private Visitor clerk;

	private Visitor manager;

	private String slug = "";

	@BeforeAll
	void everybodyComesIn() {
		this.officer = welcome("imogen", "Imogen Tarrow", Role.CASE_OFFICER);
		this.reviewer = welcome("piet", "Piet Arnesen", Role.EVIDENCE_REVIEWER);
		this.chair = welcome("cecily", "Dame Cecily Oakhurst KC", Role.COUNCIL_CHAIR);
		this.first = welcome("rhona", "Prof. Rhona Maddern", Role.COUNCIL_MEMBER);
		this.second = welcome("emil", "Dr Emil Savary", Role.COUNCIL_MEMBER);
		this.third = welcome("lucian", "Lucian Brandreth KC", Role.COUNCIL_MEMBER);
		this.director = welcome("marta", "Marta Ellingham", Role.DIRECTOR);
		this.clerk = welcome("tomas", "Tomas Wren", Role.DISPATCH_CLERK);
		this.manager = welcome("grace", "Grace Adeyin", Role.MANAGER);
	}

	@Test
	@Order(1)
	void theOfficerOpensASubmission() {
		this.officer.visit("/", "inbox-empty").shows("Nothing awaits you").follow("Open a submission");
		this.officer.arrive("/submissions/new", "open-submission").press("Open the submission");
		this.officer.shows("things must be put right");
		this.officer.write("What shall we call this matter?", MATTER)
			.write("What will the letter be about?", "Designation of Major Teodor Wrenn")
			.write("What happened, and to whom?", "Villagers were detained at Orlo without charge.")
			.tickOf("Under which regimes do we ask for measures?", "United Kingdom: global human rights")
			.write("In which country did it happen?", "Karsava")
			.tickOf("Which measures do we ask for?", "Asset freeze", "Travel ban")
			.press("Open the submission")
			.arrive("/matters/*/drafting", "drafting-empty")
			.shows("Before this can go forward:");
		this.slug = this.officer.path().split("/", -1)[2];
	}

	@Test
	@Order(2)
	void theOfficerGathersWhatTheLetterNeeds() throws IOException {
		this.officer.follow("Add a target");
		this.officer.arrive("/matters/*/targets/new", "target")
			.refused(422, () -> this.officer.press("Add the target"));
		this.officer.shows("Write the name of the target.");
		this.officer.tickOf("What is the target?", "Individual")
			.write("What is the name?", MATTER)
			.write("When was the individual born?", "1968-02-31")
			.refused(422, () -> this.officer.press("Add the target"));
		this.officer.arrive("/matters/*/targets/new", "target-refused").shows("There is no 31 February 1968.");
		this.officer.write("When was the individual born?", "1968")
			.write("Office and body 1", "Commander, Orlo garrison")
			.write("Held from 1", "2021-05")
			.select("How sure is the identity?", "Confirmed by a document")
			.select("Did you find anything that speaks for the target?", "None found after search")
			.write("What was it, or where did you search?", "The press of Karsava, October 2026.")
			.tick("Asset freeze")
			.write("Draft the statement of reasons", "There are reasonable grounds to suspect that Teodor Wrenn is"
					+ " an involved person on the basis of the following ground: (1) he detained villagers at Orlo.")
			.press("Add the target")
			.arrive("/matters/*/targets/*", "target-added")
			.shows("Nothing is alleged yet.");
		this.officer.follow("Add an allegation under United Kingdom: global human rights");
		this.officer.arrive("/matters/*/targets/*/allegations/new/*", "allegation");
		String allegation = this.officer.path();
		this.officer.follow("SAMLA 2018");
		this.officer.arrive("/legal-tests/*/*", "legal-test").shows("Not checked against the text");
		this.officer.visit(allegation, "allegation")
			.tick("The right not to be subjected to torture")
			.tick("Is responsible for it")
			.write("What did the target do?", "Detained villagers at Orlo without charge, and had them beaten.")
			.press("Add the allegation")
			.arrive("/matters/*/targets/*", "target-accused")
			.shows("had them beaten");
		this.officer.visit("/legal-tests", "legal-tests").shows("An older wording");
		this.officer.visit("/matters/" + this.slug + "/description", "description").shows("Judged by these tests");
		this.officer.visit("/matters/" + this.slug + "/drafting", "drafting").shows(MATTER).follow("Exhibits");
		this.officer.arrive("/matters/*/exhibits", "exhibits")
			.attach("Choose files, or drop them here", file("accounts.txt", "Six accounts, summarised."))
			.shows("Added as E-01.")
			.follow("Describe E-01");
		this.officer.arrive("/matters/*/exhibits/E-01/describe", "describe-exhibit")
			.write("What is the exhibit?", "Accounts of six survivors")
			.write("Where does it come from?", "Interviews by our own staff, October 2026")
			.select("What sort of evidence is it?", "Testimony of a survivor or witness")
			.press("Keep the description")
			.arrive("/matters/*/exhibits/E-01", "exhibit")
			.shows("Accounts of six survivors")
			.shows("Its safe copy is being made.");
		clearTheExhibit();
		this.officer.visit("/matters/" + this.slug + "/recipients", "recipients")
			.write("Who is the letter addressed to?", "The Foreign Secretary")
			.write("In which office?", "Foreign, Commonwealth & Development Office")
			.write("At which e-mail address?", "sanctions@ministry.example")
			.press("Add the recipient")
			.shows("sanctions@ministry.example");
	}

	private void clearTheExhibit() {
		String exhibit = "/matters/" + this.slug + "/exhibits/E-01";
		this.officer.visit("/matters/" + this.slug + "/drafting", "drafting-copy-awaited")
			.shows("Wait until the safe copy of E-01 is made, then clear it.");
		runWhatIsDue(this.slug);
		this.reviewer.visit(exhibit, "exhibit-not-cleared").shows("nobody else can look at it");
		this.officer.visit(exhibit, "exhibit-to-be-cleared").shows("What the file says about its source");
		this.officer.follow("Look at the safe copy")
			.arrive("/matters/*/exhibits/E-01/copy", "safe-copy")
			.shows("Page 1 of 1");
		this.officer.visit(exhibit, "exhibit-to-be-cleared")
			.press("I have seen what the file says about its source")
			.shows("Cleared on");
		this.reviewer.visit(exhibit + "/copy", "safe-copy-for-reviewer").shows("Page 1 of 1");
	}

	@Test
	@Order(3)
	void theOfficerWritesTheLetterAndImportsIt() throws IOException {
		this.officer.visit("/matters/" + this.slug + "/drafting", "drafting").follow("Write the letter");
		this.officer.arrive("/matters/*/drafting/letter", "write-letter")
			.write("The words of the letter", LETTER.replace("six survivors", "survivors"))
			.press("Keep as a new version")
			.arrive("/matters/*/letter/1", "letter-version")
			.shows("Fingerprint")
			.follow("Write on");
		this.officer.attach("A plain text file", file("letter.txt", LETTER))
			.press("Import the file")
			.arrive("/matters/*/letter/2", "letter-version")
			.shows("six survivors");
		this.officer.visit("/matters/" + this.slug + "/letter/compare/1/2", "letter-compare");
		assertThat(this.officer.page().locator("ins").allInnerTexts()).anyMatch((words) -> words.contains("six"));
	}

	@Test
	@Order(4)
	void theOfficerPutsItForward() {
		this.officer.visit("/matters/" + this.slug + "/drafting", "drafting").shows("Nothing is missing.");
		this.officer.open("Prepare the submission for review").arrive("/papers/*", "bench-prepare");
		this.officer.tick("I have checked the letter, the targets and the exhibits.").give("Put it forward");
		assertThat(submission(this.slug).stage()).isEqualTo(Stage.EVIDENCE_REVIEW);
	}

	@Test
	@Order(5)
	void theReviewerReturnsItWithCodesAndLosesNoDraft() {
		this.reviewer.open("Review the evidence").arrive("/papers/*", "bench-review");
		this.reviewer.choose("Is it clear where each exhibit comes from, and who has held it?", "No")
			.choose("Does everybody concerned consent to this use?", "Yes")
			.choose("Are you satisfied that nobody is put at risk?", "Yes")
			.choose("Is what speaks for the targets addressed?", "Yes")
			.choose("What do you find?", "I return it, for the things I choose to be put right")
			.tickOf("What must be put right?", "It is not clear where an exhibit comes from");
		String reasons = "Say in the letter who took the accounts.";
		this.reviewer.saved(reasons, () -> this.reviewer.write("What are your reasons?", reasons));
		this.reviewer.shows("Draft saved at").reloadAt(1440);
		assertThat(this.reviewer.page().getByLabel("What are your reasons?").inputValue()).isEqualTo(reasons);
		this.reviewer.give("Give my finding");
	}

	@Test
	@Order(6)
	void somebodyElsesPaperIsRefusedInASentence() {
		this.officer.visit("/", "inbox")
			.open("Prepare the submission for review")
			.arrive("/papers/*", "bench-returned");
		String paper = this.officer.path();
		this.reviewer.refused(403, () -> this.reviewer.go(paper));
		this.reviewer.arrive(paper, "refused").doesNotShow("Something went wrong");
	}

	@Test
	@Order(7)
	void theOfficerReadsWhyAndPutsItForwardAgain() {
		this.officer.follow("read why it is with you again");
		this.officer.arrive("/answered/*", "answered").shows("Say in the letter who took the accounts.");
		this.officer.shows("It is not clear where an exhibit comes from");
		this.officer.visit("/matters/" + this.slug + "/drafting/letter", "write-letter")
			.write("The words of the letter", CORRECTED)
			.press("Keep as a new version")
			.arrive("/matters/*/letter/3", "letter-version");
		this.officer.open("Prepare the submission for review").arrive("/papers/*", "bench-returned");
		this.officer.write("What did you change since it came back?", "The letter says who took the accounts.")
			.tick("I have checked the letter, the targets and the exhibits.")
			.give("Put it forward");
	}

	@Test
	@Order(8)
	void theReviewerAccepts() {
		this.reviewer.open("Review the evidence").arrive("/papers/*", "bench-review");
		this.reviewer.shows("each taken by an interviewer of our own")
			.choose("Is it clear where each exhibit comes from, and who has held it?", "Yes")
			.choose("Does everybody concerned consent to this use?", "Yes")
			.choose("Are you satisfied that nobody is put at risk?", "Yes")
			.choose("Is what speaks for the targets addressed?", "Yes")
			.choose("What do you find?", "I accept the evidence")
			.write("What are your reasons?", "The accounts are what they claim to be.")
			.give("Give my finding");
		this.officer.visit("/matters/" + this.slug, "matter").shows("Legal advisory sign-off");
	}

	@Test
	@Order(9)
	void theChairConvenesAPanel() {
		this.chair.open("Convene a panel of the council").arrive("/papers/*", "bench-convene");
		this.chair.tickOf("Whom do you name to the panel?", "Rhona Maddern", "Emil Savary", "Lucian Brandreth")
			.give("Convene this panel");
	}

	@Test
	@Order(10)
	void membersDeclareTheirInterestsBeforeThePapersOpen() {
		for (Visitor member : List.of(this.first, this.second, this.third)) {
			member.open("Declare your interests").arrive("/papers/*", "bench-declare");
			member.doesNotShow("each taken by an interviewer of our own")
				.choose("Do you have an interest in this matter?", "I have none")
				.give("Declare my interests");
		}
	}

	@Test
	@Order(11)
	void aMemberGivesAnOpinionByTheKeyboardAlone() {
		this.first.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-opinion");
		this.first.tabTo("I approve the letter for signature").key("Space");
		assertThat(this.first.page().locator(".asked").ariaSnapshot()).contains("radiogroup \"What do you advise?",
				"radiogroup \"Does the evidence give reasonable grounds to suspect?",
				"radiogroup \"Is the evidence corroborated?", "radiogroup \"Could the letter put a source at risk?");
		this.first.tabTo("Yes").key("Space").tabTo("Sufficiently").key("Space").tabTo("I see no risk").key("Space");
		this.first.tabTo("This is my own independent opinion").key("Space").tabTo("Check your answers").key("Enter");
		this.first.arrive("/papers/*/check", "check-opinion").tabTo("Give my opinion").key("Enter");
		this.first.arrive("/", "inbox").shows("Given, and entered in the record.");
	}

	@Test
	@Order(12)
	void nobodySeesAnotherOpinionBeforeGivingTheirOwn() {
		this.second.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-opinion");
		this.second.doesNotShow("approves the letter").shows("Other members’ opinions are shown to you once yours is");
		approve(this.second);
		this.second.visit("/matters/" + this.slug, "matter-member").shows("Prof. Rhona Maddern: approves the letter");
	}

	@Test
	@Order(13)
	void aMemberDissents() {
		this.third.open("Legal opinion on the draft letter").arrive("/papers/*", "bench-opinion");
		this.third.choose("What do you advise?", "I dissent").press("Check your answers");
		this.third.shows("things must be put right")
			.write("Reasons for your dissent", "The accounts rest on one interviewer. I would hear a second.")
			.choose("Does the evidence give reasonable grounds to suspect?", "Yes")
			.choose("Is the evidence corroborated?", "A fact that matters rests on one source")
			.choose("Could the letter put a source at risk?", "I see no risk")
			.tick("This is my own independent opinion")
			.give("Give my opinion");
	}

	@Test
	@Order(14)
	void theChairMinutesTheDecision() {
		this.chair.open("Minute the council’s decision").arrive("/papers/*", "bench-minute");
		this.chair.shows("Lucian Brandreth KC: dissents")
			.write("Your minute of the decision", "Two approve, one dissents. The letter goes forward.")
			.tick("The interests that were declared, and every withdrawal, are in this minute.")
			.give("Minute the decision");
		runWhatIsDue(this.slug);
		assertThat(submission(this.slug).stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
	}

	@Test
	@Order(15)
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
	@Order(16)
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
	@Order(17)
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
	@Order(18)
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
	@Order(19)
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

	private static void approve(Visitor member) {
		member.choose("What do you advise?", "I approve the letter for signature")
			.choose("Does the evidence give reasonable grounds to suspect?", "Yes")
			.choose("Is the evidence corroborated?", "Sufficiently")
			.choose("Could the letter put a source at risk?", "I see no risk")
			.tick("This is my own independent opinion")
			.give("Give my opinion");
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
