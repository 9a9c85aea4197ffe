package org.gravamen.desk;

import java.util.Optional;

import org.gravamen.submission.Submission;
import org.gravamen.submission.Target;

/**
 * Targets by the id that a paper carries.
 */
final class Targets {

	private Targets() {
	}

	static Optional<String> named(Submission matter, String id) {
		return matter.targets()
			.stream()
			.filter((target) -> target.id().toString().equals(id))
			.map(Target::name)
			.findFirst();
	}

}
