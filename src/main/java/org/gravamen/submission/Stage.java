package org.gravamen.submission;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a submission stands: the activities and ends of the process
 * <code>Submission</code>, in the order of the path.
 */
public enum Stage {

	PREPARATION("Preparation", "UserTask_PrepareSubmission"),
	EVIDENCE_REVIEW("Evidence review", "CallActivity_EvidenceReview"),
	LEGAL_ADVISORY_SIGN_OFF("Legal advisory sign-off", "CallActivity_LegalAdvisorySignOff"),
	DIRECTORS_SIGNATURE("Director’s signature", "CallActivity_DirectorSignature"),
	DISPATCH("Dispatch", "CallActivity_Dispatch"), FOLLOW_UP("Follow-up", "CallActivity_FollowUp"),
	OUTCOME_RECORDED("Outcome recorded", "EndEvent_OutcomeRecorded"),
	EVIDENCE_REFUSED("Evidence refused", "EndEvent_EvidenceRefused"),
	COUNCIL_DECLINED("Council declined", "EndEvent_CouncilDeclined"),
	DIRECTOR_DECLINED("Director declined", "EndEvent_DirectorDeclined"),
	WITHDRAWN("Withdrawn", "EndEvent_SubmissionWithdrawn");

	private final String title;

	private final String activityId;

	Stage(String title, String activityId) {
		this.title = title;
		this.activityId = activityId;
	}

	/**
	 * Finds the stage that an activity of the diagram stands for.
	 * @param activityId for example "CallActivity_EvidenceReview"
	 * @return the stage; empty for gateways and other marks that are no stage
	 */
	public static Optional<Stage> at(String activityId) {
		return Arrays.stream(values()).filter(stage -> stage.activityId.equals(activityId)).findFirst();
	}

	/**
	 * The stage as pages call it.
	 * @return for example "Evidence review"
	 */
	public String title() {
		return this.title;
	}

	/**
	 * The stage on the diagram.
	 * @return for example "CallActivity_EvidenceReview"
	 */
	public String activityId() {
		return this.activityId;
	}

	/**
	 * Whether the path is at its end.
	 * @return true for the last five
	 */
	public boolean ended() {
		return compareTo(FOLLOW_UP) > 0;
	}

}
