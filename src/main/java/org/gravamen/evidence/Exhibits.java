package org.gravamen.evidence;

import java.io.InputStream;
import java.util.List;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The exhibits of every submission.
 */
public interface Exhibits {

	/**
	 * The exhibits of a submission, withdrawn ones too.
	 * @param submission which
	 * @return by number
	 */
	List<Exhibit> of(SubmissionId submission);

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
	 * Takes an exhibit in, under the next number. Only the case officer may, while the
	 * submission is in preparation.
	 * @param submission which
	 * @param description what it is
	 * @param fileName as the browser gave it
	 * @param bytes the file; read once, not closed
	 * @param by who
	 * @return the exhibit
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE, FILE_EMPTY,
	 * FILE_TOO_LARGE, TYPE_MISMATCH, or DUPLICATE_EVIDENCE naming the exhibit that holds
	 * the same bytes
	 */
	Exhibit add(SubmissionId submission, Exhibit.Description description, String fileName, InputStream bytes,
			Person by);

	/**
	 * Withdraws an exhibit: it stays readable under its number. Only the case officer
	 * may, while the submission is in preparation.
	 * @param submission which
	 * @param number which
	 * @param reason why
	 * @param by who
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE (also when it is
	 * withdrawn already) or FIELD_INVALID without a reason
	 */
	void withdraw(SubmissionId submission, ExhibitNumber number, String reason, Person by);

	/**
	 * Opens the file of an exhibit.
	 * @param exhibit which
	 * @return the very bytes; the caller closes the stream
	 */
	InputStream open(Exhibit exhibit);

}
