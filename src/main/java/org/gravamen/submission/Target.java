package org.gravamen.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.gravamen.vocabulary.PartialDate;
import org.gravamen.vocabulary.Refusal;

/**
 * Whom measures are asked against.
 *
 * @param id names it within the submission, for ever
 * @param kind a person, an entity, or a class of them that is not yet named
 * @param names every name
 * @param positions the offices it holds or held
 * @param identifiers what tells it apart, perhaps nothing
 * @param designations lists on which it stands already
 * @param count how many a class has; empty when unknown, and for what is no class
 * @param assessment what the officer makes of it
 * @param allegations what it is said to have done, in the order they were added
 */
public record Target(UUID id, Kind kind, Names names, List<Position> positions, List<Identifier> identifiers,
		List<Designation> designations, Optional<Count> count, Assessment assessment, List<Allegation> allegations) {

	static final int MOST_IDENTIFIERS = 60;

	static final int MOST_POSITIONS = 20;

	static final int MOST_DESIGNATIONS = 20;

	static final int MOST_ALLEGATIONS = 60;

	public Target {
		positions = atMost(MOST_POSITIONS, positions, "positions");
		identifiers = atMost(MOST_IDENTIFIERS, identifiers, "identifiers");
		designations = atMost(MOST_DESIGNATIONS, designations, "existing designations");
		allegations = atMost(MOST_ALLEGATIONS, allegations, "allegations");
		for (Identifier identifier : identifiers) {
			if (!identifier.kind().belongsTo(kind)) {
				throw invalid("A target of the kind «" + kind.title() + "» has no "
						+ identifier.kind().title().toLowerCase(Locale.UK) + ". Take it away, or choose another kind.");
			}
		}
		if (count.isPresent() && kind != Kind.CLASS) {
			throw invalid("Only a class has a number of members. Take the number away, or choose another kind.");
		}
	}

	/**
	 * A target of whom little is known yet.
	 * @param id names it
	 * @param kind what it is
	 * @param name in Latin letters
	 * @param nativeName in its own script; may be empty
	 * @param position office and body; may be empty
	 * @param identifiers what tells it apart
	 */
	public Target(UUID id, Kind kind, String name, String nativeName, String position, List<Identifier> identifiers) {
		this(id, kind, new Names(name, "", nativeName, "", List.of()),
				position.isBlank() ? List.of() : List.of(Position.of(position)), identifiers, List.of(),
				Optional.empty(), Assessment.NONE, List.of());
	}

	private static <T> List<T> atMost(int most, List<T> all, String what) {
		if (all.size() > most) {
			throw invalid("A target has at most " + most + " " + what + ".");
		}
		return List.copyOf(all);
	}

	public String name() {
		return this.names.primary();
	}

	public String nativeName() {
		return this.names.nativeName();
	}

	/**
	 * The first of its positions.
	 * @return office, body and time; empty when none is known
	 */
	public String position() {
		return this.positions.stream().findFirst().map(Position::shown).orElse("");
	}

	/**
	 * What is known of one kind.
	 * @param of which kind of identifier
	 * @return the values in their order
	 */
	public List<String> values(Identifier.Kind of) {
		return this.identifiers.stream().filter((one) -> one.kind() == of).map(Identifier::value).toList();
	}

	/**
	 * Insists that nothing lies in the future that cannot.
	 * @param today the day in London
	 * @return this
	 * @throws Refusal FIELD_INVALID naming the date
	 */
	Target notAfter(LocalDate today) {
		past("A date of birth", values(Identifier.Kind.DATE_OF_BIRTH).stream().map(PartialDate::new), today);
		past("The beginning of a position", this.positions.stream().flatMap((one) -> one.from().stream()), today);
		past("An existing designation", this.designations.stream().flatMap((one) -> one.on().stream()), today);
		return this;
	}

	private static void past(String what, Stream<PartialDate> dates, LocalDate today) {
		dates.filter((date) -> date.isAfter(today)).findFirst().ifPresent((date) -> {
			throw invalid(what + " cannot lie in the future. " + date.shown() + " does.");
		});
	}

	/**
	 * One of its allegations.
	 * @param allegation its id
	 * @return the allegation
	 * @throws Refusal NOT_FOUND
	 */
	public Allegation requireAllegation(UUID allegation) {
		return this.allegations.stream()
			.filter((one) -> one.id().equals(allegation))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "This allegation is no longer listed."));
	}

	Target with(Allegation allegation) {
		return accusedOf(Stream.concat(this.allegations.stream(), Stream.of(allegation)).toList());
	}

	Target accusedOf(List<Allegation> all) {
		return new Target(this.id, this.kind, this.names, this.positions, this.identifiers, this.designations,
				this.count, this.assessment, all);
	}

	private static Refusal invalid(String sentence) {
		return new Refusal(Refusal.Reason.FIELD_INVALID, sentence);
	}

	/** What a target is. */
	public enum Kind {

		INDIVIDUAL("Individual"), ENTITY("Entity"), CLASS("Class of people or entities");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/**
		 * The kind as pages call it.
		 * @return for example "Individual"
		 */
		public String title() {
			return this.title;
		}

		/**
		 * The kind as forms and tables name it.
		 * @return for example "individual"
		 */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * Reads a kind's key.
		 * @param key for example "individual"
		 * @return the kind
		 * @throws IllegalArgumentException when no kind has that key
		 */
		public static Kind of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}

	}

}
