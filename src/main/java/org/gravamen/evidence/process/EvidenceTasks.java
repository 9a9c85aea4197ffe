package org.gravamen.evidence.process;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.evidence.EvidenceReview;
import org.gravamen.evidence.EvidenceReviews;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Finding;
import org.gravamen.evidence.Manifest;
import org.gravamen.evidence.ReturnCode;
import org.gravamen.evidence.ReviewEvidence;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.process.AnswersPapers;
import org.gravamen.process.Paper;
import org.gravamen.process.Prepared;
import org.gravamen.process.Prepares;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Answers to the paper of the evidence reviewer.
 */
@AnswersPapers
public class EvidenceTasks {

	private final Exhibits exhibits;

	private final LetterVersions letters;

	private final EvidenceReviews reviews;

	private final Parts parts;

	private final Chronicle chronicle;

	private final Clock clock;

	EvidenceTasks(Exhibits exhibits, LetterVersions letters, EvidenceReviews reviews, Parts parts, Chronicle chronicle,
			Clock clock) {
		this.exhibits = exhibits;
		this.letters = letters;
		this.reviews = reviews;
		this.parts = parts;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Binds the review to the letter and the exhibits that are shown.
	 * @param paper the reviewer's
	 * @return one fingerprint for both
	 */
	@Prepares("review-evidence")
	public Prepared papersToReview(Paper paper) {
		return Prepared
			.seeing(this.exhibits.manifest(paper.submission()).with(letter(paper.submission()).fingerprint()));
	}

	/**
	 * Keeps the review.
	 * @param paper the reviewer's
	 * @param answers what was answered
	 */
	public void reviewEvidence(Paper paper, ReviewEvidence answers) {
		SubmissionId submission = paper.submission();
		LetterVersion letter = letter(submission);
		Manifest manifest = this.exhibits.manifest(submission);
		paper.requireSeen(manifest.with(letter.fingerprint()), "What is under review");
		EvidenceReview review = new EvidenceReview(UUID.randomUUID(), submission, paper.actor(), answers.finding(),
				answers.checks(), answers.codes(), answers.reasons(), manifest.fingerprint(), letter.fingerprint(),
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.reviews.keep(review);
		this.parts.note(submission, paper.actor(), Part.REVIEWED);
		enter(review, letter);
	}

	private void enter(EvidenceReview review, LetterVersion letter) {
		String codes = review.codes().stream().sorted().map(ReturnCode::title).collect(Collectors.joining("; "));
		String outcome = review.finding().title().toLowerCase(Locale.UK)
				+ ((review.finding() == Finding.RETURN) ? ": " + codes : "");
		this.chronicle.enter(review.submission(),
				Happening.of("Evidence reviewed")
					.by(review.reviewer())
					.outcome(outcome)
					.why(review.reasons())
					.about(letter.name(), letter.fingerprint())
					.about("Exhibits", review.manifest()));
	}

	private LetterVersion letter(SubmissionId submission) {
		return this.letters.current(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "There is no letter to review yet."));
	}

}
