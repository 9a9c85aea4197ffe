package org.gravamen.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;

/**
 * What is known about the consent to one use.
 *
 * @param state how it stands
 * @param since the day from which it stands so; empty when nobody was asked
 * @param words on what record, or why it was withdrawn
 * @param enteredBy who wrote it down; empty when nobody has
 * @param enteredAt when; empty when nobody has
 */
public record Consent(State state, Optional<LocalDate> since, String words, Optional<PersonId> enteredBy,
		Optional<Instant> enteredAt) {

	/** Nobody was asked. */
	public static final Consent NOT_ASKED = new Consent(State.NOT_ASKED, Optional.empty(), "", Optional.empty(),
			Optional.empty());

	/**
	 * Whether it forbids the use: what nobody was asked about is a question for the
	 * review, and forbids nothing by itself.
	 * @return true when it was refused or withdrawn
	 */
	public boolean forbids() {
		return this.state == State.REFUSED || this.state == State.WITHDRAWN;
	}

	/** How a consent stands. */
	public enum State {

		GIVEN("Given"), REFUSED("Refused"), NOT_ASKED("Not asked"), WITHDRAWN("Withdrawn");

		private final String title;

		State(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
