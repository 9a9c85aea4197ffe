package org.gravamen.process;

import java.util.Map;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EngineSubmissionProcess implements SubmissionProcess {

	private final RuntimeService runtime;

	private final StandingAside standingAside;

	EngineSubmissionProcess(RuntimeService runtime, StandingAside standingAside) {
		this.runtime = runtime;
		this.standingAside = standingAside;
	}

	@Override
	@Transactional
	public void begin(SubmissionId submission) {
		this.runtime.startProcessInstanceByKey("Submission", submission.toString(),
				Map.of("submissionId", submission.toString()));
	}

	@Override
	@Transactional
	public void withdrawalProposed(SubmissionId submission) {
		tell("WithdrawalProposed", submission, "This submission has ended, so there is nothing to withdraw.");
	}

	@Override
	@Transactional
	public void dispatchStopped(SubmissionId submission) {
		tell("DispatchStopped", submission, "Nothing is on hold for this submission, so there is nothing to stop.");
	}

	@Override
	@Transactional
	public boolean evidenceChanged(SubmissionId submission) {
		return heard("EvidenceChanged", submission);
	}

	@Override
	@Transactional
	public boolean evidenceChangedBeforeDispatch(SubmissionId submission) {
		return heard("EvidenceChangedBeforeDispatch", submission);
	}

	@Override
	@Transactional
	public void memberStoodAside(SubmissionId submission, PersonId member) {
		try {
			this.standingAside.tell(submission.toString(), member.toString());
		}
		catch (ProcessEngineException ex) {
			// Whoever answers that member's paper holds it: say so, as where no engine is
			// between.
			if (ex.getCause() instanceof ConcurrencyFailureException overtaken) {
				throw overtaken;
			}
			throw ex;
		}
	}

	@Override
	@Transactional
	public void memberRuled(SubmissionId submission) {
		tell("MemberRuled", submission,
				"No ruling can be given on this panel: it does not sit now, or it was convened before rulings were "
						+ "known. Ask the member to stand aside.");
	}

	@Override
	@Transactional
	public void sittingClosedEarly(SubmissionId submission) {
		tell("SittingClosedEarly", submission,
				"This sitting cannot be closed early: no opinion is awaited, or its panel was convened before that was "
						+ "possible. Await the opinions.");
	}

	private boolean heard(String message, SubmissionId submission) {
		return !this.runtime.createMessageCorrelation(message)
			.processInstanceBusinessKey(submission.toString())
			.correlateAllWithResult()
			.isEmpty();
	}

	private void tell(String message, SubmissionId submission, String otherwise) {
		try {
			this.runtime.createMessageCorrelation(message)
				.processInstanceBusinessKey(submission.toString())
				.correlateExclusively();
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, otherwise);
		}
	}

}
