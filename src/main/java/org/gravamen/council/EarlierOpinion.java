package org.gravamen.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Refusal;

/**
 * What a member advised on an earlier version of the letter.
 *
 * @param version of the letter that was advised on
 * @param given when it was given, and on which bytes
 * @param opinion what was advised
 */
public record EarlierOpinion(int version, GivenOpinion given, Opinion.Advised opinion) {

	static Optional<EarlierOpinion> of(Sitting sitting, GivenOpinion given) {
		return (given.opinion() instanceof Opinion.Advised advised)
				? Optional.of(new EarlierOpinion(sitting.convened().papers().letterVersion(), given, advised))
				: Optional.empty();
	}

	/**
	 * Whether it says something of every target that there is now: otherwise it cannot
	 * stand as it is.
	 * @param targets those of the submission
	 * @return true when it can be confirmed
	 */
	public boolean covers(AdvisedTargets targets) {
		return targets.names().keySet().stream().allMatch((target) -> this.opinion.on(target).isPresent());
	}

	/**
	 * The opinion as it stands for a new version.
	 * @param targets those of the submission now; what it says of others is left out
	 * @return the same advice, on these targets
	 * @throws Refusal WRONG_STATE when it says nothing of one of them
	 */
	Opinion.Advised confirmed(AdvisedTargets targets) {
		if (!covers(targets)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"Your earlier opinion says nothing of a target that was added since. Alter it.");
		}
		List<OnTarget> kept = this.opinion.onTargets()
			.stream()
			.filter((one) -> targets.names().keySet().stream().anyMatch(one::concerns))
			.toList();
		return new Opinion.Advised(kept, this.opinion.views(), this.opinion.writing());
	}

	/**
	 * What was advised on a target.
	 * @param target which
	 * @return empty when it says nothing of it
	 */
	public Optional<OnTarget> on(UUID target) {
		return this.opinion.on(target);
	}

}
