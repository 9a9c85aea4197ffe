package org.gravamen.review;

import java.util.UUID;

/**
 * What must be shown: one element of one regime's test, of one target.
 *
 * @param target the target's id
 * @param regime the regime's key
 * @param element the element's key within the regime's test
 */
public record Point(UUID target, String regime, String element) {

	/**
	 * The point in one line, the same for ever.
	 * @return target, regime and element
	 */
	public String text() {
		return this.target + " " + this.regime + " " + this.element;
	}

}
