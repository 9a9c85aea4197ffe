package org.gravamen.journey;

import java.io.IOException;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gravamen.people.Role;
import org.gravamen.submission.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first leg of a submission: its officer drafts it, and the reviewer returns it once
 * and then accepts it.
 */
abstract class DraftingLeg extends Journey {

	static final String MATTER = "Major Teodor Wrenn";

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

	private static final String BEARS_ON = "What does it bear on, United Kingdom: global human rights?";

	private static final String[] POINTS = { "Identity", "Conduct", "Right engaged", "Involvement",
			"Reasonable grounds", "Appropriateness", "What speaks for the target" };

	private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

	Visitor officer;

	Visitor reviewer;

	Visitor chair;

	Visitor first;

	Visitor second;

	Visitor third;

	Visitor director;

	Visitor clerk;

	Visitor manager;

	String slug = "";

	private String review = "";

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
		this.officer.visit("/legal-tests", "legal-tests").shows("SAMLA 2018, section 11 as amended");
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
		askTheSource();
		clearTheExhibit();
		this.officer.visit("/matters/" + this.slug + "/recipients", "recipients")
			.write("Who is the letter addressed to?", "The Foreign Secretary")
			.write("In which office?", "Foreign, Commonwealth & Development Office")
			.write("At which e-mail address?", "sanctions@ministry.example")
			.refused(422, () -> this.officer.press("Add the recipient"));
		this.officer.shows("Choose who gets the letter")
			.choose("Who gets the letter?", "An authority")
			.press("Add the recipient")
			.shows("sanctions@ministry.example");
	}

	private void askTheSource() {
		this.officer.visit("/matters/" + this.slug + "/drafting", "drafting-not-asked").shows("Ask its source");
		this.officer.visit("/matters/" + this.slug + "/exhibits/E-01", "exhibit-not-asked")
			.unfold("Write down a consent");
		this.officer.page().locator("#use").selectOption("AUTHORITY");
		this.officer.write("Since which day?", "2026-10-05")
			.write("On what record?", "Signed forms of all six, kept by the interviewer")
			.press("Write it down")
			.arrive("/matters/*/exhibits/E-01", "exhibit-asked")
			.shows("since 5 October 2026");
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
	void theOfficerSaysWhatTheExhibitShows() {
		this.officer.visit("/matters/" + this.slug + "/drafting", "drafting").follow("What the exhibits show");
		this.officer.arrive("/matters/*/coverage", "matrix-empty").shows("No exhibit supports this").follow(MATTER);
		this.officer.arrive("/matters/*/coverage/*", "matrix-target")
			.refused(422, () -> this.officer.press("Bring it to bear"));
		this.officer.shows("Choose an exhibit.")
			.select("Which exhibit?", "E-01")
			.write("Where in it?", "Accounts 2 and 5")
			.tickOf(BEARS_ON, POINTS)
			.press("Bring it to bear")
			.shows("Accounts 2 and 5");
		this.officer.visit("/matters/" + this.slug + "/coverage", "matrix").shows("One source");
		this.officer.follow("The letter, paragraph by paragraph");
		this.officer.arrive("/matters/*/coverage/letter", "letter-standing").shows("Has no live exhibit");
		this.officer.tick("It states no fact: courtesy, argument or request")
			.refused(422, () -> this.officer.press("Keep this"));
		this.officer.arrive("/matters/*/coverage/letter/sorted", "letter-sorted-refused")
			.shows("Say why paragraph 1 states no fact.")
			.write("Why does paragraph 1 state none?", "It is our request.")
			.press("Keep this")
			.shows("It is our request.");
		assertThat(this.officer.page().getByText("Has no live exhibit").count()).isZero();
	}

	@Test
	@Order(5)
	void theOfficerPutsItForward() {
		this.officer.visit("/matters/" + this.slug + "/drafting", "drafting").shows("Nothing is missing.");
		this.officer.open("Prepare the submission for review").arrive("/papers/*", "bench-prepare");
		this.officer.tick("I have checked the letter, the targets and the exhibits.").give("Put it forward");
		assertThat(submission(this.slug).stage()).isEqualTo(Stage.EVIDENCE_REVIEW);
	}

	@Test
	@Order(6)
	void theReviewerReturnsItWithCodesAndLosesNoDraft() {
		this.reviewer.open("Review the evidence").arrive("/papers/*", "bench-review");
		this.reviewer.choose("Is it clear where each exhibit comes from, and who has held it?", "No")
			.choose("Do you confirm how each exhibit is graded?", "Yes")
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
	@Order(7)
	void somebodyElsesPaperIsRefusedInASentence() {
		this.officer.visit("/", "inbox")
			.open("Prepare the submission for review")
			.arrive("/papers/*", "bench-returned");
		String paper = this.officer.path();
		this.reviewer.refused(403, () -> this.reviewer.go(paper));
		this.reviewer.arrive(paper, "refused").doesNotShow("Something went wrong");
	}

	@Test
	@Order(8)
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
	@Order(9)
	void theReviewerFindsExhibitByExhibitAndPointByPoint() {
		this.reviewer.open("Review the evidence").arrive("/papers/*", "bench-review");
		this.review = this.reviewer.path();
		this.reviewer.shows("0 of ").follow("Make your findings on exhibits, targets and paragraphs");
		this.reviewer.arrive("/matters/*/coverage", "matrix-review").follow("Find on each exhibit");
		this.reviewer.arrive("/matters/*/coverage/exhibits", "findings-exhibits");
		this.reviewer.page().getByLabel("Reject", EXACTLY).check();
		this.reviewer.refused(422, () -> this.reviewer.press("Keep these findings"));
		this.reviewer.shows("Say why you reject it.");
		this.reviewer.page().getByLabel("Accept", EXACTLY).check();
		this.reviewer
			.write("Why do you accept those that you accept?", "The accounts were read beside their originals.")
			.press("Keep these findings")
			.visit(matrix(), "matrix-review")
			.follow(MATTER);
		this.reviewer.arrive("/matters/*/coverage/*", "findings-points");
		this.reviewer.page().getByLabel("Met", EXACTLY).all().forEach(Locator::check);
		this.reviewer.press("Keep these findings").visit(matrix(), "matrix-found");
		assertThat(this.reviewer.page().locator(".matrix__found").count()).isEqualTo(POINTS.length);
	}

	@Test
	@Order(10)
	void theReviewerAccepts() {
		this.reviewer.visit(this.review, "bench-review-found");
		this.reviewer.shows("each taken by an interviewer of our own")
			.choose("Is it clear where each exhibit comes from, and who has held it?", "Yes")
			.choose("Do you confirm how each exhibit is graded?", "Yes")
			.choose("Does everybody concerned consent to this use?", "Yes")
			.choose("Are you satisfied that nobody is put at risk?", "Yes")
			.choose("Is what speaks for the targets addressed?", "Yes")
			.choose("What do you find?", "I accept it, on the conditions that I write")
			.write("What are the conditions?", "Corroborate the accounts before the ministry answers.")
			.write("What are your reasons?", "The accounts are what they claim to be.")
			.give("Give my finding");
		this.officer.visit("/matters/" + this.slug, "matter").shows("Legal advisory sign-off");
	}

	private String matrix() {
		return "/matters/" + this.slug + "/coverage";
	}

}
