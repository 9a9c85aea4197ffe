package org.gravamen.followup;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * What came back, and what followed from it.
 */
@Component
class FollowUpSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(
				SealedTable.of("response", "id")
					.with("sealed_sender", "response {id} sender")
					.with("sealed_summary", "response {id} summary"),
				SealedTable.of("next_step", "id")
					.with("sealed_reason", "next step {id} reason")
					.with("sealed_other_route", "next step {id} other route"),
				SealedTable.of("target_outcome", "target_id")
					.with("sealed_designation_id", "outcome {target_id} designation")
					.with("sealed_note", "outcome {target_id} note"));
	}

}
