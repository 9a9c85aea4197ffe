package org.gravamen.council;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An opinion in the words of an entry in the record.
 */
final class GivenWords {

	private GivenWords() {
	}

	/**
	 * Which kind it is: "approve with changes", "approve 5, dissent 2", "stands aside".
	 */
	static String outcome(Opinion opinion) {
		if (!(opinion instanceof Opinion.Advised advised)) {
			return "stands aside";
		}
		List<Advice> kinds = advised.onTargets().stream().map(OnTarget::advice).distinct().sorted().toList();
		if (kinds.size() == 1) {
			return kinds.get(0).outcome();
		}
		return kinds.stream()
			.map((kind) -> kind.outcome() + " "
					+ advised.onTargets().stream().filter((one) -> one.advice() == kind).count())
			.collect(Collectors.joining(", "));
	}

	/** The grounds in full, each after the name of its target; perhaps empty. */
	static String why(Opinion opinion) {
		if (!(opinion instanceof Opinion.Advised advised)) {
			return "";
		}
		boolean several = advised.onTargets().size() > 1;
		return advised.onTargets()
			.stream()
			.filter((one) -> !one.grounds().isBlank())
			.map((one) -> several ? one.name() + ": " + one.grounds() : one.grounds())
			.collect(Collectors.joining("\n\n"));
	}

}
