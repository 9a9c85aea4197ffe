package org.gravamen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.people.Role;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Something that waits for a person.
 *
 * @param id its name
 * @param key which form it is: "give-opinion"
 * @param title what is asked, as the model calls it: "Give opinion"
 * @param submission which submission it belongs to
 * @param role who may take it; empty when it was made for one person
 * @param holder who holds it; nobody else can answer it
 * @param about what it concerns within the submission, when there are several alike: the
 * target's id
 * @param due the last day, in London
 * @param offeredAt since when it waits
 * @param seen the fingerprint that the page showed when the answers were given; empty
 * while it waits
 */
public record Paper(PaperId id, String key, String title, SubmissionId submission, Optional<Role> role,
		Optional<PersonId> holder, Optional<String> about, Optional<LocalDate> due, Instant offeredAt,
		Optional<Fingerprint> seen) {

	/**
	 * Who is answering it.
	 * @return the holder
	 * @throws Refusal when nobody has taken it
	 */
	public PersonId actor() {
		return this.holder.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_YOURS,
				"Nobody holds this paper yet. Open it from your papers first."));
	}

	/**
	 * Insists that what was shown still stands.
	 * @param current the fingerprint that stands now
	 * @param what how the sentence names the document: "The letter"
	 * @throws Refusal STALE_VERSION when the page showed another
	 */
	public void requireSeen(Fingerprint current, String what) {
		if (!this.seen.equals(Optional.of(current))) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					what + " has changed since this page was opened. Open the paper again and read what stands now.");
		}
	}

	Paper seeing(Optional<Fingerprint> shown) {
		return new Paper(this.id, this.key, this.title, this.submission, this.role, this.holder, this.about, this.due,
				this.offeredAt, shown);
	}

}
