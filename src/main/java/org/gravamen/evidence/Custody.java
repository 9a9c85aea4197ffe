package org.gravamen.evidence;

import java.time.Instant;
import java.util.List;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Through whose hands each exhibit went. Lines are added; nothing changes or removes one.
 */
public interface Custody {

	/**
	 * The custody log of an exhibit.
	 * @param exhibit which
	 * @return its lines, oldest first
	 */
	List<Line> of(Exhibit exhibit);

	/**
	 * Enters what the house itself did with an exhibit.
	 * @param exhibit which
	 * @param act what was done
	 * @param whither to whom or where it went; empty where it stayed
	 * @param why why; empty where nobody asked
	 * @param by who
	 */
	void enter(Exhibit exhibit, Act act, String whither, String why, PersonId by);

	/**
	 * Enters that a person moved, sealed or handed over a physical object.
	 * @param submission of which submission
	 * @param number which exhibit
	 * @param act MOVED, SEALED or HANDED_OVER
	 * @param whither to whom, or where
	 * @param why why
	 * @param by who
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, or WRONG_STATE when it is no
	 * physical object
	 * @throws org.gravamen.forms.AnswersRefused when words are missing
	 */
	void handle(SubmissionId submission, ExhibitNumber number, Act act, String whither, String why, Person by);

	/**
	 * A line of the log.
	 *
	 * @param act what was done
	 * @param by who did it
	 * @param at when
	 * @param whither to whom or where it went; empty where it stayed
	 * @param why why; empty where nobody asked
	 */
	record Line(Act act, PersonId by, Instant at, String whither, String why) {
	}

	/** What can be done with an exhibit. */
	enum Act {

		TAKEN_IN("Taken in"), OPENED("Original opened"),
		/** What older versions entered when an original was opened. */
		DOWNLOADED("Original downloaded"), MOVED("Moved"), SEALED("Sealed"), HANDED_OVER("Handed over"),
		WITHDRAWN("Withdrawn"), COLLECTION_CHANGED("Collection log changed"), SOURCE_SEALED("Source identity sealed"),
		SOURCE_OPENED("Source identity opened");

		private final String title;

		Act(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

		/**
		 * Whether a person enters it by hand, of a physical object.
		 * @return false for what the house enters itself
		 */
		public boolean byHand() {
			return this == MOVED || this == SEALED || this == HANDED_OVER;
		}

	}

}
