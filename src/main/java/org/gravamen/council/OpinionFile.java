package org.gravamen.council;

import java.util.Set;
import java.util.UUID;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.vocabulary.Fingerprint;

/**
 * A file that goes with an opinion. Its bytes stay sealed; readers see the pictures of
 * its safe copy.
 *
 * @param id its own
 * @param name cleaned, as pages may show it
 * @param length in bytes
 * @param fingerprint of the very bytes
 * @param copy what the safe copy shows
 */
public record OpinionFile(UUID id, String name, long length, Fingerprint fingerprint, Copy copy) {

	public int pages() {
		return this.copy.pages();
	}

	/**
	 * What is known of the safe copy.
	 *
	 * @param pages how many pictures there are
	 * @param active what in the file does more than be read
	 * @param notes what a reader must know
	 */
	public record Copy(int pages, Set<ActiveContent> active, Set<CopyNote> notes) {

		public Copy {
			active = Set.copyOf(active);
			notes = Set.copyOf(notes);
		}

	}

}
