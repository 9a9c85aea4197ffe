package org.gravamen.desk;

import java.util.List;
import java.util.Optional;

import org.gravamen.council.EarlierOpinion;
import org.gravamen.council.RequiredChange;
import org.gravamen.council.RequiredChanges;
import org.gravamen.council.Rounds;
import org.gravamen.desk.PapersShown.OpinionShown;
import org.gravamen.letter.ComparedParagraph;
import org.gravamen.letter.Comparison;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Paragraph;
import org.gravamen.people.Person;
import org.gravamen.process.Paper;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows a member who is asked again what has changed since, word by word, what became of
 * what the member asked for, and the opinion that was given then.
 */
@Component
class EarlierShown {

	private static final String PAPER = "give-opinion";

	private final Rounds rounds;

	private final RequiredChanges changes;

	private final LetterVersions letters;

	private final LetterReader reader;

	EarlierShown(Rounds rounds, RequiredChanges changes, LetterVersions letters, LetterReader reader) {
		this.rounds = rounds;
		this.changes = changes;
		this.letters = letters;
		this.reader = reader;
	}

	void show(Paper paper, Submission matter, Person member, Model model) {
		Optional<EarlierOpinion> earlier = paper.key().equals(PAPER) ? this.rounds.earlier(matter.id(), member.id())
				: Optional.empty();
		model.addAttribute("earlier", earlier.map((one) -> since(one, matter, member)).orElse(null));
	}

	private Since since(EarlierOpinion earlier, Submission matter, Person member) {
		LetterVersion now = this.letters.current(matter.id()).orElseThrow();
		Comparison comparison = Comparison.of(paragraphs(this.letters.get(matter.id(), earlier.version())),
				paragraphs(now));
		List<RequiredChange> asked = this.changes.of(matter.id())
			.stream()
			.filter((one) -> one.member().isEmpty() || one.member().get().equals(member.id()))
			.toList();
		return new Since(earlier.version(), now.number(),
				comparison.paragraphs().stream().filter(ComparedParagraph::isChanged).toList(), asked,
				new OpinionShown(earlier.given(), "You"));
	}

	private List<Paragraph> paragraphs(LetterVersion version) {
		return this.reader.read(version.text()).paragraphs();
	}

	/**
	 * What is shown.
	 *
	 * @param from the version that was advised on
	 * @param to the version now
	 * @param changed the paragraphs that are not as they were
	 * @param asked what the member, or the council's decision, asked for
	 * @param opinion what was advised
	 */
	record Since(int from, int to, List<ComparedParagraph> changed, List<RequiredChange> asked, OpinionShown opinion) {
	}

}
