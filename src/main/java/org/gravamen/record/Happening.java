package org.gravamen.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is about to become an entry:
 * <code>Happening.of("Opinion given").by(member).outcome("dissent").why(reasons)</code>.
 */
public final class Happening {

	private final String act;

	private @Nullable PersonId by;

	private String outcome = "";

	private String why = "";

	private Entry.Weight weight = Entry.Weight.DECISION;

	private final List<Document> documents = new ArrayList<>();

	private Happening(String act) {
		this.act = act;
	}

	/**
	 * Begins an entry.
	 * @param act what happened, in the past tense
	 * @return the happening, by the process itself until {@link #by} says otherwise
	 */
	public static Happening of(String act) {
		return new Happening(act);
	}

	public Happening by(PersonId person) {
		this.by = person;
		return this;
	}

	public Happening outcome(String words) {
		this.outcome = words;
		return this;
	}

	public Happening why(String reason) {
		this.why = reason;
		return this;
	}

	/**
	 * Shows it only under "Everything".
	 * @return this
	 */
	public Happening asDetail() {
		this.weight = Entry.Weight.DETAIL;
		return this;
	}

	public Happening about(String name, Fingerprint fingerprint) {
		this.documents.add(new Document(name, fingerprint));
		return this;
	}

	String act() {
		return this.act;
	}

	Optional<PersonId> by() {
		return Optional.ofNullable(this.by);
	}

	String outcome() {
		return this.outcome;
	}

	String why() {
		return this.why;
	}

	Entry.Weight weight() {
		return this.weight;
	}

	List<Document> documents() {
		return List.copyOf(this.documents);
	}

}
