package org.gravamen.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.letter.LetterVersion;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.DroppedTargets;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concludes a review: what was found is weighed, kept and entered; an acceptance sets
 * aside the exhibits and drops the targets that were found wanting, and what is left is
 * the manifest that was accepted.
 */
@Component
@Transactional
public class Conclusion {

	private final EvidenceReviews reviews;

	private final Sufficiency sufficiency;

	private final Paragraphs paragraphs;

	private final Exhibits exhibits;

	private final Charges charges;

	private final DroppedTargets droppedTargets;

	private final Parts parts;

	private final Chronicle chronicle;

	private final Clock clock;

	Conclusion(EvidenceReviews reviews, Sufficiency sufficiency, Paragraphs paragraphs, Exhibits exhibits,
			Charges charges, DroppedTargets droppedTargets, Parts parts, Chronicle chronicle, Clock clock) {
		this.reviews = reviews;
		this.sufficiency = sufficiency;
		this.paragraphs = paragraphs;
		this.exhibits = exhibits;
		this.charges = charges;
		this.droppedTargets = droppedTargets;
		this.parts = parts;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Concludes a review.
	 * @param worksheet the findings
	 * @param letter the letter that was read
	 * @param answers the reviewer's answers
	 * @param reviewer who
	 * @return the review as it is kept
	 * @throws AnswersRefused when it is accepted although findings are missing, nothing
	 * would be left, or it departs from the rules without a reason
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when it is accepted although a
	 * paragraph states a fact without a live exhibit
	 */
	public EvidenceReview conclude(Worksheet worksheet, LetterVersion letter, ReviewEvidence answers,
			PersonId reviewer) {
		SubmissionId submission = letter.submission();
		EvidenceReview.Weighing weighing = weighed(worksheet, answers);
		if (answers.finding().accepts()) {
			requireComplete(worksheet, answers, weighing);
			settle(worksheet, submission, reviewer);
			this.paragraphs.requireAllStand(submission);
		}
		EvidenceReview review = new EvidenceReview(UUID.randomUUID(), submission, reviewer, answers.finding(),
				answers.checks(), answers.codes(), answers.reasons(), answers.conditionsGiven(), weighing,
				basis(submission, letter), this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.reviews.keep(review);
		this.parts.note(submission, reviewer, Part.REVIEWED);
		enter(review, letter);
		return review;
	}

	private EvidenceReview.Weighing weighed(Worksheet worksheet, ReviewEvidence answers) {
		Worksheet.Tally tally = worksheet.tally();
		Sufficiency.Judgement judgement = this.sufficiency.amountsTo(answers.checks(), tally);
		return new EvidenceReview.Weighing(judgement.finding(), judgement.ground(), answers.departureGiven(), tally,
				worksheet.fingerprint());
	}

	// After an acceptance has set exhibits aside and dropped targets: what is left was
	// accepted.
	private EvidenceReview.Basis basis(SubmissionId submission, LetterVersion letter) {
		return new EvidenceReview.Basis(this.exhibits.manifest(submission).fingerprint(), letter.fingerprint(),
				Optional.of(this.charges.of(submission)));
	}

	private static void requireComplete(Worksheet worksheet, ReviewEvidence answers, EvidenceReview.Weighing weighing) {
		if (worksheet.open() > 0) {
			throw refused("finding",
					"%d of %d findings are still to be made. Make them on the page of the matrix, or return the submission."
						.formatted(worksheet.open(), worksheet.all()));
		}
		if (worksheet.kept().isEmpty()) {
			throw refused("finding", "Every target would be dropped. Return or refuse the submission instead.");
		}
		if (weighing.tally().exhibitsAccepted() == 0) {
			throw refused("finding", EvidenceReview.NOTHING_ACCEPTED);
		}
		if (weighing.departs(answers.finding()) && weighing.departure().isBlank()) {
			throw refused("departure",
					"Your findings amount to «%s». %s Say why you depart from that, or find otherwise."
						.formatted(weighing.amountsTo().title(), weighing.ground()));
		}
	}

	private void settle(Worksheet worksheet, SubmissionId submission, PersonId reviewer) {
		worksheet.rejected()
			.forEach((finding) -> this.exhibits.setAside(submission, finding.exhibit(), finding.reason(), reviewer));
		worksheet.dropped().forEach((target, reason) -> this.droppedTargets.drop(submission, target, reason, reviewer));
	}

	private void enter(EvidenceReview review, LetterVersion letter) {
		String codes = review.codes().stream().sorted().map(ReturnCode::title).collect(Collectors.joining("; "));
		String outcome = review.finding().title().toLowerCase(Locale.UK)
				+ ((review.finding() == Finding.RETURN) ? ": " + codes : "");
		this.chronicle.enter(review.submission(),
				Happening.of("Evidence reviewed")
					.by(review.reviewer())
					.outcome(outcome)
					.why(why(review))
					.about(letter.name(), letter.fingerprint())
					.about("Exhibits", review.manifest())
					.about("Findings", review.weighing().findings()));
	}

	private static String why(EvidenceReview review) {
		EvidenceReview.Weighing weighing = review.weighing();
		String rule = review.reasons() + "\n\nWhat the findings amount to: «" + weighing.amountsTo().title() + "». "
				+ weighing.ground();
		return weighing.departs(review.finding()) && !weighing.departure().isEmpty()
				? rule + "\n\nWhy the reviewer departs from that: " + weighing.departure() : rule;
	}

	private static AnswersRefused refused(String field, String sentence) {
		return new AnswersRefused(List.of(new Complaint(field, sentence)));
	}

}
