package org.gravamen.pace;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * Why something is urgent, and why a clock stands still.
 */
@Component
class PaceSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(
				SealedTable.of("urgency", "submission_id", "place")
					.with("sealed_reason", "urgency {submission_id} {place}"),
				SealedTable.of("clock_stop", "id").with("sealed_reason", "clock stop {id}"));
	}

}
