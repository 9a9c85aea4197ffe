package org.gravamen.council;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the council asked of the case officer when it last sent the letter back, and the
 * answers: each by itself, and none passed over.
 */
@Service
@Transactional
public class RequiredChanges {

	private final RequiredChangeRows rows;

	private final Submissions submissions;

	private final Rights rights;

	private final Chronicle chronicle;

	private final Clock clock;

	RequiredChanges(RequiredChangeRows rows, Submissions submissions, Rights rights, Chronicle chronicle, Clock clock) {
		this.rows = rows;
		this.submissions = submissions;
		this.rights = rights;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * What the last sitting that was minuted asked.
	 * @param submission of which submission
	 * @return in its order, with the answers so far; none when it asked nothing
	 */
	@Transactional(readOnly = true)
	public List<RequiredChange> of(SubmissionId submission) {
		return this.rows.latest(submission);
	}

	/**
	 * Answers one of them, or answers it anew, while the submission is in preparation.
	 * @param submission of which submission
	 * @param change which
	 * @param done whether it was done
	 * @param words where it was done, or why it was not
	 * @param officer the case officer of the submission
	 * @throws Refusal NOT_YOURS, WRONG_STATE, NOT_FOUND, or FIELD_INVALID when nothing is
	 * said, or a target is said to be out that is not
	 */
	public void answer(SubmissionId submission, UUID change, boolean done, String words, Person officer) {
		this.rights.check(officer, "answer-required-change", submission);
		Submission matter = this.submissions.toChange(submission, officer);
		RequiredChange asked = of(submission).stream()
			.filter((one) -> one.id().equals(change))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "The council does not ask for this any more."));
		if (words.isBlank()) {
			throw invalid(done ? "Say where it was done." : "Say why it was not done.");
		}
		if (done && asked.kind() == RequiredChange.Kind.TAKE_OUT && names(matter, asked)) {
			throw invalid("This target is still in the submission. Remove it on the drafting desk first.");
		}
		this.rows
			.keep(asked.answered(new RequiredChange.Answer(done, words.strip(), officer.id(), this.clock.instant())));
		this.chronicle.enter(submission,
				Happening.of("Required change answered")
					.by(officer.id())
					.outcome(done ? "done" : "not done")
					.why(words.strip()));
	}

	private static boolean names(Submission matter, RequiredChange asked) {
		return matter.targets().stream().anyMatch((target) -> asked.target().filter(target.id()::equals).isPresent());
	}

	private static Refusal invalid(String sentence) {
		return new Refusal(Refusal.Reason.FIELD_INVALID, sentence);
	}

}
