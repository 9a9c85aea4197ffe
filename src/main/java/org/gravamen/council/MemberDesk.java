package org.gravamen.council;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
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

	private final Sittings sittings;

	private final Parts parts;

	private final Chronicle chronicle;

	private final Clock clock;

	MemberDesk(Sittings sittings, Parts parts, Chronicle chronicle, Clock clock) {
		this.sittings = sittings;
		this.parts = parts;
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
		sitting.declare(member, interest);
		this.sittings.keepChanged(sitting);
		this.parts.note(submission, member, Part.ADVISED);
		// What the interest is stays sealed; the record says only what followed.
		String followed = interest.mayAct() ? "declared, takes part" : "stood aside";
		this.chronicle.enter(submission,
				Happening.of("Interests declared")
					.by(member)
					.outcome((interest.kind() == Interest.Kind.NONE) ? "none" : followed));
		return interest.mayAct();
	}

	/**
	 * What is put before the panel, as one fingerprint: the page shows it and the opinion
	 * comes back with it.
	 * @param submission on which submission
	 * @return of letter and exhibits together
	 */
	public Fingerprint papers(SubmissionId submission) {
		Convened.Papers papers = require(submission).convened().papers();
		return Fingerprint.of((papers.letter().hex() + papers.manifest().hex()).getBytes(StandardCharsets.US_ASCII));
	}

	/**
	 * Gives an opinion on what is put before the panel.
	 * @param submission on which submission
	 * @param answers the opinion
	 * @param member by whom
	 */
	@Transactional
	public void give(SubmissionId submission, GiveOpinion answers, PersonId member) {
		Sitting sitting = require(submission);
		Convened.Papers papers = sitting.convened().papers();
		sitting.give(
				new GivenOpinion(member, answers.opinion(), papers.letter(), papers.manifest(), this.clock.instant()));
		this.sittings.keepChanged(sitting);
		Written written = Written.of(answers.opinion());
		this.chronicle.enter(submission,
				Happening.of("Opinion given")
					.by(member)
					.outcome(written.outcome())
					.why(written.words())
					.about("Letter, version " + papers.letterVersion(), papers.letter()));
	}

	private Sitting require(SubmissionId submission) {
		return this.sittings.latest(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No panel has been convened yet."));
	}

}
