package org.gravamen.review;

import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.evidence.Consenting;

import org.springframework.stereotype.Component;

/**
 * Whether a consent that is gone takes something away from what was accepted and written.
 */
@Component
public class LostGround {

	private final AcceptedEvidence evidence;

	private final Consenting consenting;

	LostGround(AcceptedEvidence evidence, Consenting consenting) {
		this.evidence = evidence;
		this.consenting = consenting;
	}

	/**
	 * Whether it does.
	 * @param withdrawn the consent that is gone
	 * @return true when the exhibit is gone with it, or the letter rests on it and one of
	 * its recipients may not get it
	 */
	public boolean through(ConsentWithdrawn withdrawn) {
		return this.evidence.changed(withdrawn.submission()) || this.consenting.against(withdrawn.submission())
			.stream()
			.anyMatch((exhibit) -> exhibit.number().equals(withdrawn.exhibit()));
	}

}
