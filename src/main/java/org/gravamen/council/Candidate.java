package org.gravamen.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.gravamen.people.Part;
import org.gravamen.people.Person;

/**
 * Somebody of the council, with all that could keep them off a panel.
 *
 * @param person who
 * @param parts the parts taken in the submission
 * @param seat how the person stands to the panels on the submission
 * @param conflicted whether a conflict is recorded
 * @param absentUntil the last day of an absence, if there is one
 */
public record Candidate(Person person, Set<Part> parts, Seat seat, boolean conflicted,
		Optional<LocalDate> absentUntil) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	public Candidate {
		parts = Set.copyOf(parts);
	}

	/**
	 * What keeps this person off the panel.
	 * @return for example "drafted this submission"; empty for whoever can be named
	 */
	public Optional<String> obstacle() {
		if (!this.person.enabled()) {
			return Optional.of("has left the house");
		}
		if (this.parts.contains(Part.DRAFTED)) {
			return Optional.of("drafted this submission");
		}
		if (this.parts.contains(Part.REVIEWED)) {
			return Optional.of("reviewed its evidence");
		}
		return this.seat.obstacle()
			.or(() -> this.conflicted ? Optional.of("has a conflict of interest on record") : Optional.empty())
			.or(() -> this.absentUntil.map((day) -> "is absent until " + DAY.format(day)));
	}

	/** How somebody stands to the panels on a submission. */
	public enum Seat {

		/** Can be seated. */
		FREE(""),
		/** Sits on the panel that is to be completed. */
		SITS("sits on this panel already"),
		/** Sat on a panel on this submission, and stood aside. */
		STOOD_ASIDE("stood aside on this submission before");

		private final String obstacle;

		Seat(String obstacle) {
			this.obstacle = obstacle;
		}

		Optional<String> obstacle() {
			return Optional.of(this.obstacle).filter((words) -> !words.isEmpty());
		}

	}

}
