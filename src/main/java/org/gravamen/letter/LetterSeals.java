package org.gravamen.letter;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * The words of letters.
 */
@Component
class LetterSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(SealedTable.of("letter_version", "submission_id", "version_number")
			.with("sealed_text", "letter {submission_id} version {version_number}"));
	}

}
