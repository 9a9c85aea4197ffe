package org.gravamen.process;

import java.util.UUID;

import org.gravamen.vocabulary.SubmissionId;

/**
 * Begins the path of one exhibit's file, beside that of its submission.
 */
public interface ExhibitIntake {

	/**
	 * Begins it, in this transaction; its safe copy is made after that.
	 * @param submission of which submission
	 * @param exhibit the exhibit's id
	 */
	void begin(SubmissionId submission, UUID exhibit);

}
