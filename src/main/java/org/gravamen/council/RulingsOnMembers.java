package org.gravamen.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Refusal.Reason;

/**
 * The chair's rulings on the members of one panel, of which one at a time waits for a
 * second member.
 */
final class RulingsOnMembers {

	private final List<Ruling> rulings;

	RulingsOnMembers(List<Ruling> rulings) {
		this.rulings = new ArrayList<>(rulings);
	}

	void add(Ruling ruling) {
		this.rulings.add(ruling);
	}

	/**
	 * The second member answers the ruling that waits.
	 * @param second who answers
	 * @param answer what is answered
	 * @return the ruling with its answer
	 * @throws Refusal WRONG_STATE when none waits, NOT_YOURS to anybody else
	 */
	Ruling answer(PersonId second, Ruling.Answer answer) {
		Ruling open = open().orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "No ruling waits for a second member."));
		if (!open.second().equals(second)) {
			throw new Refusal(Reason.NOT_YOURS, "Another member was asked to confirm this ruling.");
		}
		Ruling answered = open.answered(answer);
		this.rulings.set(this.rulings.indexOf(open), answered);
		return answered;
	}

	/**
	 * Insists that no ruling waits.
	 * @param sentence what is said otherwise
	 * @throws Refusal WRONG_STATE with that sentence
	 */
	void requireNoneOpen(String sentence) {
		if (open().isPresent()) {
			throw new Refusal(Reason.WRONG_STATE, sentence);
		}
	}

	Optional<Ruling> open() {
		return this.rulings.stream().filter(Ruling::isOpen).findFirst();
	}

	List<Ruling> all() {
		return List.copyOf(this.rulings);
	}

}
