package org.gravamen.council;

import java.time.Clock;
import java.util.Optional;

import org.gravamen.evidence.Exhibits;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.review.AcceptedEvidence;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member of the panel does: declares interests, then advises.
 */
@Service
public class MemberDesk {

	private static final String GIVEN = "Opinion given";

	private final Sittings sittings;

	private final Rounds rounds;

	private final OpinionFiles files;

	private final Submissions submissions;

	private final LetterVersions letters;

	private final Exhibits exhibits;

	private final AcceptedEvidence evidence;

	private final Parts parts;

	private final Conflicts conflicts;

	private final SubmissionProcess process;

	private final Chronicle chronicle;

	private final Clock clock;

	MemberDesk(Sittings sittings, Rounds rounds, OpinionFiles files, Submissions submissions, LetterVersions letters,
			Exhibits exhibits, AcceptedEvidence evidence, Parts parts, Conflicts conflicts, SubmissionProcess process,
			Chronicle chronicle, Clock clock) {
		this.sittings = sittings;
		this.rounds = rounds;
		this.files = files;
		this.submissions = submissions;
		this.letters = letters;
		this.exhibits = exhibits;
		this.evidence = evidence;
		this.parts = parts;
		this.conflicts = conflicts;
		this.process = process;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Declares interests.
	 * @param submission on which submission
	 * @param answers what is declared
	 * @param member by whom
	 * @return whether the member may act
	 */
	@Transactional
	public boolean declare(SubmissionId submission, DeclareInterests answers, PersonId member) {
		Sitting sitting = require(submission);
		Interest interest = answers.declared();
		sitting.declare(member, interest, this.clock.instant());
		this.sittings.keepChanged(sitting);
		this.parts.note(submission, member, Part.ADVISED);
		if (!interest.mayAct()) {
			this.conflicts.declared(submission, member, interest.nature());
		}
		// What the interest is stays sealed; the record says only what followed.
		String followed = switch (interest.action()) {
			case PARTICIPATE -> "declared, takes part";
			case PARTICIPATE_MINUTED -> "declared, takes part, to be minuted";
			case STAND_ASIDE -> "stood aside";
		};
		this.chronicle.enter(submission,
				Happening.of("Interests declared")
					.by(member)
					.outcome((interest.kind() == Interest.Kind.NONE) ? "none" : followed));
		return interest.mayAct();
	}

	/**
	 * A member stands aside, at any time until the sitting closes. The papers close at
	 * once.
	 * @param submission on which submission
	 * @param reason why, for the chair and the managers alone
	 * @param member by whom
	 */
	@Transactional
	public void standAside(SubmissionId submission, String reason, PersonId member) {
		this.chronicle.hold(submission);
		Sitting sitting = require(submission);
		sitting.standAside(member, new Withdrawal(Withdrawal.Word.OWN, reason.strip(), this.clock.instant()));
		this.sittings.keepChanged(sitting);
		this.parts.note(submission, member, Part.ADVISED);
		this.conflicts.declared(submission, member, reason.strip());
		this.chronicle.enter(submission,
				Happening.of("Member stood aside").by(member).outcome(sitting.standing().sentence()));
		this.process.memberStoodAside(submission, member);
	}

	/**
	 * What stands now, as one fingerprint: the page shows it and the opinion comes back
	 * with it.
	 * @param submission on which submission
	 * @return of letter and exhibits together
	 */
	public Fingerprint papers(SubmissionId submission) {
		return this.exhibits.manifest(submission).with(letter(submission));
	}

	/**
	 * The targets that an opinion is asked on.
	 * @param submission of which submission
	 * @return by id, with their names
	 */
	public AdvisedTargets targets(SubmissionId submission) {
		return AdvisedTargets.of(this.submissions.get(submission));
	}

	/**
	 * Gives an opinion on what is put before the panel, with the file that lies by the
	 * member's paper; one that is confirmed keeps its own.
	 * @param submission on which submission
	 * @param answers the opinion
	 * @param member by whom
	 * @throws Refusal STALE_VERSION when the evidence is not what its review accepted, or
	 * the targets are not those that were asked about; WRONG_STATE when an opinion is
	 * confirmed that there is not, or that cannot stand
	 */
	@Transactional
	public void give(SubmissionId submission, GiveOpinion answers, PersonId member) {
		if (answers.confirms()) {
			EarlierOpinion earlier = this.rounds.earlier(submission, member)
				.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "You gave no earlier opinion to confirm."));
			give(submission, "Opinion confirmed", earlier.confirmed(targets(submission)), member);
		}
		else {
			give(submission, GIVEN, answers.opinion(targets(submission)).with(this.files.with(submission, member)),
					member);
		}
	}

	/**
	 * Gives an opinion, or stands aside without a reason, on a paper that has a tick for
	 * that.
	 * @param submission on which submission
	 * @param answers the opinion, or the tick
	 * @param member by whom
	 * @return false when the member stood aside
	 * @throws Refusal as for an opinion
	 */
	@Transactional
	public boolean give(SubmissionId submission, OpinionOrAside answers, PersonId member) {
		if (answers.standAside()) {
			give(submission, GIVEN, new Opinion.StoodAside(), member);
		}
		else {
			give(submission, answers.opinion(), member);
		}
		return !answers.standAside();
	}

	/**
	 * What the member advised on an earlier version of the letter.
	 * @param submission on which submission
	 * @param member who
	 * @return empty for whoever is asked for the first time
	 */
	public Optional<EarlierOpinion> earlier(SubmissionId submission, PersonId member) {
		return this.rounds.earlier(submission, member);
	}

	/**
	 * Gives an opinion on the letter as a whole, on a paper that asked for that.
	 * @param submission on which submission
	 * @param answers the opinion
	 * @param member by whom
	 * @throws Refusal STALE_VERSION when the evidence is not what its review accepted
	 */
	@Transactional
	public void give(SubmissionId submission, OpinionOnTheLetter answers, PersonId member) {
		Opinion opinion = answers.opinion();
		give(submission, GIVEN, (opinion instanceof Opinion.Advised advised)
				? advised.with(this.files.with(submission, member)) : opinion, member);
	}

	private void give(SubmissionId submission, String act, Opinion opinion, PersonId member) {
		this.evidence.requireUnchanged(submission);
		Sitting sitting = require(submission);
		Convened.Papers papers = sitting.convened().papers();
		GivenOpinion given = new GivenOpinion(member, opinion, letter(submission),
				this.exhibits.manifest(submission).fingerprint(), this.clock.instant());
		sitting.give(given);
		this.sittings.keepChanged(sitting);
		Happening happening = Happening.of(act)
			.by(member)
			.outcome(GivenWords.outcome(opinion))
			.why(GivenWords.why(opinion))
			.about("Letter, version " + papers.letterVersion(), papers.letter());
		// What the file is called may name somebody: the record has its fingerprint
		// alone.
		given.file().ifPresent((file) -> happening.about("File of the opinion", file.fingerprint()));
		this.chronicle.enter(submission, happening);
	}

	private Fingerprint letter(SubmissionId submission) {
		return this.letters.current(submission)
			.map(LetterVersion::fingerprint)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "There is no letter to advise on."));
	}

	private Sitting require(SubmissionId submission) {
		return this.sittings.latest(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No panel has been convened yet."));
	}

}
