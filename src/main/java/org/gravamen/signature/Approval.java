package org.gravamen.signature;

import java.util.List;
import java.util.Set;

import org.gravamen.council.Decision;
import org.gravamen.council.DissentDuty;
import org.gravamen.council.DissentReadings;
import org.gravamen.council.GivenOpinion;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.review.AcceptedEvidence;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * What the council approved, and whether the director has read who dissented.
 */
@Component
class Approval {

	private final Sittings sittings;

	private final DissentReadings readings;

	private final AcceptedEvidence evidence;

	Approval(Sittings sittings, DissentReadings readings, AcceptedEvidence evidence) {
		this.sittings = sittings;
		this.readings = readings;
		this.evidence = evidence;
	}

	boolean hasDissent(SubmissionId submission) {
		return this.sittings.latest(submission).filter((sitting) -> !sitting.panel().dissents().isEmpty()).isPresent();
	}

	/**
	 * Whether the rules that the panel was convened under ask the director for reasons.
	 * @param submission on which submission
	 * @return true when somebody withheld approval, and they do
	 */
	boolean asksReasons(SubmissionId submission) {
		return this.sittings.latest(submission)
			.filter((sitting) -> !sitting.panel().dissents().isEmpty()
					&& sitting.convened().rule().rule().dissent() == DissentDuty.WRITTEN_REASONS)
			.isPresent();
	}

	/**
	 * Insists on the director's reasons for signing where the rules ask for them.
	 * @param submission on which submission
	 * @param reasons what the director wrote
	 * @throws AnswersRefused otherwise
	 */
	void requireReasons(SubmissionId submission, String reasons) {
		if (reasons.isEmpty() && asksReasons(submission)) {
			throw new AnswersRefused(List.of(new Complaint("dissentReasons",
					"Say why you sign although a member withheld approval: the council's rules ask for it.")));
		}
	}

	/**
	 * Insists that the council approved the very words that were fixed, and that the
	 * evidence stands as it was accepted.
	 * @param request the letter
	 * @throws Refusal STALE_VERSION otherwise
	 */
	void requireOf(SigningRequest request) {
		this.evidence.requireUnchanged(request.submission());
		boolean approved = this.sittings.latest(request.submission())
			.filter((sitting) -> sitting.decision().filter(Decision.APPROVED::equals).isPresent())
			.map((sitting) -> sitting.convened().papers())
			.filter((papers) -> papers.letterVersion() == request.letterNumber()
					&& papers.letter().equals(request.letter()))
			.isPresent();
		if (!approved) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"This letter is not, word for word, the one that the council approved. Nothing was signed. "
							+ "Return it with directions.");
		}
	}

	/**
	 * Insists that each dissent was opened, and that the director says so.
	 * @param submission on which submission
	 * @param ticked whether the director says so
	 * @param director who
	 * @throws AnswersRefused otherwise
	 */
	void requireDissentRead(SubmissionId submission, boolean ticked, PersonId director) {
		this.sittings.latest(submission).ifPresent((sitting) -> requireRead(sitting, ticked, director));
	}

	private void requireRead(Sitting sitting, boolean ticked, PersonId director) {
		List<PersonId> dissenters = sitting.panel().dissents().stream().map(GivenOpinion::member).toList();
		Set<PersonId> opened = this.readings.openedBy(sitting.convened().id(), director);
		if (!opened.containsAll(dissenters)) {
			throw refused(
					"Open the dissenting opinion, and its file to the last page if it has one, and read it before you "
							+ "sign.");
		}
		if (!dissenters.isEmpty() && !ticked) {
			throw refused("Confirm that you have read the dissenting opinion.");
		}
	}

	private static AnswersRefused refused(String sentence) {
		return new AnswersRefused(List.of(new Complaint("readDissent", sentence)));
	}

}
