package org.gravamen.pace;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.process.Worklist;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a submission is urgent for the council. Its officer asks; the chair, whose
 * members would have two days in place of ten, decides, until the panel is convened.
 */
@Service
public class Urgencies {

	private static final String CONVENING = "convene-panel";

	private final UrgencyRows rows;

	private final Worklist worklist;

	private final Rights rights;

	private final Chronicle chronicle;

	private final Clock clock;

	Urgencies(UrgencyRows rows, Worklist worklist, Rights rights, Chronicle chronicle, Clock clock) {
		this.rows = rows;
		this.worklist = worklist;
		this.rights = rights;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * What was said about the urgency of a submission.
	 * @param matter which
	 * @return in the order in which it was said
	 */
	@Transactional(readOnly = true)
	public List<Urgency> of(Submission matter) {
		return this.rows.of(matter.id());
	}

	/**
	 * What was said last.
	 * @param matter about which submission
	 * @return empty when it goes its ordinary way and nobody asked for another
	 */
	@Transactional(readOnly = true)
	public Optional<Urgency> latest(Submission matter) {
		List<Urgency> said = of(matter);
		return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
	}

	/**
	 * Whether anything can be said now: until its panel is convened, and again when it
	 * comes before the council anew.
	 * @param matter about which submission
	 * @return false once members have their deadlines
	 */
	public boolean canBeSaid(Submission matter) {
		return matter.stage().compareTo(Stage.LEGAL_ADVISORY_SIGN_OFF) < 0
				|| this.worklist.of(matter.id()).stream().anyMatch((paper) -> paper.key().equals(CONVENING));
	}

	/**
	 * Whether a person may ask for urgency now.
	 * @param matter for which submission
	 * @param person who
	 * @return true for its officer who has not asked yet, nor has it already
	 */
	public boolean mayAsk(Submission matter, Person person) {
		return matter.officer().equals(person.id()) && this.rights.may(person, "ask-urgency", matter.id())
				&& canBeSaid(matter)
				&& latest(matter).map(Urgency::step).filter((step) -> step != Urgency.Step.ORDINARY).isEmpty();
	}

	/**
	 * Whether a person may decide on urgency now.
	 * @param matter of which submission
	 * @param person who
	 * @return true for a chair who took no barring part
	 */
	public boolean mayDecide(Submission matter, Person person) {
		return this.rights.may(person, "decide-urgency", matter.id()) && canBeSaid(matter);
	}

	/**
	 * Asks that a submission be treated as urgent.
	 * @param matter which
	 * @param reason why, in at most 2,000 characters
	 * @param by its officer
	 * @throws Refusal NOT_YOURS, or WRONG_STATE when it was asked already or is too late
	 * @throws org.gravamen.forms.AnswersRefused without a reason
	 */
	@Transactional
	public void ask(Submission matter, String reason, Person by) {
		this.rights.check(by, "ask-urgency", matter.id());
		if (!matter.officer().equals(by.id())) {
			throw new Refusal(Refusal.Reason.NOT_YOURS,
					"Only the case officer of this submission may ask that it be treated as urgent.");
		}
		String why = Reason.of("reason", reason);
		hold(matter);
		latest(matter).map(Urgency::step).filter((step) -> step != Urgency.Step.ORDINARY).ifPresent((step) -> {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					(step == Urgency.Step.URGENT) ? "This submission is urgent already."
							: "You have asked already. The chair of the council decides.");
		});
		add(matter, Urgency.Step.ASKED, why, by);
		this.chronicle.enter(matter.id(), Happening.of("Urgency asked for").by(by.id()).why(why));
	}

	/**
	 * Decides whether a submission is urgent, asked or not.
	 * @param matter which
	 * @param urgent whether it is
	 * @param reason why, in at most 2,000 characters
	 * @param by a chair of the council
	 * @throws Refusal NOT_YOURS, or WRONG_STATE when the panel is convened
	 * @throws org.gravamen.forms.AnswersRefused without a reason
	 */
	@Transactional
	public void decide(Submission matter, boolean urgent, String reason, Person by) {
		this.rights.check(by, "decide-urgency", matter.id());
		String why = Reason.of("reason", reason);
		hold(matter);
		add(matter, urgent ? Urgency.Step.URGENT : Urgency.Step.ORDINARY, why, by);
		this.chronicle.enter(matter.id(),
				Happening.of("Urgency decided").by(by.id()).outcome(urgent ? "urgent" : "not urgent").why(why));
	}

	private void hold(Submission matter) {
		this.chronicle.hold(matter.id());
		if (!canBeSaid(matter)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"The panel of this submission is convened, or its sign-off is over: those who advise have their"
							+ " deadlines. Urgency is decided before.");
		}
	}

	private void add(Submission matter, Urgency.Step step, String reason, Person by) {
		this.rows.add(matter.id(), new Urgency(step, by.id(), this.clock.instant(), reason));
	}

}
