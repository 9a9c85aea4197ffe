package org.gravamen.submission;

import java.time.Clock;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdrawals in the database; the reasons stand in the record.
 */
@Service
@Transactional
class ProposedWithdrawals implements Withdrawals {

	private static final int REASON = 2000;

	private final JdbcClient jdbc;

	private final SubmissionStore store;

	private final Chronicle chronicle;

	private final SubmissionProcess process;

	private final Clock clock;

	ProposedWithdrawals(JdbcClient jdbc, SubmissionStore store, Chronicle chronicle, SubmissionProcess process,
			Clock clock) {
		this.jdbc = jdbc;
		this.store = store;
		this.chronicle = chronicle;
		this.process = process;
		this.clock = clock;
	}

	@Override
	public void propose(SubmissionId id, String reason, Person by) {
		hold(id).requireOfficer(by.id()).requireOpen();
		if (proposed(id)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"A proposal to withdraw is already before the director. Wait for the answer.");
		}
		String why = Texts.required(reason, REASON, "reason");
		this.jdbc.sql("""
				insert into withdrawal (id, submission_id, proposed_by, proposed_at)
				values (:id, :submission, :by, :at)""")
			.param("id", UUID.randomUUID())
			.param("submission", id.value())
			.param("by", by.id().value())
			.param("at", Moments.bind(this.clock.instant()))
			.update();
		this.chronicle.enter(id, Happening.of("Withdrawal proposed").by(by.id()).why(why));
		this.process.withdrawalProposed(id);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean proposed(SubmissionId id) {
		return this.jdbc
			.sql("select count(*) from withdrawal where submission_id = :submission and answered_at is null")
			.param("submission", id.value())
			.query(Integer.class)
			.single() > 0;
	}

	@Override
	public void answer(SubmissionId id, boolean confirmed, String reason, PersonId by) {
		hold(id).requireSomebodyElse(by);
		int answered = this.jdbc.sql("""
				update withdrawal set answered_at = :at where submission_id = :submission and answered_at is null""")
			.param("at", Moments.bind(this.clock.instant()))
			.param("submission", id.value())
			.update();
		if (answered == 0) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "No proposal to withdraw waits for an answer.");
		}
		this.chronicle.enter(id,
				Happening.of("Withdrawal answered")
					.by(by)
					.outcome(confirmed ? "confirmed" : "refused")
					.why(Texts.required(reason, REASON, "reason")));
	}

	@Override
	public void carryOut(SubmissionId id) {
		if (this.store.reach(id, Stage.WITHDRAWN, this.clock.instant())) {
			this.chronicle.enter(id, Happening.of("Submission withdrawn"));
		}
	}

	private Submission hold(SubmissionId id) {
		this.chronicle.hold(id);
		return this.store.find(id)
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no submission of that reference."));
	}

}
