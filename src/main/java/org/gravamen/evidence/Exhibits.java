package org.gravamen.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The register of exhibits of every submission. Only its case officer changes it, and
 * only while the submission is in preparation.
 */
public interface Exhibits {

	/**
	 * The exhibits of a submission, withdrawn ones too.
	 * @param submission which
	 * @return by number
	 */
	List<Exhibit> of(SubmissionId submission);

	/**
	 * One page of the register.
	 * @param submission which
	 * @param filter which exhibits
	 * @param after the last number of the page before; empty for the first page
	 * @return at most 50, by number
	 */
	ExhibitPage page(SubmissionId submission, ExhibitFilter filter, Optional<ExhibitNumber> after);

	/**
	 * One exhibit.
	 * @param submission of which submission
	 * @param number which
	 * @return the exhibit, withdrawn or not
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND
	 */
	Exhibit get(SubmissionId submission, ExhibitNumber number);

	/**
	 * The live exhibits, as a review and an opinion see them.
	 * @param submission which
	 * @return perhaps empty
	 */
	Manifest manifest(SubmissionId submission);

	/**
	 * Takes a file in, under the next number and yet to be described. Nothing of it stays
	 * when the stream breaks off.
	 * @param submission which
	 * @param fileName as the browser gave it; its cleaned form is the title for now
	 * @param bytes the file; read once, not closed
	 * @param by who
	 * @return the exhibit
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE, FILE_EMPTY,
	 * FILE_TOO_LARGE, QUOTA_FULL, STORE_FULL, STORE_DOWN, TYPE_MISMATCH, or
	 * {@link DuplicateEvidence}
	 */
	Exhibit takeIn(SubmissionId submission, String fileName, InputStream bytes, Person by);

	/**
	 * Takes a file in and describes it at once, with consent to its going to the
	 * authority or without any.
	 * @param submission which
	 * @param description what it is
	 * @param consent how the consents stand
	 * @param fileName as the browser gave it
	 * @param bytes the file; read once, not closed
	 * @param by who
	 * @return the exhibit
	 */
	Exhibit add(SubmissionId submission, Exhibit.Description description, Consents consent, String fileName,
			InputStream bytes, Person by);

	/**
	 * Enters what has no file: a capture of which only the collection log is kept, or a
	 * physical object.
	 * @param submission which
	 * @param entry what
	 * @param by who
	 * @return the exhibit, described
	 * @throws org.gravamen.forms.AnswersRefused with a complaint for each text that
	 * cannot be taken
	 */
	Exhibit enter(SubmissionId submission, NewEntry entry, Person by);

	/**
	 * Withdraws an exhibit: it stays readable under its number, and no other exhibit ever
	 * gets it.
	 * @param submission which
	 * @param number which
	 * @param reason why
	 * @param by who
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE (also when it is
	 * withdrawn already) or FIELD_INVALID without a reason
	 */
	void withdraw(SubmissionId submission, ExhibitNumber number, String reason, Person by);

	/**
	 * Sets an exhibit aside that the evidence review rejected: it stays readable under
	 * its number, and nothing may rest on it.
	 * @param submission which, under review
	 * @param number which
	 * @param reason why
	 * @param by the reviewer
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND, WRONG_STATE
	 */
	void setAside(SubmissionId submission, ExhibitNumber number, String reason, PersonId by);

	/**
	 * Opens the original file of an exhibit, without a line in its custody log: for what
	 * the house itself does with it.
	 * @param exhibit which
	 * @return the very bytes; the caller closes the stream
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND when it has no file
	 */
	InputStream open(Exhibit exhibit);

}
