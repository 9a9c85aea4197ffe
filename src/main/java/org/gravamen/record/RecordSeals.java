package org.gravamen.record;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * The reasons in the record.
 */
@Component
class RecordSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(SealedTable.of("record_entry", "submission_id", "entry_number")
			.with("sealed_reason", "reason {submission_id} {entry_number}"));
	}

}
