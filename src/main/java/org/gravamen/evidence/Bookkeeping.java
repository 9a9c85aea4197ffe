package org.gravamen.evidence;

import java.time.Clock;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;

import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * What is written down beside an exhibit when something happens to it: custody, the
 * history of its grading and consents, and the record of the submission.
 */
@Component
class Bookkeeping {

	private final Custody custody;

	private final GradingStore gradings;

	private final ConsentStore consents;

	private final Chronicle chronicle;

	private final Clock clock;

	Bookkeeping(Custody custody, GradingStore gradings, ConsentStore consents, Chronicle chronicle, Clock clock) {
		this.custody = custody;
		this.gradings = gradings;
		this.consents = consents;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/** Lets nobody else act on the submission until the transaction ends. */
	void hold(SubmissionId submission) {
		this.chronicle.hold(submission);
	}

	void takenIn(Exhibit exhibit, Person by) {
		String where = exhibit.substance().thing().map(Exhibit.Thing::keptAt).orElse("");
		this.custody.enter(exhibit, Custody.Act.TAKEN_IN, where, "", by.id());
		graded(exhibit, exhibit.grading(), "", by);
		enter(exhibit, "Exhibit added", "", by);
	}

	void described(Exhibit exhibit, Person by) {
		if (!this.gradings.latest(exhibit).equals(exhibit.grading())) {
			graded(exhibit, exhibit.grading(), "", by);
		}
		this.chronicle.enter(exhibit.submission(), happening(exhibit, "Exhibit described", "", by.id()).asDetail());
	}

	void recollected(Exhibit exhibit, Provenance.Collected before, Person by) {
		this.custody.enter(exhibit, Custody.Act.COLLECTION_CHANGED, "", "Until now it said: captured at " + before.at()
				+ " by " + before.operator() + ", with " + before.tool() + ", from " + before.url(), by.id());
	}

	void graded(Exhibit exhibit, Grading grading, String reason, Person by) {
		this.gradings.insert(exhibit, new Graded(grading, by.id(), this.clock.instant(), reason));
	}

	void consented(Exhibit exhibit, Consents consents) {
		consents.entered().forEach((use, consent) -> this.consents.insert(exhibit.id(), use, consent));
	}

	void withdrawn(Exhibit exhibit, String why, PersonId by) {
		this.custody.enter(exhibit, Custody.Act.WITHDRAWN, "", why, by);
		this.chronicle.enter(exhibit.submission(), happening(exhibit, "Exhibit withdrawn", why, by));
	}

	void enter(Exhibit exhibit, String act, String why, Person by) {
		this.chronicle.enter(exhibit.submission(), happening(exhibit, act, why, by.id()));
	}

	private static Happening happening(Exhibit exhibit, String act, String why, PersonId by) {
		return Happening.of(act)
			.by(by)
			.outcome(exhibit.number().text())
			.why(why)
			.about("Exhibit " + exhibit.number().text(), exhibit.fingerprint());
	}

}
