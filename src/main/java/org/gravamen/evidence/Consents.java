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
	 * @param personal whether it is what a person told or let be found of himself or
	 * herself: then it goes nowhere until that person has consented (Istanbul Protocol:
	 * informed consent). Of anything else, what nobody was asked about is a question for
	 * the review: nobody can ask the author of a decree
	 * @return false when consent to it, or to any use at all, was refused or withdrawn,
	 * or is needed and was not given
	 */
	public boolean permit(Use use, boolean personal) {
		if (to(use).forbids() || to(Use.INTERNAL).forbids()) {
			return false;
		}
		return !personal || !use.leavesTheHouse() || to(use).state() == Consent.State.GIVEN;
	}

}
