package org.gravamen.signature;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.letter.Letter;
import org.gravamen.letter.LetterParts;
import org.gravamen.letter.LetterPress;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Signatory;
import org.gravamen.organisation.Organisation;
import org.gravamen.people.People;
import org.gravamen.people.Rights;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submissions;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes a letter for the director: presses the final PDF with the date of the day and
 * keeps it. The same version, director and day give the same request.
 */
@Service
public class Fixing {

	private final SigningRequests requests;

	private final LetterVersions versions;

	private final Submissions submissions;

	private final LetterPress press;

	private final Organisation organisation;

	private final People people;

	private final Rights rights;

	private final Vault vault;

	private final Chronicle chronicle;

	private final WorkingDays calendar;

	private final Clock clock;

	Fixing(SigningRequests requests, LetterVersions versions, Submissions submissions, LetterPress press,
			Organisation organisation, People people, Rights rights, Vault vault, Chronicle chronicle,
			WorkingDays calendar, Clock clock) {
		this.requests = requests;
		this.versions = versions;
		this.submissions = submissions;
		this.press = press;
		this.organisation = organisation;
		this.people = people;
		this.rights = rights;
		this.vault = vault;
		this.chronicle = chronicle;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Fixes the current letter for a director who may sign it.
	 * @param submission of which submission
	 * @return the request
	 * @throws Refusal WRONG_STATE when there is no letter, or nobody who may sign it
	 */
	@Transactional
	public SigningRequest fix(SubmissionId submission) {
		List<PersonId> directors = this.rights.whoMay("sign-letter", submission);
		if (directors.isEmpty()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"No director may sign this letter: each has taken another part in the submission.");
		}
		return fixFor(submission, directors.get(0));
	}

	/**
	 * Fixes the current letter for the director who holds it. On a later day, or for
	 * another director, it is fixed anew: date, name and fingerprint change.
	 * @param submission of which submission
	 * @param director who would sign
	 * @return the request
	 * @throws Refusal WRONG_STATE when there is no letter
	 */
	@Transactional
	public SigningRequest fixFor(SubmissionId submission, PersonId director) {
		LetterVersion version = this.versions.current(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "This submission has no letter to sign."));
		LocalDate today = this.calendar.today();
		return this.requests.current(submission)
			.filter((request) -> request.stillFits(version.number(), version.fingerprint(), director, today))
			.filter((request) -> this.requests.decision(request).isEmpty())
			.orElseGet(() -> fix(version, director, today));
	}

	private SigningRequest fix(LetterVersion version, PersonId director, LocalDate day) {
		Vault.Kept pdf = this.vault.keep(this.press.press(letter(version, director, day)));
		SigningRequest request = new SigningRequest(UUID.randomUUID(), version.submission(), version.number(),
				version.fingerprint(), pdf.id(), pdf.fingerprint(), director, day, this.clock.instant());
		this.requests.keep(request);
		this.chronicle.enter(version.submission(),
				Happening.of("Letter fixed for signature")
					.about(version.name(), version.fingerprint())
					.about(request.name(), request.fingerprint()));
		return request;
	}

	private Letter letter(LetterVersion version, PersonId director, LocalDate day) {
		LetterParts parts = new LetterReader(this.organisation).read(version.text());
		String reference = this.submissions.get(version.submission()).number().text();
		return Letter.of(this.organisation, parts, day, signatory(parts.signatory(), director), reference);
	}

	// a letter that was written out in full names its signatory itself
	private Signatory signatory(List<String> written, PersonId director) {
		return written.isEmpty()
				? new Signatory(this.people.get(director).name(), "Director, " + this.organisation.name())
				: new Signatory(written.get(0), String.join(", ", written.subList(1, written.size())));
	}

}
