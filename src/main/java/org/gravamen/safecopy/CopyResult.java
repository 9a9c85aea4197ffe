package org.gravamen.safecopy;

import java.util.List;
import java.util.Set;

/**
 * What is known of a file after its safe copy was tried.
 *
 * @param outcome how it ended
 * @param findings what the file says about its source
 * @param active what in it does more than be read
 * @param notes what a reader must know
 * @param pages how many pictures there are; 0 unless it was made
 */
public record CopyResult(CopyOutcome outcome, List<MetadataFinding> findings, Set<ActiveContent> active,
		Set<CopyNote> notes, int pages) {

	public CopyResult {
		findings = List.copyOf(findings);
		active = Set.copyOf(active);
		notes = Set.copyOf(notes);
	}

	/**
	 * What is known when the making gave no answer.
	 * @return nothing but that
	 */
	public static CopyResult noAnswer() {
		return new CopyResult(CopyOutcome.NO_ANSWER, List.of(), Set.of(), Set.of(), 0);
	}

}
