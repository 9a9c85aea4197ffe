package org.gravamen.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.review.StandingStore.Said;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The paragraphs of the letter that stands, and what is said of them.
 */
@Component
@Transactional
class KeptParagraphs implements Paragraphs {

	private static final int LONGEST = 2000;

	private static final String TOO_LONG = "Say it in at most 2,000 characters.";

	private final StandingStore store;

	private final StandingReading reading;

	private final Submissions submissions;

	private final Rights rights;

	private final Chronicle chronicle;

	private final Clock clock;

	KeptParagraphs(StandingStore store, StandingReading reading, Submissions submissions, Rights rights,
			Chronicle chronicle, Clock clock) {
		this.store = store;
		this.reading = reading;
		this.submissions = submissions;
		this.rights = rights;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<StandingParagraph> of(SubmissionId submission) {
		return this.reading.of(submission);
	}

	@Override
	public void statesNoFact(SubmissionId submission, Map<Fingerprint, String> reasons, Person by) {
		this.submissions.toChange(submission, by);
		List<StandingParagraph> chosen = of(submission).stream()
			.filter((one) -> reasons.containsKey(one.fingerprint()))
			.toList();
		complain(chosen, reasons);
		Map<Fingerprint, Said> said = this.store.of(submission);
		said.forEach((paragraph, what) -> {
			if (what.standing() == Standing.NOT_FACTUAL) {
				this.store.forget(submission, paragraph);
			}
		});
		// What the reviewer has said of a paragraph stands.
		List<StandingParagraph> sorted = chosen.stream()
			.filter((one) -> !said.containsKey(one.fingerprint())
					|| said.get(one.fingerprint()).standing() == Standing.NOT_FACTUAL)
			.toList();
		sorted.forEach((one) -> this.store.keep(submission, one.fingerprint(),
				new Said(Standing.NOT_FACTUAL, reason(one, reasons)), by.id(), now()));
		enter(submission, sorted, reasons, by);
	}

	@Override
	public void overrule(SubmissionId submission, Fingerprint paragraph, String reason, Person by) {
		StandingParagraph meant = underReview(submission, paragraph, by);
		if (meant.standing() != Standing.NOT_FACTUAL) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"Nobody says any more that paragraph " + meant.number() + " states no fact.");
		}
		checkReason(reason, "Say which fact the paragraph states.");
		this.store.keep(submission, paragraph, new Said(Standing.UNSUPPORTED, reason.strip()), by.id(), now());
		enter(submission, "Paragraph found to state a fact", meant, reason, by);
	}

	@Override
	public void allow(SubmissionId submission, Fingerprint paragraph, String reason, Person by) {
		StandingParagraph meant = underReview(submission, paragraph, by);
		checkReason(reason, "Say why the paragraph may stand without an exhibit.");
		this.store.keep(submission, paragraph, new Said(Standing.ALLOWED, reason.strip()), by.id(), now());
		enter(submission, "Paragraph allowed without an exhibit", meant, reason, by);
	}

	@Override
	@Transactional(readOnly = true)
	public void requireAllStand(SubmissionId submission) {
		List<StandingParagraph> wanting = of(submission).stream().filter(StandingParagraph::unsupported).toList();
		if (!wanting.isEmpty()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					(wanting.size() == 1)
							? "Paragraph " + numbers(wanting) + " of the letter states a fact without a live exhibit."
							: "Paragraphs " + numbers(wanting) + " of the letter state facts without a live exhibit.");
		}
	}

	private StandingParagraph underReview(SubmissionId submission, Fingerprint paragraph, Person by) {
		this.rights.check(by, "review-evidence", submission);
		if (this.submissions.get(submission).stage() != Stage.EVIDENCE_REVIEW) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "The letter is not under evidence review now.");
		}
		return of(submission).stream()
			.filter((one) -> one.fingerprint().equals(paragraph))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "The letter no longer has this paragraph."));
	}

	private void enter(SubmissionId submission, List<StandingParagraph> sorted, Map<Fingerprint, String> reasons,
			Person by) {
		String outcome = sorted.isEmpty() ? "Every paragraph states a fact"
				: "Stating no fact: " + ((sorted.size() == 1) ? "paragraph " : "paragraphs ") + numbers(sorted);
		String why = sorted.stream()
			.map((one) -> "Paragraph " + one.number() + ": " + reason(one, reasons))
			.collect(Collectors.joining("\n"));
		this.chronicle.enter(submission, Happening.of("Paragraphs sorted").by(by.id()).outcome(outcome).why(why));
	}

	private void enter(SubmissionId submission, String act, StandingParagraph meant, String reason, Person by) {
		this.chronicle.enter(submission,
				Happening.of(act).by(by.id()).outcome("Paragraph " + meant.number()).why(reason.strip()));
	}

	private static String numbers(List<StandingParagraph> paragraphs) {
		return paragraphs.stream().map((one) -> String.valueOf(one.number())).collect(Collectors.joining(", "));
	}

	private static String reason(StandingParagraph paragraph, Map<Fingerprint, String> reasons) {
		return Objects.requireNonNull(reasons.get(paragraph.fingerprint())).strip();
	}

	private static void complain(List<StandingParagraph> chosen, Map<Fingerprint, String> reasons) {
		List<Complaint> complaints = chosen.stream()
			.filter((one) -> reason(one, reasons).isEmpty() || reason(one, reasons).length() > LONGEST)
			.map((one) -> new Complaint(one.fingerprint().hex(),
					reason(one, reasons).isEmpty() ? "Say why paragraph " + one.number() + " states no fact."
							: TOO_LONG))
			.toList();
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(complaints);
		}
	}

	private static void checkReason(String reason, String ask) {
		if (reason.isBlank() || reason.length() > LONGEST) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, reason.isBlank() ? ask : TOO_LONG);
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
