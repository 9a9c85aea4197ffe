package org.gravamen.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

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
	 * Whether it forbids the use, of whatever exhibit.
	 * @return true when it was refused or withdrawn
	 */
	public boolean forbids() {
		return this.state == State.REFUSED || this.state == State.WITHDRAWN;
	}

	/**
	 * Lets another follow. Whoever was asked stays asked; after a refusal or a withdrawal
	 * only a consent that was given on a later day is a new one: what was given before
	 * does not come back.
	 * @param next what is to stand from now on
	 * @return the same
	 * @throws AnswersRefused with a complaint when it cannot follow
	 * @throws Refusal WRONG_STATE for the withdrawal of what was not given
	 */
	Consent followedBy(Consent next) {
		switch (next.state) {
			case WITHDRAWN -> requireGiven();
			case NOT_ASKED -> requireUnasked();
			case REFUSED -> requireNotBefore(next);
			case GIVEN -> requireNew(next);
		}
		return next;
	}

	private void requireGiven() {
		if (this.state != State.GIVEN) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "Only a consent that was given can be withdrawn.");
		}
	}

	private void requireUnasked() {
		if (this.state != State.NOT_ASKED) {
			throw refused("consent", "Its source was asked, and that stays so. Write down a refusal, or withdraw it.");
		}
	}

	private void requireNotBefore(Consent next) {
		if (day(next).isBefore(day(this))) {
			throw refused("since",
					"It stands " + inWords() + " since " + day(this) + ". Give that day or a later one.");
		}
	}

	// A day is all that is known of either, so the same day may still be the old consent.
	private void requireNew(Consent next) {
		if (forbids() && !day(next).isAfter(day(this))) {
			throw refused("since", "It was " + inWords() + " on " + day(this)
					+ ", and what was given before does not come back. Only a consent from a later day is a new one.");
		}
	}

	private String inWords() {
		return this.state.title().toLowerCase(Locale.ROOT);
	}

	private static LocalDate day(Consent consent) {
		return consent.since.orElse(LocalDate.MIN);
	}

	private static AnswersRefused refused(String field, String sentence) {
		return new AnswersRefused(List.of(new Complaint(field, sentence)));
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
