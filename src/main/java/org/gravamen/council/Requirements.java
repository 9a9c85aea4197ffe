package org.gravamen.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a minuted determination asks of the case officer: every change that a member made
 * a condition, the evidence that decides a target, and each target that was not cleared.
 */
final class Requirements {

	private Requirements() {
	}

	/**
	 * Lists them.
	 * @param sitting just minuted
	 * @return none when nothing is sent back; first what the council decided, then by
	 * member in the order of the panel
	 */
	static List<RequiredChange> of(Sitting sitting) {
		Determination determination = sitting.minute().map(Minute::determination).orElseThrow();
		if (!determination.decision().sendsBack()) {
			return List.of();
		}
		Stream<RequiredChange> leaving = determination.onTargets()
			.stream()
			.filter((one) -> one.kind() == TargetDecision.Kind.NOT_CLEARED)
			.map((one) -> new RequiredChange(UUID.randomUUID(), RequiredChange.Kind.TAKE_OUT, Optional.empty(),
					Optional.of(one.target()), one.name(), "", Optional.empty()));
		return Stream
			.concat(leaving, sitting.panel().opinions().stream().flatMap((given) -> asked(given, determination)))
			.toList();
	}

	private static Stream<RequiredChange> asked(GivenOpinion given, Determination determination) {
		if (!(given.opinion() instanceof Opinion.Advised advised)) {
			return Stream.empty();
		}
		return advised.onTargets()
			.stream()
			.flatMap((one) -> kind(one, determination).stream()
				.map((kind) -> new RequiredChange(UUID.randomUUID(), kind, Optional.of(given.member()), one.target(),
						one.name(), one.grounds(), Optional.empty())));
	}

	// What is asked on a target that leaves the letter is moot.
	private static Optional<RequiredChange.Kind> kind(OnTarget one, Determination determination) {
		Set<UUID> leaving = in(TargetDecision.Kind.NOT_CLEARED, determination);
		if (one.target().filter(leaving::contains).isPresent()) {
			return Optional.empty();
		}
		if (one.advice() == Advice.MORE_EVIDENCE
				&& one.target().filter(in(TargetDecision.Kind.MORE_EVIDENCE, determination)::contains).isPresent()) {
			return Optional.of(RequiredChange.Kind.EVIDENCE);
		}
		return (one.advice() == Advice.APPROVE_WITH_CHANGES) ? Optional.of(RequiredChange.Kind.CHANGE)
				: Optional.empty();
	}

	private static Set<UUID> in(TargetDecision.Kind kind, Determination determination) {
		return determination.onTargets()
			.stream()
			.filter((one) -> one.kind() == kind)
			.map(TargetDecision::target)
			.collect(Collectors.toSet());
	}

}
