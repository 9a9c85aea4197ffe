package org.gravamen.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a minuted ruling asks of the case officer: every change that a member made a
 * condition, the evidence that decides a target, and each target that was not cleared.
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
		Ruling ruling = sitting.minute().map(Minute::ruling).orElseThrow();
		if (!ruling.decision().sendsBack()) {
			return List.of();
		}
		Stream<RequiredChange> leaving = ruling.onTargets()
			.stream()
			.filter((one) -> one.kind() == TargetRuling.Kind.NOT_CLEARED)
			.map((one) -> new RequiredChange(UUID.randomUUID(), RequiredChange.Kind.TAKE_OUT, Optional.empty(),
					Optional.of(one.target()), one.name(), "", Optional.empty()));
		return Stream.concat(leaving, sitting.opinions().stream().flatMap((given) -> asked(given, ruling))).toList();
	}

	private static Stream<RequiredChange> asked(GivenOpinion given, Ruling ruling) {
		if (!(given.opinion() instanceof Opinion.Advised advised)) {
			return Stream.empty();
		}
		return advised.onTargets()
			.stream()
			.flatMap((one) -> kind(one, ruling).stream()
				.map((kind) -> new RequiredChange(UUID.randomUUID(), kind, Optional.of(given.member()), one.target(),
						one.name(), one.grounds(), Optional.empty())));
	}

	// What is asked on a target that leaves the letter is moot.
	private static Optional<RequiredChange.Kind> kind(OnTarget one, Ruling ruling) {
		Set<UUID> leaving = in(TargetRuling.Kind.NOT_CLEARED, ruling);
		if (one.target().filter(leaving::contains).isPresent()) {
			return Optional.empty();
		}
		if (one.advice() == Advice.MORE_EVIDENCE
				&& one.target().filter(in(TargetRuling.Kind.MORE_EVIDENCE, ruling)::contains).isPresent()) {
			return Optional.of(RequiredChange.Kind.EVIDENCE);
		}
		return (one.advice() == Advice.APPROVE_WITH_CHANGES) ? Optional.of(RequiredChange.Kind.CHANGE)
				: Optional.empty();
	}

	private static Set<UUID> in(TargetRuling.Kind kind, Ruling ruling) {
		return ruling.onTargets()
			.stream()
			.filter((one) -> one.kind() == kind)
			.map(TargetRuling::target)
			.collect(Collectors.toSet());
	}

}
