package org.gravamen.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.vocabulary.PersonId;

/**
 * The safe copy of an exhibit's file: what everybody but its officer sees of it.
 *
 * @param exhibit whose
 * @param state how it stands
 * @param outcome how the making ended; empty while it is awaited
 * @param pages how many pictures
 * @param active what in the original does more than be read
 * @param notes what a reader must know
 * @param cleared who let others see it; empty until then
 */
public record ExhibitCopy(UUID exhibit, State state, Optional<CopyOutcome> outcome, int pages,
		Set<ActiveContent> active, Set<CopyNote> notes, Optional<Cleared> cleared) {

	public ExhibitCopy {
		active = Set.copyOf(active);
		notes = Set.copyOf(notes);
	}

	/**
	 * The copy of an exhibit of which nothing is known yet, or that has no file.
	 * @param exhibit whose
	 * @return a copy without pages
	 */
	public static ExhibitCopy awaited(UUID exhibit) {
		return new ExhibitCopy(exhibit, State.AWAITING, Optional.empty(), 0, Set.of(), Set.of(), Optional.empty());
	}

	/**
	 * Whether the submission must wait for it.
	 * @return until it is cleared or sealed
	 */
	public boolean holdsUp() {
		return this.state == State.AWAITING || this.state == State.TO_BE_CLEARED;
	}

	/** How a safe copy stands. */
	public enum State {

		AWAITING("Its safe copy is being made"), TO_BE_CLEARED("To be cleared by its case officer"), CLEARED("Cleared"),
		SEALED("Sealed");

		private final String title;

		State(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

	/**
	 * That others may see it.
	 *
	 * @param by who has seen what the file says about its source
	 * @param at when
	 */
	public record Cleared(PersonId by, Instant at) {
	}

}
