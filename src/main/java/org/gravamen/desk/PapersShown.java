package org.gravamen.desk;

import java.util.List;
import java.util.Optional;

import org.gravamen.council.GivenOpinion;
import org.gravamen.council.OnTarget;
import org.gravamen.council.Opinion;
import org.gravamen.council.OpinionFile;
import org.gravamen.council.SeatedNames;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.evidence.Exhibits;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What there is to read about a submission: the letter, the exhibits, the opinions that
 * this reader may see.
 */
@Component
class PapersShown {

	private final LetterVersions letters;

	private final LetterReader reader;

	private final Exhibits exhibits;

	private final ReviewShown review;

	private final Sittings sittings;

	private final SeatedNames names;

	PapersShown(LetterVersions letters, LetterReader reader, Exhibits exhibits, ReviewShown review, Sittings sittings,
			SeatedNames names) {
		this.letters = letters;
		this.reader = reader;
		this.exhibits = exhibits;
		this.review = review;
		this.sittings = sittings;
		this.names = names;
	}

	void show(Submission matter, Person person, Model model) {
		Optional<LetterVersion> version = this.letters.current(matter.id());
		model.addAttribute("version", version.orElse(null));
		model.addAttribute("letter", version.map(LetterVersion::text).map(this.reader::read).orElse(null));
		model.addAttribute("exhibits", this.exhibits.of(matter.id()));
		this.review.show(matter, model);
		Optional<Sitting> sitting = this.sittings.latest(matter.id());
		model.addAttribute("sitting", sitting.orElse(null));
		model.addAttribute("opinions", sitting.map((it) -> opinions(it, person)).orElse(List.of()));
	}

	List<OpinionShown> opinions(Sitting sitting, Person person) {
		return sitting.readership()
			.opinionsFor(person)
			.stream()
			.map((one) -> new OpinionShown(one, this.names.at(one.member(), sitting.convened().at())))
			.toList();
	}

	/**
	 * An opinion with the name of who gave it.
	 *
	 * @param given the opinion
	 * @param name of the member
	 */
	record OpinionShown(GivenOpinion given, String name) {

		/** The file that goes with it, if there is one. */
		public Optional<OpinionFile> file() {
			return this.given.file();
		}

		/** What it comes to, in the words of a clerk. */
		public String advice() {
			if (!(this.given.opinion() instanceof Opinion.Advised advised)) {
				return "stands aside";
			}
			return switch (advised.overall()) {
				case APPROVE -> "approves the letter";
				case APPROVE_WITH_CHANGES -> "approves it with changes";
				case DISSENT -> "dissents";
				case MORE_EVIDENCE -> "asks for more evidence";
			};
		}

		/**
		 * What is said of each target; of one that is simply approved, only when there
		 * are others.
		 */
		public List<OnTarget> onTargets() {
			if (!(this.given.opinion() instanceof Opinion.Advised advised)) {
				return List.of();
			}
			boolean several = advised.onTargets().size() > 1;
			return advised.onTargets().stream().filter((one) -> several || !one.grounds().isBlank()).toList();
		}

	}

}
