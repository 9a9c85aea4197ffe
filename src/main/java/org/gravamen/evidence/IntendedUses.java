package org.gravamen.evidence;

import java.util.Set;

import org.gravamen.vocabulary.SubmissionId;

/**
 * To which uses the letter of a submission shall put its exhibits. Those who get a letter
 * are named in a later room of the house, which answers this.
 */
public interface IntendedUses {

	/**
	 * The uses of a submission.
	 * @param submission which
	 * @return at least one; the authority while nobody is named yet
	 */
	Set<Use> of(SubmissionId submission);

}
