package org.gravamen.process;

import org.gravamen.vocabulary.SubmissionId;

/**
 * Is told, in the engine's transaction, where on the diagram of the whole submission it
 * now stands.
 */
public interface Waypoints {

	/**
	 * The submission has reached an activity or an end of the process
	 * <code>Submission</code>.
	 * @param submission which submission
	 * @param activityId the id in the diagram: "CallActivity_EvidenceReview",
	 * "EndEvent_OutcomeRecorded"
	 */
	void reached(SubmissionId submission, String activityId);

}
