package org.gravamen.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.gravamen.evidence.Citations;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Manifest;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Paragraph;
import org.gravamen.review.StandingStore.Said;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Holds the paragraphs of the letter that stands against the live exhibits that the
 * reviewer has not rejected, and against what was said of each.
 */
@Component
class StandingReading {

	private static final Said NOTHING = new Said(Standing.UNSUPPORTED, "");

	private final StandingStore store;

	private final LetterVersions letters;

	private final LetterReader reader;

	private final Exhibits exhibits;

	private final Rejections rejections;

	StandingReading(StandingStore store, LetterVersions letters, LetterReader reader, Exhibits exhibits,
			Rejections rejections) {
		this.store = store;
		this.letters = letters;
		this.reader = reader;
		this.exhibits = exhibits;
		this.rejections = rejections;
	}

	/** Every paragraph of the letter, in order; none while no letter is written. */
	List<StandingParagraph> of(SubmissionId submission) {
		List<Paragraph> paragraphs = paragraphs(submission);
		Held held = held(submission);
		Map<Fingerprint, Said> said = this.store.of(submission);
		return IntStream.range(0, paragraphs.size())
			.mapToObj((place) -> standing(place + 1, paragraphs.get(place), held, said))
			.toList();
	}

	private List<Paragraph> paragraphs(SubmissionId submission) {
		return this.letters.current(submission)
			.map((version) -> this.reader.read(version.text()).paragraphs())
			.orElse(List.of());
	}

	private Held held(SubmissionId submission) {
		List<Exhibit> all = this.exhibits.of(submission);
		Manifest live = new Manifest(all);
		Set<ExhibitNumber> rejected = this.rejections.of(submission, Weight.of(all));
		return new Held(live,
				new Manifest(live.exhibits().stream().filter((one) -> !rejected.contains(one.number())).toList()));
	}

	private static StandingParagraph standing(int number, Paragraph paragraph, Held held, Map<Fingerprint, Said> said) {
		List<String> missing = Citations.missing(paragraph, held.live());
		List<String> rejected = Citations.missing(paragraph, held.counting())
			.stream()
			.filter((one) -> !missing.contains(one))
			.toList();
		Said last = said(paragraph, missing.isEmpty() && rejected.isEmpty(), said);
		return new StandingParagraph(number, paragraph, last.standing(), last.reason(), missing, rejected);
	}

	// What cites an exhibit states a fact, whatever was said of it.
	private static Said said(Paragraph paragraph, boolean nothingMissing, Map<Fingerprint, Said> said) {
		boolean cites = !paragraph.exhibits().isEmpty();
		if (cites && nothingMissing) {
			return new Said(Standing.SUPPORTED, "");
		}
		Said what = Optional.ofNullable(said.get(StandingParagraph.fingerprint(paragraph))).orElse(NOTHING);
		return (cites && what.standing() == Standing.NOT_FACTUAL) ? NOTHING : what;
	}

	/**
	 * The exhibits.
	 *
	 * @param live all that are held
	 * @param counting those of them that the reviewer has not rejected
	 */
	private record Held(Manifest live, Manifest counting) {
	}

}
