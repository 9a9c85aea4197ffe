package org.gravamen.council;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair closes a sitting before all have advised, and those who have not are told.
 */
@Service
public class ClosingEarly {

	private final Sittings sittings;

	private final SubmissionProcess process;

	private final Chronicle chronicle;

	private final JdbcClient jdbc;

	private final Clock clock;

	ClosingEarly(Sittings sittings, SubmissionProcess process, Chronicle chronicle, JdbcClient jdbc, Clock clock) {
		this.sittings = sittings;
		this.process = process;
		this.chronicle = chronicle;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether the sitting on a submission can be closed early now.
	 * @param matter which submission
	 * @param chair by whom
	 * @return true when opinions are awaited, none of them could change the result, and
	 * none of them is the chair's own
	 */
	public boolean possible(Submission matter, PersonId chair) {
		return this.sittings.latest(matter.id())
			.filter((sitting) -> sitting.settled(AdvisedTargets.of(matter).names().keySet())
					&& !sitting.standing().awaited().contains(chair))
			.isPresent();
	}

	/**
	 * Closes the sitting early: nothing more is asked of the members who have not
	 * advised.
	 * @param matter on which submission
	 * @param reason why
	 * @param chair by whom
	 * @throws Refusal WRONG_STATE when an opinion that is awaited could still change the
	 * result, FIELD_INVALID without a reason
	 */
	@Transactional
	public void close(Submission matter, String reason, PersonId chair) {
		this.chronicle.hold(matter.id());
		Sitting sitting = this.sittings.latest(matter.id())
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No panel has been convened yet."));
		sitting.closeEarly(AdvisedTargets.of(matter).names().keySet(),
				EarlyClose.of(chair, reason, this.clock.instant()));
		this.sittings.keepChanged(sitting);
		this.chronicle.enter(matter.id(),
				Happening.of("Sitting closed early")
					.by(chair)
					.outcome(sitting.standing().sentence())
					.why(reason.strip()));
		sitting.standing()
			.passedOver()
			.forEach((member) -> this.chronicle.enter(matter.id(),
					Happening.of("Member told that no opinion is awaited")
						.outcome("the result could not change")
						.asDetail()));
		this.process.sittingClosedEarly(matter.id());
	}

	/**
	 * The opinions of a member that are no longer asked for.
	 * @param member whose
	 * @param since after which moment they ceased to be
	 * @return the newest first
	 */
	@Transactional(readOnly = true)
	public List<NoLongerAwaited> told(PersonId member, Instant since) {
		return this.jdbc.sql("""
				select s.submission_id, s.closed_early_at from sitting s join panel_member m on m.sitting_id = s.id
				where m.person_id = :member and s.closed_early_at > :since and s.close_fell_at is null
				  and m.withdrawn_by is null and (m.interest_action is null or m.interest_action <> 'STAND_ASIDE')
				  and not exists (select 1 from opinion o
				    where o.sitting_id = m.sitting_id and o.person_id = m.person_id)
				order by s.closed_early_at desc""")
			.param("member", member.value())
			.param("since", Moments.bind(since))
			.query((row, number) -> new NoLongerAwaited(new SubmissionId(row.getObject("submission_id", UUID.class)),
					Moments.read(row, "closed_early_at")))
			.list();
	}

}
