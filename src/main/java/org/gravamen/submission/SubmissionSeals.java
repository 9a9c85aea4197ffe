package org.gravamen.submission;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * What a submission is about, and whom.
 */
@Component
class SubmissionSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(words(), targets(),
				SealedTable.of("target_alias", "target_id", "place")
					.with("sealed_name", "target {target_id} alias {place}")
					.with("sealed_script", "target {target_id} alias script {place}"),
				SealedTable.of("target_position", "target_id", "place")
					.with("sealed_office", "target {target_id} position {place}"),
				SealedTable.of("target_identifier", "target_id", "place")
					.with("sealed_value", "target {target_id} identifier {place}"),
				SealedTable.of("target_designation", "target_id", "place")
					.with("sealed_regime", "target {target_id} designation {place}")
					.with("sealed_reference", "target {target_id} designation reference {place}"),
				SealedTable.of("allegation", "id").with("sealed_summary", "target {id} summary of the conduct"),
				SealedTable.of("dropped_target", "target_id").with("sealed_reason", "target {target_id} why dropped"),
				SealedTable.of("supporter", "id")
					.with("sealed_name", "supporter {id} name")
					.with("sealed_body", "supporter {id} body"));
	}

	private static SealedTable words() {
		return SealedTable.of("submission", "id")
			.with("sealed_matter", "submission {id} matter")
			.with("sealed_title", "submission {id} title")
			.with("sealed_summary", "submission {id} summary");
	}

	private static SealedTable targets() {
		return SealedTable.of("target", "id")
			.with("sealed_name", "target {id} name")
			.with("sealed_native_name", "target {id} native name")
			.with("sealed_title", "target {id} title")
			.with("sealed_script", "target {id} script")
			.with("sealed_held_position", "target {id} held position")
			.with("sealed_nexus", "target {id} nexus")
			.with("sealed_search_note", "target {id} search note")
			.with("sealed_reasons", "target {id} statement of reasons");
	}

}
