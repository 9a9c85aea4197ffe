package org.gravamen.evidence.process;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

import org.gravamen.evidence.EvidenceReview;
import org.gravamen.evidence.EvidenceReviews;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Manifest;
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
 * The paper of the evidence reviewer.
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
	 * Binds a review to the letter and the exhibits that the page shows.
	 * @param paper the paper
	 * @return one fingerprint for both
	 */
	@Prepares("review-evidence")
	public Prepared letterAndExhibits(Paper paper) {
		LetterVersion letter = letter(paper.submission());
		return Prepared.seeing(this.exhibits.manifest(paper.submission()).with(letter.fingerprint()));
	}

	/**
	 * Keeps what the reviewer found.
	 * @param paper the reviewer's
	 * @param answers what was answered
	 */
	public void reviewEvidence(Paper paper, ReviewEvidence answers) {
		LetterVersion letter = letter(paper.submission());
		Manifest manifest = this.exhibits.manifest(paper.submission());
		paper.requireSeen(manifest.with(letter.fingerprint()), "The letter, or an exhibit,");
		EvidenceReview review = new EvidenceReview(UUID.randomUUID(), paper.submission(), paper.actor(),
				answers.finding(), answers.checks(), answers.codes(), answers.reasons().strip(), manifest.fingerprint(),
				letter.fingerprint(), this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.reviews.keep(review);
		this.parts.note(paper.submission(), paper.actor(), Part.REVIEWED);
		this.chronicle.enter(paper.submission(), happening(review, letter));
	}

	private static Happening happening(EvidenceReview review, LetterVersion letter) {
		return Happening.of("Evidence reviewed")
			.by(review.reviewer())
			.outcome(review.finding().title().toLowerCase(Locale.ROOT))
			.why(review.reasons())
			.about(letter.name(), letter.fingerprint())
			.about("List of exhibits", review.manifest());
	}

	private LetterVersion letter(SubmissionId submission) {
		return this.letters.current(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
					"There is no letter to review. Tell the case officer."));
	}

}
