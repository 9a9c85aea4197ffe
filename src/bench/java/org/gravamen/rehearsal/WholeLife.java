package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.law.Regime;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.process.JobsAtOnce;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.support.AskedSources;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * A submission's whole life by its papers, with everything real but the people.
 */
public final class WholeLife {

	/** How many papers people answer in one life, with a panel of three. */
	public static final int PAPERS = 15;

	private final Cast cast;

	private final Desk desk;

	private final Route route;

	private final Submissions submissions;

	private final Exhibits exhibits;

	private final Accusations accusations;

	private final Recipients recipients;

	private final LetterVersions letters;

	private final WorkingDays calendar;

	private final String letter = text("demonstration/roth.txt");

	/**
	 * Lives of a house, by people who are taken in for them.
	 * @param house the application
	 * @param jobs runs what is due
	 */
	public WholeLife(ApplicationContext house, JobsAtOnce jobs) {
		this.cast = house.getBean(RoleAccounts.class).welcome();
		this.desk = house.getBean(Desk.class);
		this.submissions = house.getBean(Submissions.class);
		this.exhibits = house.getBean(Exhibits.class);
		this.route = new Route(this.desk, jobs, house.getBean(MatrixWork.class), this.exhibits,
				house.getBean(ExhibitCopies.class));
		this.accusations = house.getBean(Accusations.class);
		this.recipients = house.getBean(Recipients.class);
		this.letters = house.getBean(LetterVersions.class);
		this.calendar = house.getBean(WorkingDays.class);
	}

	/**
	 * From its opening to its outcome.
	 * @return which submission it was
	 */
	public SubmissionId live() {
		SubmissionId id = toTheMembers(1);
		opinions(id).forEach(Runnable::run);
		this.route.minute(this.cast, id);
		this.route.sign(this.cast, id);
		this.route.release(this.cast, id);
		followUp(id);
		return id;
	}

	/**
	 * As far as to the members of the panel, who have declared no interest.
	 * @param exhibits how many it rests on
	 * @return which; each member's opinion is awaited
	 */
	public SubmissionId toTheMembers(int exhibits) {
		SubmissionId id = draft(exhibits);
		this.route.putForward(this.cast, id);
		this.route.acceptEvidence(this.cast, id);
		this.route.convene(this.cast, id);
		this.cast.members().forEach((member) -> this.route.declareNoInterest(member, id));
		return id;
	}

	/**
	 * The opinions that are awaited.
	 * @param id on which submission
	 * @return one act for each member, which opens the paper and answers it
	 */
	public List<Runnable> opinions(SubmissionId id) {
		return this.cast.members().stream().<Runnable>map((member) -> () -> this.route.approve(member, id)).toList();
	}

	private void followUp(SubmissionId id) {
		LocalDate today = this.calendar.today();
		officer(id, "record-response",
				Map.of("kind", "holding", "receivedDay", today.getDayOfMonth(), "receivedMonth", today.getMonthValue(),
						"receivedYear", today.getYear(), "from", "The ministry", "summary", "It is being considered."));
		officer(id, "decide-next-step", Map.of("nextStep", "close", "reason", "It is time."));
		officer(id, "record-outcome", Map.of("outcome", "no-response"));
		if (this.submissions.get(id).stage() != Stage.OUTCOME_RECORDED) {
			throw new IllegalStateException("A life ended before its outcome.");
		}
	}

	private void officer(SubmissionId id, String paper, Map<String, Object> answers) {
		this.desk.answer(this.cast.officer(), id, paper, answers);
	}

	/**
	 * Opens and drafts one.
	 * @param exhibits how many it rests on
	 * @return which; its first paper waits
	 */
	private SubmissionId draft(int exhibits) {
		Person officer = officer();
		SubmissionId id = open(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS));
		this.accusations.add(id, DemonstrationTargets.roth(), "life", "responsible",
				"Ordered the use of live fire against the protests at Tarn in April 2026.", officer);
		for (int number = 1; number <= exhibits; number++) {
			this.exhibits.add(id,
					new Exhibit.Description("Statement " + number, "A witness", Optional.of(ExhibitKind.TESTIMONY),
							Grading.UNGRADED),
					AskedSources.toTheAuthority(officer), "statement-" + number + ".txt",
					new ByteArrayInputStream(("I saw it. " + number).getBytes(StandardCharsets.UTF_8)), officer);
		}
		this.recipients.add(id, new NewRecipient("The Minister", "Sanctions", "minister@ministry.example"), officer);
		this.letters.write(id, this.letter, officer);
		return id;
	}

	/**
	 * Opens one in which nothing stands yet.
	 * @param regimes under which measures are asked
	 * @return which; it is in preparation
	 */
	public SubmissionId open(Set<Regime> regimes) {
		return this.submissions
			.open(new OpenSubmission("Deputy Minister Ansel Roth", "Designation of Ansel Roth", "Invented.", regimes,
					"Karsava", "Tarn", Set.of(Measure.ASSET_FREEZE)), officer())
			.id();
	}

	/**
	 * Opens, drafts and puts one forward.
	 * @return which; it waits for the evidence reviewer
	 */
	public SubmissionId toTheReviewer() {
		SubmissionId id = draft(1);
		this.route.putForward(this.cast, id);
		return id;
	}

	/** The reviewer, whose inbox fills. */
	public Person reviewer() {
		return this.cast.reviewer().person();
	}

	/** A member of the council, whom every panel seats. */
	public Person member() {
		return this.cast.members().get(0).person();
	}

	/** The member's password. */
	public String membersPassword() {
		return this.cast.members().get(0).password();
	}

	/** The case officer, who prepares. */
	public Person officer() {
		return this.cast.officer().person();
	}

	/** The case officer's password. */
	public String officersPassword() {
		return this.cast.officer().password();
	}

	/** The director, who signs. */
	public Person director() {
		return this.cast.director().person();
	}

	/** The reviewer's password. */
	public String password() {
		return this.cast.reviewer().password();
	}

	private static String text(String name) {
		try (InputStream file = new ClassPathResource(name).getInputStream()) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
