package org.gravamen.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what an exhibit is, where it comes from and how far it may be relied on.
 */
@Service
@Transactional
public class Descriptions {

	private final Exhibits exhibits;

	private final ExhibitStore store;

	private final GradingStore gradings;

	private final Submissions submissions;

	private final Rights rights;

	private final Bookkeeping books;

	private final Clock clock;

	Descriptions(Exhibits exhibits, ExhibitStore store, GradingStore gradings, Submissions submissions, Rights rights,
			Bookkeeping books, Clock clock) {
		this.exhibits = exhibits;
		this.store = store;
		this.gradings = gradings;
		this.submissions = submissions;
		this.rights = rights;
		this.books = books;
		this.clock = clock;
	}

	/**
	 * Describes an exhibit, or describes it anew. What its line of the collection log
	 * said before stays in its custody log.
	 * @param submission of which submission
	 * @param number which exhibit
	 * @param description what it is; its grading is left as it is
	 * @param from where it comes from
	 * @param by the case officer, while the submission is in preparation
	 * @throws AnswersRefused with a complaint for each text that cannot be taken
	 * @throws Refusal NOT_YOURS, WRONG_STATE
	 */
	public void describe(SubmissionId submission, ExhibitNumber number, Exhibit.Description description,
			Provenance from, Person by) {
		this.submissions.toChange(submission, by);
		Exhibit exhibit = live(submission, number);
		NewEntry checked = DescriptionCheck.checked(description, from, exhibit.substance().thing());
		if (exhibit.file().isEmpty() && exhibit.substance().thing().isEmpty()) {
			DescriptionCheck.checked(checked);
		}
		DescriptionCheck.requirePast(from, this.clock.instant());
		refuseStrangeTranslation(submission, exhibit, from);
		Exhibit.Description words = new Exhibit.Description(checked.description().title(),
				checked.description().source(), checked.description().kind(), exhibit.grading());
		Exhibit changed = exhibit.describedAs(words, checked.provenance());
		this.store.describe(changed);
		exhibit.provenance()
			.collected()
			.filter((before) -> !checked.provenance().collected().equals(Optional.of(before)))
			.ifPresent((before) -> this.books.recollected(changed, before, by));
		this.books.described(changed, by);
	}

	/**
	 * Grades an exhibit.
	 * @param submission of which submission
	 * @param number which exhibit
	 * @param grading how far it may be relied on
	 * @param reason why
	 * @param by the case officer while the submission is in preparation, or an evidence
	 * reviewer while it is reviewed
	 * @throws Refusal NOT_YOURS, WRONG_STATE, FIELD_INVALID without a reason
	 */
	public void grade(SubmissionId submission, ExhibitNumber number, Grading grading, String reason, Person by) {
		requireGrader(submission, by);
		Exhibit exhibit = live(submission, number);
		String why = DescriptionCheck.reason(reason, "Say why you grade it so.");
		this.store.grade(exhibit, grading);
		this.books.graded(exhibit, grading, why, by);
		this.books.enter(exhibit, "Exhibit graded " + grading.text(), "", by);
	}

	/**
	 * Whether a person may grade now, for drawing a page.
	 * @param matter the submission
	 * @param person who
	 * @return true for its case officer in preparation and a reviewer in review
	 */
	public boolean mayGrade(Submission matter, Person person) {
		if (matter.officer().equals(person.id())) {
			return matter.stage() == Stage.PREPARATION;
		}
		return matter.stage() == Stage.EVIDENCE_REVIEW && this.rights.may(person, "review-evidence", matter.id());
	}

	/**
	 * How an exhibit came to be graded as it is.
	 * @param exhibit which
	 * @return oldest first
	 */
	@Transactional(readOnly = true)
	public List<Graded> gradings(Exhibit exhibit) {
		return this.gradings.of(exhibit);
	}

	private void requireGrader(SubmissionId submission, Person by) {
		Submission matter = this.submissions.get(submission);
		if (matter.officer().equals(by.id())) {
			this.submissions.toChange(submission, by);
			return;
		}
		this.rights.check(by, "review-evidence", submission);
		if (matter.stage() != Stage.EVIDENCE_REVIEW) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"Exhibits are graded while the submission is in preparation or under review.");
		}
	}

	private Exhibit live(SubmissionId submission, ExhibitNumber number) {
		Exhibit exhibit = this.exhibits.get(submission, number);
		if (!exhibit.live()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "Exhibit " + number.text() + " is withdrawn.");
		}
		return exhibit;
	}

	private void refuseStrangeTranslation(SubmissionId submission, Exhibit exhibit, Provenance from) {
		Optional<ExhibitNumber> of = from.translation().map(Provenance.Translation::of);
		boolean strange = of.isPresent()
				&& (of.get().equals(exhibit.number()) || this.store.find(submission, of.get()).isEmpty());
		if (strange) {
			throw new AnswersRefused(
					List.of(new Complaint("translationOf", "Choose another exhibit that it is a translation of.")));
		}
	}

}
