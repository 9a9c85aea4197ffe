package org.gravamen.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gravamen.evidence.Citations;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Manifest;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Paragraph;
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
 * The paragraphs of the letter that stands, held against the live exhibits.
 */
@Component
@Transactional
class KeptParagraphs implements Paragraphs {

	private static final int LONGEST = 2000;

	private static final Said NOTHING = new Said(Standing.UNSUPPORTED, "");

	private final StandingStore store;

	private final LetterVersions letters;

	private final LetterReader reader;

	private final Exhibits exhibits;

	private final Submissions submissions;

	private final Rights rights;

	private final Chronicle chronicle;

	private final Clock clock;

	KeptParagraphs(StandingStore store, LetterVersions letters, LetterReader reader, Exhibits exhibits,
			Submissions submissions, Rights rights, Chronicle chronicle, Clock clock) {
		this.store = store;
		this.letters = letters;
		this.reader = reader;
		this.exhibits = exhibits;
		this.submissions = submissions;
		this.rights = rights;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<StandingParagraph> of(SubmissionId submission) {
		List<Paragraph> paragraphs = paragraphs(submission);
		Manifest manifest = this.exhibits.manifest(submission);
		Map<Fingerprint, Said> said = this.store.of(submission);
		return IntStream.range(0, paragraphs.size())
			.mapToObj((place) -> standing(place + 1, paragraphs.get(place), manifest, said))
			.toList();
	}

	@Override
	public void statesNoFact(SubmissionId submission, List<Fingerprint> paragraphs, Person by) {
		this.submissions.toChange(submission, by);
		Map<Fingerprint, Said> said = this.store.of(submission);
		said.forEach((paragraph, what) -> {
			if (what.standing() == Standing.NOT_FACTUAL && !paragraphs.contains(paragraph)) {
				this.store.forget(submission, paragraph);
			}
		});
		List<Fingerprint> written = paragraphs(submission).stream().map(StandingParagraph::fingerprint).toList();
		paragraphs.stream()
			.distinct()
			.filter(written::contains)
			.filter((paragraph) -> !said.containsKey(paragraph))
			.forEach((paragraph) -> this.store.keep(submission, paragraph, new Said(Standing.NOT_FACTUAL, ""), by.id(),
					now()));
		this.chronicle.enter(submission, Happening.of("Paragraphs sorted").by(by.id()).asDetail());
	}

	@Override
	public void allow(SubmissionId submission, Fingerprint paragraph, String reason, Person by) {
		this.rights.check(by, "review-evidence", submission);
		if (this.submissions.get(submission).stage() != Stage.EVIDENCE_REVIEW) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "The letter is not under evidence review now.");
		}
		StandingParagraph meant = of(submission).stream()
			.filter((one) -> one.fingerprint().equals(paragraph))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "The letter no longer has this paragraph."));
		checkReason(reason);
		this.store.keep(submission, paragraph, new Said(Standing.ALLOWED, reason.strip()), by.id(), now());
		this.chronicle.enter(submission,
				Happening.of("Paragraph allowed without an exhibit")
					.by(by.id())
					.outcome("Paragraph " + meant.number())
					.why(reason.strip()));
	}

	@Override
	@Transactional(readOnly = true)
	public void requireAllStand(SubmissionId submission) {
		List<StandingParagraph> wanting = of(submission).stream().filter(StandingParagraph::unsupported).toList();
		if (!wanting.isEmpty()) {
			String numbers = wanting.stream()
				.map((one) -> String.valueOf(one.number()))
				.collect(Collectors.joining(", "));
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					(wanting.size() == 1)
							? "Paragraph " + numbers + " of the letter states a fact without a live exhibit."
							: "Paragraphs " + numbers + " of the letter state facts without a live exhibit.");
		}
	}

	private List<Paragraph> paragraphs(SubmissionId submission) {
		return this.letters.current(submission)
			.map((version) -> this.reader.read(version.text()).paragraphs())
			.orElse(List.of());
	}

	private static StandingParagraph standing(int number, Paragraph paragraph, Manifest manifest,
			Map<Fingerprint, Said> said) {
		boolean cites = !paragraph.exhibits().isEmpty();
		List<String> missing = Citations.missing(paragraph, manifest);
		Said what = Optional.ofNullable(said.get(StandingParagraph.fingerprint(paragraph))).orElse(NOTHING);
		if (cites && missing.isEmpty()) {
			return new StandingParagraph(number, paragraph, Standing.SUPPORTED, "", missing);
		}
		boolean contradicts = cites && what.standing() == Standing.NOT_FACTUAL;
		Said last = contradicts ? NOTHING : what;
		return new StandingParagraph(number, paragraph, last.standing(), last.reason(), missing);
	}

	private static void checkReason(String reason) {
		if (reason.isBlank() || reason.length() > LONGEST) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, reason.isBlank()
					? "Say why the paragraph may stand without an exhibit." : "Say it in at most 2,000 characters.");
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
