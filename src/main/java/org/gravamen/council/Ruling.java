package org.gravamen.council;

import java.util.List;

/**
 * What the council's rules make of the opinions.
 *
 * @param decision for the whole
 * @param onTargets for each target; none in sittings that were minuted before each was
 * ruled on
 */
public record Ruling(Decision decision, List<TargetRuling> onTargets) {

	public Ruling {
		onTargets = List.copyOf(onTargets);
	}

	static Ruling whole(Decision decision) {
		return new Ruling(decision, List.of());
	}

	/**
	 * How many targets are ruled on in one way.
	 * @param kind in which
	 * @return perhaps none
	 */
	public int count(TargetRuling.Kind kind) {
		return Math.toIntExact(this.onTargets.stream().filter((one) -> one.kind() == kind).count());
	}

}
