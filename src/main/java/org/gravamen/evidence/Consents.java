package org.gravamen.evidence;

import java.util.Map;

/**
 * The consents to the uses of one exhibit.
 *
 * @param entered those of which something is known
 */
public record Consents(Map<Use, Consent> entered) {

	/** Nobody was asked about anything. */
	public static final Consents NONE = new Consents(Map.of());

	public Consents {
		entered = Map.copyOf(entered);
	}

	/**
	 * The consent to a use.
	 * @param use which
	 * @return "not asked" where nothing is known
	 */
	public Consent to(Use use) {
		return this.entered.getOrDefault(use, Consent.NOT_ASKED);
	}

	/**
	 * Whether an exhibit may be put to a use.
	 * @param use which
	 * @return false when consent to it, or to any use at all, was refused or withdrawn
	 */
	public boolean permit(Use use) {
		return !to(use).forbids() && !to(Use.INTERNAL).forbids();
	}

}
