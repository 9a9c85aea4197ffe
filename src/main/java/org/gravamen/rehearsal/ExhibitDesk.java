package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Descriptions;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.NewEntry;
import org.gravamen.evidence.Origins;
import org.gravamen.evidence.Provenance;
import org.gravamen.evidence.Use;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Takes exhibits in and writes down what there is to say of each, as a case officer does.
 */
@Component
class ExhibitDesk {

	private final Exhibits exhibits;

	private final Descriptions descriptions;

	private final Origins origins;

	private final Consenting consenting;

	ExhibitDesk(Exhibits exhibits, Descriptions descriptions, Origins origins, Consenting consenting) {
		this.exhibits = exhibits;
		this.descriptions = descriptions;
		this.origins = origins;
		this.consenting = consenting;
	}

	/** Adds a file. */
	Exhibit file(SubmissionId id, Described words, String name, byte[] bytes, Person officer) {
		Exhibit exhibit = this.exhibits.add(id, words.description(), Consents.NONE, name,
				new ByteArrayInputStream(bytes), officer);
		this.descriptions.describe(id, exhibit.number(), words.description(),
				provenance(id, words, Optional.empty(), officer), officer);
		return exhibit;
	}

	/** Enters a page of which only the collection log is kept. */
	void capture(SubmissionId id, Described words, String at, String url, Person officer) {
		Provenance.Collected collected = new Provenance.Collected(Instant.parse(at), url, "Archiver 2.4",
				officer.name());
		this.exhibits.enter(id, new NewEntry(words.description(),
				provenance(id, words, Optional.of(collected), officer), Optional.empty()), officer);
	}

	/** Enters a thing that lies in a safe. */
	void thing(SubmissionId id, Described words, Exhibit.Thing thing, Person officer) {
		this.exhibits.enter(id,
				new NewEntry(words.description(), provenance(id, words, Optional.empty(), officer), Optional.of(thing)),
				officer);
	}

	/** Writes down that the source consents to a use, or does not. */
	void consent(SubmissionId id, int exhibit, Use use, Consent.State state, String words, Person officer) {
		this.consenting.enter(id, new ExhibitNumber(exhibit), use, state, Optional.of(LocalDate.parse("2026-08-03")),
				words, officer);
	}

	private Provenance provenance(SubmissionId id, Described words, Optional<Provenance.Collected> collected,
			Person officer) {
		return new Provenance(collected, Optional.of(this.origins.named(id, words.origin(), officer)), words.language(),
				Optional.empty(), words.risk());
	}

}
