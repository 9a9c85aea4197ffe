package org.gravamen.council;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Exhibits;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Rights;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.review.AcceptedEvidence;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the chair does: convenes, replaces, minutes.
 */
@Service
public class PanelDesk {

	private final Sittings sittings;

	private final Rounds rounds;

	private final Decisions decisions;

	private final RequiredChangeRows changes;

	private final LetterVersions letters;

	private final Exhibits exhibits;

	private final AcceptedEvidence evidence;

	private final Rights rights;

	private final Chronicle chronicle;

	private final CouncilSettings settings;

	private final Clock clock;

	PanelDesk(Sittings sittings, Rounds rounds, Decisions decisions, RequiredChangeRows changes, LetterVersions letters,
			Exhibits exhibits, AcceptedEvidence evidence, Rights rights, Chronicle chronicle, CouncilSettings settings,
			Clock clock) {
		this.sittings = sittings;
		this.rounds = rounds;
		this.decisions = decisions;
		this.changes = changes;
		this.letters = letters;
		this.exhibits = exhibits;
		this.evidence = evidence;
		this.rights = rights;
		this.chronicle = chronicle;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Whom the chair may name: who may give an opinion and does not sit already.
	 * @param submission on which submission
	 * @param replacing whether the panel sits already
	 * @return their ids
	 */
	public List<PersonId> eligible(SubmissionId submission, boolean replacing) {
		List<PersonId> seated = replacing ? this.sittings.latest(submission)
			.stream()
			.flatMap((one) -> one.panel().stream())
			.map(PanelMember::person)
			.toList() : List.of();
		return this.rights.whoMay("give-opinion", submission).stream().filter((one) -> !seated.contains(one)).toList();
	}

	/**
	 * Whose seats are carried over from the last round.
	 * @param submission on which submission
	 * @return of those who may be named, whoever advised on the last version
	 */
	public List<PersonId> carried(SubmissionId submission) {
		List<PersonId> eligible = eligible(submission, false);
		return this.rounds.carried(submission).stream().filter(eligible::contains).toList();
	}

	/**
	 * Convenes a panel on the letter and the exhibits as they stand.
	 * @param submission on which submission
	 * @param answers whom, and with which questions
	 * @param chair by whom
	 * @throws Refusal STALE_VERSION when the evidence is not what its review accepted,
	 * FIELD_INVALID when somebody is passed over who advised on the last version
	 */
	@Transactional
	public void convene(SubmissionId submission, ConvenePanel answers, PersonId chair) {
		this.evidence.requireUnchanged(submission);
		this.rounds.requireCarried(submission, answers.members(), eligible(submission, false));
		LetterVersion letter = this.letters.current(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "There is no letter to advise on."));
		Convened.Papers papers = new Convened.Papers(letter.number(), letter.fingerprint(),
				this.exhibits.manifest(submission).fingerprint());
		Convened convened = new Convened(UUID.randomUUID(), submission, papers, chair,
				Optional.ofNullable(answers.direction()).orElse(""), new Quorum(this.settings.quorum()),
				this.clock.instant());
		this.sittings.keep(Sitting.convene(convened, inOrder(answers.members())));
		this.chronicle.enter(submission,
				Happening.of("Panel convened")
					.by(chair)
					.outcome(answers.members().size() + " members")
					.why(convened.direction())
					.about(letter.name(), letter.fingerprint()));
	}

	/**
	 * Seats further members.
	 * @param submission on which submission
	 * @param answers whom, and why
	 * @param chair by whom
	 */
	@Transactional
	public void replace(SubmissionId submission, ReplaceMembers answers, PersonId chair) {
		Sitting sitting = require(submission);
		sitting.replace(inOrder(answers.members()));
		this.sittings.keepChanged(sitting);
		this.chronicle.enter(submission,
				Happening.of("Members replaced")
					.by(chair)
					.outcome(answers.members().size() + " invited")
					.why(answers.reason()));
	}

	/**
	 * Minutes what the council's rules make of the opinions.
	 * @param submission on which submission
	 * @param answers the minute
	 * @param chair by whom
	 */
	@Transactional
	public void minute(SubmissionId submission, MinuteDecision answers, PersonId chair) {
		Sitting sitting = require(submission);
		Determination determination = this.decisions.on(submission);
		sitting.close(determination, answers.minute(), chair, this.clock.instant());
		this.sittings.keepChanged(sitting);
		this.changes.ask(sitting.convened().id(), Requirements.of(sitting));
		Convened.Papers papers = sitting.convened().papers();
		this.chronicle.enter(submission,
				Happening.of("Council’s decision minuted")
					.by(chair)
					.outcome(determination.decision().title().toLowerCase(Locale.UK))
					.why(answers.minute())
					.about("Letter, version " + papers.letterVersion(), papers.letter()));
	}

	private Sitting require(SubmissionId submission) {
		return this.sittings.latest(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No panel has been convened yet."));
	}

	private static List<PersonId> inOrder(Collection<PersonId> members) {
		return members.stream().sorted((one, other) -> one.value().compareTo(other.value())).toList();
	}

}
