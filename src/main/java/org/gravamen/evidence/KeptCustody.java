package org.gravamen.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The custody log, and its echo in the record of the submission, where nobody can take it
 * out without being found. The record says what was done; the words stay sealed here.
 */
@Service
@Transactional
class KeptCustody implements Custody {

	private final CustodyStore store;

	private final ExhibitStore exhibits;

	private final Submissions submissions;

	private final Rights rights;

	private final Chronicle chronicle;

	private final Clock clock;

	KeptCustody(CustodyStore store, ExhibitStore exhibits, Submissions submissions, Rights rights, Chronicle chronicle,
			Clock clock) {
		this.store = store;
		this.exhibits = exhibits;
		this.submissions = submissions;
		this.rights = rights;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Line> of(Exhibit exhibit) {
		return this.store.of(exhibit);
	}

	@Override
	public void enter(Exhibit exhibit, Act act, String whither, String why, PersonId by) {
		this.store.insert(exhibit, new Line(act, by, this.clock.instant(), whither, why));
		this.chronicle.enter(exhibit.submission(),
				Happening.of("Custody: " + act.title().toLowerCase(Locale.ROOT))
					.by(by)
					.outcome(exhibit.number().text())
					.asDetail()
					.about("Exhibit " + exhibit.number().text(), exhibit.fingerprint()));
	}

	@Override
	public void handle(SubmissionId submission, ExhibitNumber number, Act act, String whither, String why, Person by) {
		this.rights.check(by, "handle-exhibit", submission);
		OfficerOnly.require(this.submissions.get(submission), by);
		Exhibit exhibit = this.exhibits.find(submission, number)
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no exhibit of that number."));
		if (!act.byHand() || exhibit.nature() != Exhibit.Nature.PHYSICAL) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"Only a physical object is moved, sealed or handed over. The house enters the rest itself.");
		}
		enter(exhibit, act, DescriptionCheck.line("whither", whither, "Say to whom, or where."),
				DescriptionCheck.text("why", why, "Say why."), by.id());
	}

}
