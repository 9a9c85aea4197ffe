package org.gravamen.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps to which uses the sources of exhibits consent. Consent is written down and
 * withdrawn at every stage, by the case officer of the submission.
 */
@Service
@Transactional
public class Consenting {

	private static final String ACT = "enter-consent";

	private final Exhibits exhibits;

	private final ExhibitStore store;

	private final ConsentStore consents;

	private final Citations citations;

	private final IntendedUses uses;

	private final Submissions submissions;

	private final Rights rights;

	private final Bookkeeping books;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Consenting(Exhibits exhibits, ExhibitStore store, ConsentStore consents, Citations citations, IntendedUses uses,
			Submissions submissions, Rights rights, Bookkeeping books, ApplicationEventPublisher events, Clock clock) {
		this.exhibits = exhibits;
		this.store = store;
		this.consents = consents;
		this.citations = citations;
		this.uses = uses;
		this.submissions = submissions;
		this.rights = rights;
		this.books = books;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes down how the consent to a use stands. A refusal of what was not refused
	 * before is a withdrawal in all but name, and does what a withdrawal does.
	 * @param submission of which submission
	 * @param number which exhibit
	 * @param use which use
	 * @param state given, refused or not asked
	 * @param since from which day; needed unless nobody was asked
	 * @param words on what record; needed unless nobody was asked
	 * @param by its case officer
	 * @throws AnswersRefused with a complaint for what is missing, or when it cannot
	 * follow what stood before
	 * @throws Refusal NOT_YOURS, WRONG_STATE for a withdrawal, which has a way of its own
	 */
	public void enter(SubmissionId submission, ExhibitNumber number, Use use, Consent.State state,
			Optional<LocalDate> since, String words, Person by) {
		Exhibit exhibit = openTo(submission, number, by);
		if (state == Consent.State.WITHDRAWN) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "Say why the consent is withdrawn, and press Withdraw.");
		}
		Consent consent = (state == Consent.State.NOT_ASKED) ? fresh(state, Optional.empty(), "", by)
				: fresh(state, since, words.strip(), by);
		refuseHalf(consent);
		follow(exhibit, use, consent);
		this.books.enter(exhibit, "Consent " + use.words() + ": " + state.title().toLowerCase(Locale.ROOT), "", by);
		if (consent.forbids() && !exhibit.consents().to(use).forbids()) {
			stop(exhibit, new ConsentWithdrawn(submission, number, use, state, by.id()), "");
		}
	}

	/**
	 * Withdraws the consent to a use, also after dispatch. A letter on hold that rests on
	 * it is stopped; without consent to any use the exhibit itself is withdrawn.
	 * @param submission of which submission
	 * @param number which exhibit
	 * @param use which use
	 * @param reason why
	 * @param by its case officer
	 * @throws Refusal NOT_YOURS, FIELD_INVALID without a reason, WRONG_STATE when it was
	 * not given
	 */
	public void withdraw(SubmissionId submission, ExhibitNumber number, Use use, String reason, Person by) {
		Exhibit exhibit = openTo(submission, number, by);
		String why = DescriptionCheck.reason(reason, "Say why the consent is withdrawn.");
		LocalDate today = LocalDate.ofInstant(now(), WorkingDays.LONDON);
		follow(exhibit, use, fresh(Consent.State.WITHDRAWN, Optional.of(today), why, by));
		this.books.enter(exhibit, "Consent " + use.words() + " withdrawn", why, by);
		stop(exhibit, new ConsentWithdrawn(submission, number, use, Consent.State.WITHDRAWN, by.id()), why);
	}

	private void follow(Exhibit exhibit, Use use, Consent next) {
		this.consents.insert(exhibit.id(), use, exhibit.consents().to(use).followedBy(next));
	}

	private void stop(Exhibit exhibit, ConsentWithdrawn withdrawn, String why) {
		if (withdrawn.use() == Use.INTERNAL && exhibit.live()) {
			// The words of a refusal name its record and stay sealed.
			String reason = why.isEmpty() ? withdrawn.sentence() : why;
			this.store.withdraw(exhibit, new Exhibit.Withdrawn(withdrawn.by(), now(), reason));
			this.books.withdrawn(exhibit, reason, withdrawn.by());
		}
		this.events.publishEvent(withdrawn);
	}

	/**
	 * How the consent to a use came to stand as it does.
	 * @param exhibit which exhibit
	 * @param use which use
	 * @return oldest first
	 */
	@Transactional(readOnly = true)
	public List<Consent> history(Exhibit exhibit, Use use) {
		return this.consents.lines(exhibit.id(), use);
	}

	/**
	 * The exhibits that stand against putting a submission to a use: it rests on them, or
	 * its letter cites them, and consent was refused or withdrawn, or is needed and was
	 * not given.
	 * @param submission which
	 * @param use which use
	 * @return by number; none when nothing stands against it
	 */
	@Transactional(readOnly = true)
	public List<Exhibit> against(SubmissionId submission, Use use) {
		List<Integer> cited = this.citations.of(submission);
		return this.exhibits.of(submission)
			.stream()
			.filter((exhibit) -> exhibit.live() || cited.contains(exhibit.number().value()))
			.filter((exhibit) -> !exhibit.permits(use))
			.toList();
	}

	/**
	 * The exhibits that stand against the letter of a submission, whoever of its
	 * recipients it is that they may not go to.
	 * @param submission which
	 * @return by number; none when nothing stands against it
	 */
	@Transactional(readOnly = true)
	public List<Exhibit> against(SubmissionId submission) {
		return this.uses.of(submission)
			.stream()
			.flatMap((use) -> against(submission, use).stream())
			.distinct()
			.sorted(Comparator.comparing(Exhibit::number))
			.toList();
	}

	/**
	 * Insists that nothing stands against any use that the recipients of the letter mean.
	 * @param submission which
	 * @throws Refusal CONSENT_WITHDRAWN, naming the use and the exhibits
	 */
	@Transactional(readOnly = true)
	public void require(SubmissionId submission) {
		this.uses.of(submission).forEach((use) -> require(submission, use));
	}

	/**
	 * Insists that nothing stands against putting a submission to a use.
	 * @param submission which
	 * @param use which use
	 * @throws Refusal CONSENT_WITHDRAWN, naming the exhibits
	 */
	@Transactional(readOnly = true)
	public void require(SubmissionId submission, Use use) {
		List<Exhibit> against = against(submission, use);
		if (!against.isEmpty()) {
			String numbers = against.stream().map((one) -> one.number().text()).collect(Collectors.joining(", "));
			throw new Refusal(Refusal.Reason.CONSENT_WITHDRAWN,
					"Consent " + use.words() + " was refused or withdrawn, or is needed and was never given, for "
							+ numbers + ". Nothing was sent. Send the letter back, so that it no longer rests on it.");
		}
	}

	private Exhibit openTo(SubmissionId submission, ExhibitNumber number, Person by) {
		this.rights.check(by, ACT, submission);
		this.books.hold(submission);
		OfficerOnly.require(this.submissions.get(submission), by);
		return this.exhibits.get(submission, number);
	}

	private Consent fresh(Consent.State state, Optional<LocalDate> since, String words, Person by) {
		return new Consent(state, since, words, Optional.of(by.id()), Optional.of(now()));
	}

	private void refuseHalf(Consent consent) {
		if (consent.state() == Consent.State.NOT_ASKED) {
			return;
		}
		List<Complaint> complaints = new ArrayList<>();
		if (consent.since().isEmpty()) {
			complaints.add(new Complaint("since", "Give the day since which it stands so."));
		}
		consent.since()
			.filter((day) -> day.isAfter(LocalDate.ofInstant(now(), WorkingDays.LONDON)))
			.ifPresent((day) -> complaints.add(new Complaint("since", "The day is still to come.")));
		if (consent.words().isEmpty() || consent.words().length() > 2000) {
			complaints.add(new Complaint("words", "Say on what record, in at most 2,000 characters."));
		}
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(complaints);
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
