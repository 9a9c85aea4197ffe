package org.gravamen.review;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * What reviewers find and why.
 */
@Component
class ReviewSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(SealedTable.of("bearing", "id").with("sealed_passage", "bearing {id} passage"),
				SealedTable.of("point_finding", "submission_id", "target_id", "regime", "element")
					.with("sealed_note", "finding {submission_id} {target_id} {regime} {element}"),
				SealedTable.of("exhibit_finding", "submission_id", "exhibit_number")
					.with("sealed_reason", "finding {submission_id} {exhibit_number:E-%02d}"),
				SealedTable.of("target_finding", "submission_id", "target_id")
					.with("sealed_reason", "drop {target_id}"),
				SealedTable.of("paragraph_standing", "submission_id", "paragraph")
					.with("sealed_reason", "paragraph {submission_id} {paragraph}"),
				SealedTable.of("evidence_review", "id")
					.with("sealed_reasons", "evidence review {id} reasons")
					.with("sealed_departure", "evidence review {id} departure")
					.with("sealed_conditions", "evidence review {id} conditions"));
	}

}
