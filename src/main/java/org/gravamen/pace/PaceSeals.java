package org.gravamen.pace;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * Why something is urgent.
 */
@Component
class PaceSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(SealedTable.of("urgency", "submission_id", "place")
			.with("sealed_reason", "urgency {submission_id} {place}"));
	}

}
