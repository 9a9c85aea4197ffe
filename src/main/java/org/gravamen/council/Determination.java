package org.gravamen.council;

import java.util.List;

/**
 * What the council's rules make of the opinions.
 *
 * @param decision for the whole
 * @param onTargets for each target; none in sittings that were minuted before each was
 * decided on
 */
public record Determination(Decision decision, List<TargetDecision> onTargets) {

	public Determination {
		onTargets = List.copyOf(onTargets);
	}

	static Determination whole(Decision decision) {
		return new Determination(decision, List.of());
	}

	/**
	 * How many targets are decided in one way.
	 * @param kind in which
	 * @return perhaps none
	 */
	public int count(TargetDecision.Kind kind) {
		return Math.toIntExact(this.onTargets.stream().filter((one) -> one.kind() == kind).count());
	}

}
