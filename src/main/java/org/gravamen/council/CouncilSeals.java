package org.gravamen.council;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * What the council says.
 */
@Component
class CouncilSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(
				SealedTable.of("sitting", "id")
					.with("sealed_direction", "direction {id}")
					.with("sealed_minute", "minute {id}")
					.with("sealed_minute_facts", "minute facts {id}")
					.with("sealed_close_reason", "early close {id}"),
				SealedTable.of("panel_member", "sitting_id", "person_id")
					.with("sealed_nature", "interest {sitting_id} {person_id}")
					.with("sealed_withdrawal", "withdrawal {sitting_id} {person_id}"),
				SealedTable.of("opinion", "sitting_id", "person_id")
					.with("sealed_words", "opinion {sitting_id} {person_id}")
					.with("sealed_doubts", "opinion {sitting_id} {person_id}")
					.with("sealed_written", "opinion {sitting_id} {person_id}"),
				SealedTable.of("opinion_on_target", "sitting_id", "person_id", "target_id")
					.with("sealed_name", "opinion {sitting_id} {person_id} {target_id}")
					.with("sealed_grounds", "opinion {sitting_id} {person_id} {target_id}"),
				SealedTable.of("opinion_file", "id").with("sealed_name", "opinion file {id}"),
				SealedTable.of("target_decision", "sitting_id", "target_id")
					.with("sealed_name", "decision on target {sitting_id} {target_id}"),
				SealedTable.of("required_change", "id")
					.with("sealed_target", "required change {id}")
					.with("sealed_words", "required change {id}")
					.with("sealed_answer", "required change {id}"),
				SealedTable.of("panel_ruling", "id")
					.with("sealed_reason", "ruling {id}")
					.with("sealed_answer", "ruling {id}"),
				SealedTable.of("council_rule", "id").with("sealed_reason", "council rule {id}"),
				SealedTable.of("council_conflict", "submission_id", "person_id")
					.with("sealed_reason", "conflict {submission_id} {person_id}"));
	}

}
