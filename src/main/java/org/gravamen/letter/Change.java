package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch that is the same in both versions, or in one only.
 *
 * @param kind in which
 * @param text the words
 */
public record Change(Kind kind, String text) {

	static List<Change> joined(List<Change> changes) {
		List<Change> joined = new ArrayList<>();
		for (Change change : changes) {
			int last = joined.size() - 1;
			if (last >= 0 && joined.get(last).kind() == change.kind()) {
				joined.set(last, new Change(change.kind(), joined.get(last).text() + change.text()));
			}
			else {
				joined.add(change);
			}
		}
		return joined;
	}

	/**
	 * In which version words stand.
	 */
	public enum Kind {

		/** In both. */
		KEPT,
		/** In the new one only. */
		INSERTED,
		/** In the old one only. */
		DELETED

	}

}
