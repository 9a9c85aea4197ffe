package org.gravamen.process;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * What people write on papers.
 */
@Component
class ProcessSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(SealedTable.of("draft", "paper_id", "person_id").with("sealed", "draft {paper_id} {person_id}"),
				SealedTable.of("answered_paper", "id")
					.with("sealed", "answers {id}")
					.with("sealed_offered", "offered {id}"));
	}

}
