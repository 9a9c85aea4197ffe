package org.gravamen.review;

import java.util.List;

import org.gravamen.submission.Submission;

/**
 * What must be shown in a submission.
 */
interface Points {

	/**
	 * Every element of every regime's test, of every target.
	 * @param matter which submission
	 * @return by target, regime and element, in their order
	 */
	List<ToShow> of(Submission matter);

}
