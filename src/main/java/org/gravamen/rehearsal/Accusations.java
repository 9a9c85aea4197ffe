package org.gravamen.rehearsal;

import java.util.EnumSet;
import java.util.UUID;

import org.gravamen.law.TestVersion;
import org.gravamen.people.Person;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Allegations;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Adds targets as a case officer would: complete, and accused of the same under every
 * regime of the submission.
 */
@Component
class Accusations {

	private final Submissions submissions;

	private final Allegations allegations;

	Accusations(Submissions submissions, Allegations allegations) {
		this.submissions = submissions;
		this.allegations = allegations;
	}

	/**
	 * Adds a target.
	 * @param id to which submission
	 * @param target with its assessment
	 * @param right the key of a right or conduct that every regime of the submission has
	 * @param limb the key of a limb, likewise
	 * @param summary what the target did
	 * @param officer the submission's
	 */
	void add(SubmissionId id, Target target, String right, String limb, String summary, Person officer) {
		this.submissions.addTarget(id, target, officer);
		for (TestVersion test : this.submissions.get(id).regimes()) {
			this.allegations.add(id, target.id(), new Allegation(UUID.randomUUID(), test, right, limb, summary),
					officer);
		}
	}

	/**
	 * An assessment with which a submission can go forward.
	 * @param confidence how sure the identity is
	 * @param search where was searched in vain for what speaks for the target
	 * @param reasons the draft statement of reasons
	 * @return the assessment; asset freeze and travel ban are asked for
	 */
	static Assessment assessed(Assessment.Confidence confidence, String search, String reasons) {
		return assessed(confidence, Assessment.Exculpatory.NONE_FOUND, search, reasons);
	}

	/**
	 * The same of a target for whom something may speak.
	 * @param confidence how sure the identity is
	 * @param exculpatory whether something was found
	 * @param note what, or where was searched in vain
	 * @param reasons the draft statement of reasons
	 * @return the assessment
	 */
	static Assessment assessed(Assessment.Confidence confidence, Assessment.Exculpatory exculpatory, String note,
			String reasons) {
		return new Assessment(confidence, "", exculpatory, note, EnumSet.of(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN),
				reasons);
	}

}
