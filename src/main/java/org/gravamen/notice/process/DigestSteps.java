package org.gravamen.notice.process;

import java.util.Collection;
import java.util.Date;

import org.gravamen.notice.Digests;
import org.gravamen.process.ProcessSteps;
import org.gravamen.vocabulary.PersonId;

/**
 * What the model of the morning digest asks.
 */
@ProcessSteps
public class DigestSteps {

	private final Digests digests;

	DigestSteps(Digests digests) {
		this.digests = digests;
	}

	/**
	 * When it is morning next.
	 * @return the moment
	 */
	public Date morning() {
		return Date.from(this.digests.nextMorning());
	}

	/**
	 * Who has something to be reminded of this morning.
	 * @return their ids
	 */
	public Collection<String> readers() {
		return this.digests.readers().stream().map(PersonId::toString).toList();
	}

	/**
	 * Sends one person's digest.
	 * @param readerId who
	 */
	public void sendDigest(String readerId) {
		this.digests.send(PersonId.of(readerId));
	}

}
