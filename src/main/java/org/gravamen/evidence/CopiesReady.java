package org.gravamen.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.submission.ReadinessRule;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Nothing goes forward while an exhibit awaits its safe copy, or its officer's eyes.
 */
@Component
class CopiesReady implements ReadinessRule {

	private static final int MOST_NAMED = 20;

	private final Exhibits exhibits;

	private final ExhibitCopies copies;

	CopiesReady(Exhibits exhibits, ExhibitCopies copies) {
		this.exhibits = exhibits;
		this.copies = copies;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		Map<UUID, ExhibitCopy> known = this.copies.of(submission);
		List<Exhibit> live = this.exhibits.manifest(submission).exhibits();
		String awaited = named(live, known, ExhibitCopy.State.AWAITING);
		if (!awaited.isEmpty()) {
			return Optional.of("Wait until the safe copy of " + awaited + " is made, then clear it.");
		}
		String unseen = named(live, known, ExhibitCopy.State.TO_BE_CLEARED);
		return unseen.isEmpty() ? Optional.empty() : Optional
			.of("Clear " + unseen + ": see what the file says about its source before others look at it.");
	}

	private static String named(List<Exhibit> live, Map<UUID, ExhibitCopy> known, ExhibitCopy.State state) {
		return live.stream()
			.filter((exhibit) -> exhibit.file().isPresent())
			.filter((exhibit) -> known.getOrDefault(exhibit.id(), ExhibitCopy.awaited(exhibit.id())).state() == state)
			.map((exhibit) -> exhibit.number().text())
			.limit(MOST_NAMED)
			.collect(Collectors.joining(", "));
	}

}
