package org.gravamen.review.process;

import org.gravamen.evidence.Exhibits;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.process.AnswersPapers;
import org.gravamen.process.Paper;
import org.gravamen.process.Prepared;
import org.gravamen.process.Prepares;
import org.gravamen.review.Conclusion;
import org.gravamen.review.ReviewEvidence;
import org.gravamen.review.Worksheet;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Answers to the paper of the evidence reviewer.
 */
@AnswersPapers
public class EvidenceTasks {

	private final Submissions submissions;

	private final Exhibits exhibits;

	private final LetterVersions letters;

	private final Worksheets worksheets;

	private final Conclusion conclusion;

	EvidenceTasks(Submissions submissions, Exhibits exhibits, LetterVersions letters, Worksheets worksheets,
			Conclusion conclusion) {
		this.submissions = submissions;
		this.exhibits = exhibits;
		this.letters = letters;
		this.worksheets = worksheets;
		this.conclusion = conclusion;
	}

	/**
	 * Binds the review to the letter, the exhibits and what they are said to show.
	 * @param paper the reviewer's
	 * @return one fingerprint for all
	 */
	@Prepares("review-evidence")
	public Prepared papersToReview(Paper paper) {
		Submission matter = this.submissions.get(paper.submission());
		return Prepared.seeing(shown(matter, letter(matter.id()), this.worksheets.of(matter)));
	}

	/**
	 * Keeps the review.
	 * @param paper the reviewer's
	 * @param answers what was answered
	 */
	public void reviewEvidence(Paper paper, ReviewEvidence answers) {
		Submission matter = this.submissions.get(paper.submission());
		LetterVersion letter = letter(matter.id());
		Worksheet worksheet = this.worksheets.of(matter);
		paper.requireSeen(shown(matter, letter, worksheet), "What is under review");
		this.conclusion.conclude(worksheet, letter, answers, paper.actor());
	}

	private Fingerprint shown(Submission matter, LetterVersion letter, Worksheet worksheet) {
		return worksheet.with(this.exhibits.manifest(matter.id()).with(letter.fingerprint()));
	}

	private LetterVersion letter(SubmissionId submission) {
		return this.letters.current(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "There is no letter to review yet."));
	}

}
