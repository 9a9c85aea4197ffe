package org.gravamen.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.safecopy.MetadataFinding;
import org.gravamen.safecopy.PictureFormat;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The safe copies of every submission, and the door to the originals.
 */
public interface ExhibitCopies {

	/**
	 * How the copies of a submission stand.
	 * @param submission which
	 * @return by the ids of its exhibits; none for an exhibit without a file
	 */
	Map<UUID, ExhibitCopy> of(SubmissionId submission);

	/**
	 * How one stands.
	 * @param exhibit whose
	 * @return the copy; awaited when nothing is known of it yet
	 */
	ExhibitCopy get(Exhibit exhibit);

	/**
	 * Whether a person may open the original: its case officer, and nobody else.
	 * @param exhibit which
	 * @param person who
	 * @return the answer
	 */
	boolean mayOpenOriginal(Exhibit exhibit, Person person);

	/**
	 * What the file says about its source.
	 * @param exhibit which
	 * @param person who asks
	 * @return the findings
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS unless they may open the original
	 */
	List<MetadataFinding> findings(Exhibit exhibit, Person person);

	/**
	 * Lets others see the copy, after reading what the file says about its source.
	 * @param exhibit which
	 * @param by its case officer
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, or WRONG_STATE when there is
	 * nothing to clear
	 */
	void clear(Exhibit exhibit, Person by);

	/**
	 * Insists that a person may look at the copy.
	 * @param exhibit which
	 * @param person who
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when it is not cleared, or not
	 * {@link Exhibit#open()}, and the person is not its officer
	 */
	void requireSight(Exhibit exhibit, Person person);

	/**
	 * Opens a page of the copy.
	 * @param exhibit which
	 * @param number from 1
	 * @param person who asks
	 * @return the picture
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND when there is no such page, and
	 * as {@link #requireSight}
	 */
	Page page(Exhibit exhibit, int number, Person person);

	/**
	 * Opens the original, and enters that in the record and in the custody log.
	 * @param exhibit which
	 * @param by who
	 * @return the very bytes; the caller closes the stream
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS unless they are its case officer;
	 * FILE_LOST when the file is missing or was altered, and then nothing is entered
	 */
	InputStream original(Exhibit exhibit, Person by);

	/**
	 * A page.
	 *
	 * @param format of the picture
	 * @param bytes the picture; whoever reads it closes it
	 */
	record Page(PictureFormat format, InputStream bytes) {

	}

}
