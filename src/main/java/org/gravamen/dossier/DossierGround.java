package org.gravamen.dossier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.review.AcceptedEvidence;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * Who may have a dossier, and when there can be one.
 */
@Component
public class DossierGround {

	private static final Set<Stage> ACCEPTED = EnumSet.of(Stage.LEGAL_ADVISORY_SIGN_OFF, Stage.DIRECTORS_SIGNATURE,
			Stage.DISPATCH, Stage.FOLLOW_UP, Stage.OUTCOME_RECORDED);

	private final Rights rights;

	private final Submissions submissions;

	private final AcceptedEvidence accepted;

	DossierGround(Rights rights, Submissions submissions, AcceptedEvidence accepted) {
		this.rights = rights;
		this.submissions = submissions;
		this.accepted = accepted;
	}

	/**
	 * Whether a person may have the dossiers of a submission.
	 * @param matter which submission
	 * @param person who
	 * @return for its case officer, and for those whom the table of rights names
	 */
	public boolean mayRead(Submission matter, Person person) {
		return this.rights.may(person, "open-dossier", matter.id())
				|| (matter.officer().equals(person.id()) && this.rights.may(person, "open-own-dossier", matter.id()));
	}

	/**
	 * Insists on that.
	 * @param matter which submission
	 * @param person who
	 * @throws Refusal NOT_YOURS
	 */
	public void requireReader(Submission matter, Person person) {
		if (!mayRead(matter, person)) {
			// Whoever is refused by either line reads the sentence of the first.
			this.rights.check(person, "open-dossier", matter.id());
		}
	}

	/**
	 * Why no dossier can be made as things stand.
	 * @param matter of which submission
	 * @return a sentence; empty when one can
	 */
	public Optional<String> obstacle(Submission matter) {
		if (!ACCEPTED.contains(matter.stage())) {
			return Optional.of("A dossier can be made once the evidence is accepted, and until then or after a"
					+ " withdrawal none goes out. " + matter.number().text() + " stands at «" + matter.stage().title()
					+ "».");
		}
		try {
			this.accepted.requireUnchanged(matter.id());
			return Optional.empty();
		}
		catch (Refusal refusal) {
			return Optional.of(refusal.sentence());
		}
	}

	void require(Submission matter, Person person) {
		requireReader(matter, person);
		Submission now = now(matter);
		if (!ACCEPTED.contains(now.stage())) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, obstacle(now).orElseThrow());
		}
		this.accepted.requireUnchanged(now.id());
	}

	Submission now(Submission matter) {
		return this.submissions.get(matter.id());
	}

}
