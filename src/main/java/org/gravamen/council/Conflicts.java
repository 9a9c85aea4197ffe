package org.gravamen.council;

import java.time.Clock;
import java.util.List;

import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Refusal.Reason;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conflicts of interest that are recorded. Whoever has one is not named to a panel on
 * that submission any more.
 */
@Service
public class Conflicts {

	private final ConflictRows rows;

	private final Chronicle chronicle;

	private final Clock clock;

	Conflicts(ConflictRows rows, Chronicle chronicle, Clock clock) {
		this.rows = rows;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * The conflicts on a submission. Ask whether the reader may know the reasons before
	 * showing them.
	 * @param submission which
	 * @return the oldest first
	 */
	public List<Conflict> of(SubmissionId submission) {
		return this.rows.of(submission);
	}

	/**
	 * Records a conflict.
	 * @param submission on which submission
	 * @param person whose
	 * @param reason why; the record of the submission does not say it
	 * @param by who records it
	 * @throws Refusal FIELD_INVALID without a reason, TASK_ALREADY_DONE when one is
	 * recorded already
	 */
	@Transactional
	public void record(SubmissionId submission, PersonId person, String reason, PersonId by) {
		if (reason.isBlank()) {
			throw new Refusal(Reason.FIELD_INVALID, "Say what the conflict is.");
		}
		Conflict conflict = new Conflict(person, Conflict.Source.RECORDED, reason.strip(), by, this.clock.instant());
		if (!this.rows.keep(submission, conflict)) {
			throw new Refusal(Reason.TASK_ALREADY_DONE, "A conflict of this person is recorded already.");
		}
		this.chronicle.enter(submission,
				Happening.of("Conflict of interest recorded").by(by).outcome("one member cannot be named"));
	}

	/** Keeps what the chair ruled and a second member confirmed. */
	void ruled(SubmissionId submission, Ruling ruling) {
		this.rows.keep(submission, new Conflict(ruling.member(), Conflict.Source.RULED, ruling.reason(), ruling.chair(),
				this.clock.instant()));
	}

	/** Keeps what a member declared who stands aside; the declaration is the entry. */
	void declared(SubmissionId submission, PersonId member, String reason) {
		this.rows.keep(submission,
				new Conflict(member, Conflict.Source.DECLARED, reason, member, this.clock.instant()));
	}

}
