package org.gravamen.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which a wording began or ceased to apply.
 *
 * @param day the day; empty when nobody has looked it up, because a guessed day is worse
 * than none
 * @param source where it can be checked
 * @param verified whether it was
 */
public record Bound(Optional<LocalDate> day, String source, boolean verified) {

	/**
	 * Whether it is known to have come.
	 * @param day a day
	 * @return true when somebody has verified that it came by that day
	 */
	public boolean beganBy(LocalDate day) {
		return this.verified && this.day.filter((began) -> !began.isAfter(day)).isPresent();
	}

}
