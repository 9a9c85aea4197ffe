package org.gravamen.pace;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.submission.Stage;
import org.gravamen.vocabulary.PersonId;

/**
 * A time for which the clock of a stage stood still.
 *
 * @param id names it
 * @param stage of which stage
 * @param category what kind of reason
 * @param reason why
 * @param stoppedBy who stopped it
 * @param stoppedAt when
 * @param startedBy who started it again; empty while it stands, and when the stage itself
 * was over
 * @param startedAt when; empty while it stands
 */
public record ClockStop(UUID id, Stage stage, Category category, String reason, PersonId stoppedBy, Instant stoppedAt,
		Optional<PersonId> startedBy, Optional<Instant> startedAt) {

	/**
	 * Whether it stands still now.
	 * @return until it is started again
	 */
	public boolean stands() {
		return this.startedAt.isEmpty();
	}

	/** What kind of reason stops a clock. */
	public enum Category {

		/** The case officer must add or explain something. */
		WAITING_FOR_AUTHOR("Waiting for the author"),
		/** A source, a witness or a translator is to answer. */
		WAITING_FOR_SOURCE("Waiting for a source or a translation"),
		/** Somebody's safety must be looked into first. */
		SAFETY("The safety of a person is looked into"),
		/** A hearing, a listing elsewhere, an election. */
		EXTERNAL_EVENT("An external event is awaited"),
		/** The council does not sit. */
		COUNCIL_RECESS("The council is in recess");

		private final String title;

		Category(String title) {
			this.title = title;
		}

		/**
		 * The category as pages call it.
		 * @return for example "The council is in recess"
		 */
		public String title() {
			return this.title;
		}

	}

}
