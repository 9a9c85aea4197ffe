package org.gravamen.council;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Exhibits;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.review.AcceptedEvidence;
import org.gravamen.vocabulary.Fingerprint;
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

	private final Eligibility eligibility;

	private final MinuteLines lines;

	private final Chronicle chronicle;

	private final RuleBook rules;

	private final Clock clock;

	PanelDesk(Sittings sittings, Rounds rounds, Decisions decisions, RequiredChangeRows changes, LetterVersions letters,
			Exhibits exhibits, AcceptedEvidence evidence, Eligibility eligibility, MinuteLines lines,
			Chronicle chronicle, RuleBook rules, Clock clock) {
		this.sittings = sittings;
		this.rounds = rounds;
		this.decisions = decisions;
		this.changes = changes;
		this.letters = letters;
		this.exhibits = exhibits;
		this.evidence = evidence;
		this.eligibility = eligibility;
		this.lines = lines;
		this.chronicle = chronicle;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Whose seats are carried over from the last round.
	 * @param submission on which submission
	 * @return of those who may be named, whoever advised on the last version
	 */
	public List<PersonId> carried(SubmissionId submission) {
		List<PersonId> eligible = this.eligibility.free(submission);
		return this.rounds.carried(submission).stream().filter(eligible::contains).toList();
	}

	/**
	 * Convenes a panel on the letter and the exhibits as they stand.
	 * @param submission on which submission
	 * @param answers whom, and with which questions
	 * @param chair by whom
	 * @throws Refusal STALE_VERSION when the evidence is not what its review accepted,
	 * FIELD_INVALID when somebody named cannot sit, or somebody is passed over who
	 * advised on the last version
	 */
	@Transactional
	public void convene(SubmissionId submission, ConvenePanel answers, PersonId chair) {
		this.evidence.requireUnchanged(submission);
		this.eligibility.require(submission, answers.members(), false);
		this.rounds.requireCarried(submission, answers.members(), this.eligibility.free(submission));
		LetterVersion letter = this.letters.current(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "There is no letter to advise on."));
		Convened.Papers papers = new Convened.Papers(letter.number(), letter.fingerprint(),
				this.exhibits.manifest(submission).fingerprint());
		Convened convened = new Convened(UUID.randomUUID(), submission, papers, chair,
				Optional.ofNullable(answers.direction()).orElse(""), this.rules.current(), this.clock.instant());
		this.sittings.keep(Sitting.convene(convened, inOrder(answers.members())));
		this.chronicle.enter(submission,
				Happening.of("Panel convened")
					.by(chair)
					.outcome(answers.members().size() + " members")
					.why(convened.direction())
					.about(letter.name(), letter.fingerprint()));
	}

	/**
	 * Seats further members, or returns the submission to its case officer, because too
	 * few can advise.
	 * @param submission on which submission
	 * @param answers which, whom, and why
	 * @param chair by whom
	 * @return false when it is returned
	 */
	@Transactional
	public boolean replace(SubmissionId submission, ReplaceMembers answers, PersonId chair) {
		if (answers.decision() == ReplaceMembers.Choice.INVITE) {
			replace(submission, new FurtherMembers(Objects.requireNonNull(answers.members()), answers.grounds()),
					chair);
			return true;
		}
		Sitting sitting = require(submission);
		sitting.requireTooFew();
		this.chronicle.enter(submission,
				Happening.of("Submission returned below the quorum")
					.by(chair)
					.outcome(sitting.standing().sentence())
					.why(answers.grounds()));
		return false;
	}

	/**
	 * Seats further members.
	 * @param submission on which submission
	 * @param answers whom, and why
	 * @param chair by whom
	 */
	@Transactional
	public void replace(SubmissionId submission, FurtherMembers answers, PersonId chair) {
		Sitting sitting = require(submission);
		this.eligibility.require(submission, answers.members(), true);
		sitting.replace(inOrder(answers.members()));
		this.sittings.keepChanged(sitting);
		this.chronicle.enter(submission,
				Happening.of("Members replaced")
					.by(chair)
					.outcome(answers.members().size() + " invited")
					.why(answers.reason()));
	}

	/**
	 * Seats a substitute for a member who stood aside, or goes on without.
	 * @param submission on which submission
	 * @param aside who stood aside
	 * @param answers which, whom, and why
	 * @param chair by whom
	 * @return who is invited, if anybody
	 */
	@Transactional
	public Optional<PersonId> invite(SubmissionId submission, PersonId aside, InviteSubstitute answers,
			PersonId chair) {
		if (answers.decision() == InviteSubstitute.Choice.GO_ON) {
			this.chronicle.enter(submission, Happening.of("No substitute invited").by(chair).why(answers.reason()));
			return Optional.empty();
		}
		PersonId substitute = Objects.requireNonNull(answers.substitute());
		this.eligibility.require(submission, List.of(substitute), true);
		Sitting sitting = require(submission);
		sitting.substitute(aside, substitute);
		this.sittings.keepChanged(sitting);
		this.chronicle.enter(submission,
				Happening.of("Substitute invited")
					.by(chair)
					.outcome(sitting.standing().sentence())
					.why(answers.reason()));
		return Optional.of(substitute);
	}

	/**
	 * Minutes what the council's rules make of the opinions.
	 * @param submission on which submission
	 * @param answers the minute
	 * @param chair by whom
	 * @return the decision
	 */
	@Transactional
	public Decision minute(SubmissionId submission, MinuteDecision answers, PersonId chair) {
		this.chronicle.hold(submission);
		Sitting sitting = require(submission);
		Determination determination = this.decisions.on(submission);
		sitting.close(determination, answers.minute(), facts(sitting, answers), chair, this.clock.instant());
		this.sittings.keepChanged(sitting);
		this.changes.ask(sitting.convened().id(), Requirements.of(sitting));
		Convened.Papers papers = sitting.convened().papers();
		this.chronicle.enter(submission,
				Happening.of("Council’s decision minuted")
					.by(chair)
					.outcome(determination.decision().title().toLowerCase(Locale.UK))
					.why(answers.minute())
					.about("Letter, version " + papers.letterVersion(), papers.letter()));
		return determination.decision();
	}

	/**
	 * What the house itself puts into the minute.
	 * @param submission on which submission
	 * @return the fingerprint of its lines as they stand now
	 */
	public Fingerprint minuted(SubmissionId submission) {
		return Fingerprint
			.of(String.join("\n", this.lines.of(require(submission), true)).getBytes(StandardCharsets.UTF_8));
	}

	private List<String> facts(Sitting sitting, MinuteDecision answers) {
		List<String> facts = new ArrayList<>(this.lines.of(sitting, true));
		Optional.ofNullable(answers.discussion())
			.map((words) -> words.strip().replaceAll("\\R", " "))
			.filter((words) -> !words.isEmpty())
			.ifPresent((words) -> facts.add("Of the discussion, in the chair’s words: “" + words + "”"));
		return facts;
	}

	private Sitting require(SubmissionId submission) {
		return this.sittings.latest(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No panel has been convened yet."));
	}

	private static List<PersonId> inOrder(Collection<PersonId> members) {
		return members.stream().sorted((one, other) -> one.value().compareTo(other.value())).toList();
	}

}
