package org.gravamen.evidence.process;

import java.util.UUID;

import org.gravamen.evidence.CopyMaking;
import org.gravamen.process.ProcessSteps;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What the path of an exhibit's file asks.
 */
@ProcessSteps
public class IntakeSteps {

	private final CopyMaking making;

	IntakeSteps(CopyMaking making) {
		this.making = making;
	}

	/**
	 * Makes the safe copy.
	 * @param submissionId of which submission
	 * @param exhibitId of which exhibit
	 * @return whether there is one; false when the original stays sealed
	 */
	public boolean makeSafeCopy(String submissionId, String exhibitId) {
		return this.making.make(SubmissionId.of(submissionId), UUID.fromString(exhibitId));
	}

}
