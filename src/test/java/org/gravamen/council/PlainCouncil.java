package org.gravamen.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.gravamen.vocabulary.Refusal.Reason;

/**
 * The council's rules on one submission, said a second time in the plainest way and with
 * nothing of the product: people are numbers, and what they did is looked up.
 */
final class PlainCouncil {

	static final int PEOPLE = 11;

	static final int CHAIR = 0;

	static final int DRAFTED = 8;

	static final int LEFT = 9;

	/** Not of the council. */
	static final int OUTSIDER = 10;

	/** The last is the one that sits. */
	final List<PlainRound> rounds = new ArrayList<>();

	final Set<Integer> conflicts = new HashSet<>();

	final Map<Integer, Integer> awayUntil = new HashMap<>();

	final Set<Integer> targets = new TreeSet<>(Set.of(0, 1));

	int today;

	private int letter = 1;

	private boolean followUp;

	private int exhibits = 1;

	private PlainRule rule = PlainRule.ALL.get(0);

	PlainRound last() {
		return this.rounds.get(this.rounds.size() - 1);
	}

	boolean sits() {
		return !this.rounds.isEmpty() && !last().closed();
	}

	boolean canBeNamed(int person, boolean replacing) {
		return person != OUTSIDER && person != LEFT && person != DRAFTED && !this.conflicts.contains(person)
				&& this.awayUntil.getOrDefault(person, -1) < this.today
				&& this.rounds.stream().noneMatch((round) -> round.aside.contains(person))
				&& !(replacing && !this.rounds.isEmpty() && last().seats.contains(person));
	}

	/** Who advised in the last round on this letter, and is heard again in the next. */
	List<Integer> carried() {
		return (this.rounds.isEmpty() || !onThisLetter(last())) ? List.of() : last().voting();
	}

	/** What somebody advised in the round before this one. */
	Map<Integer, Integer> earlier(int person) {
		if (this.rounds.size() < 2) {
			return Map.of();
		}
		PlainRound before = this.rounds.get(this.rounds.size() - 2);
		return (onThisLetter(before) && before.voting().contains(person)) ? before.said.getOrDefault(person, Map.of())
				: Map.of();
	}

	private boolean onThisLetter(PlainRound round) {
		return round.followUp == this.followUp && (!this.followUp || round.goesOn());
	}

	/** Why something is not allowed, each of the reasons; none when it is. */
	Set<Reason> against(Act act) {
		Set<Reason> against = EnumSet.noneOf(Reason.class);
		switch (act.kind()) {
			case CONVENE -> convening(act.others(), against);
			case DECLARE -> declaring(act.by(), against);
			case GIVE -> giving(act.by(), act.choice() == 1 || asked(act.others()), against);
			case CONFIRM -> confirming(act.by(), against);
			case STAND_ASIDE -> {
				seated(act.by(), against);
				when(isAside(act.by()), Reason.TASK_ALREADY_DONE, against);
			}
			case RULE -> ruling(act.by(), act.others().get(0), act.others().get(1), against);
			case ANSWER_RULING -> answering(act.by(), against);
			case INVITE -> {
				if (act.choice() == 0) {
					inviting(act.others().get(0), act.others().get(1), against);
				}
			}
			case REPLACE -> replacing(act.others(), against);
			case MINUTE -> when(!sits() || last().rulingWaits() || !last().complete(), Reason.WRONG_STATE, against);
			case RECORD_CONFLICT -> when(this.conflicts.contains(act.by()), Reason.TASK_ALREADY_DONE, against);
			default -> {
				// What happens around the council needs no leave.
			}
		}
		return against;
	}

	private void convening(List<Integer> named, Set<Reason> against) {
		boolean allCan = named.stream().allMatch((one) -> canBeNamed(one, false));
		boolean allHeard = carried().stream().allMatch((one) -> named.contains(one) || !canBeNamed(one, false));
		when(!allCan || !allHeard || named.size() < this.rule.fewest() || named.size() > this.rule.most(),
				Reason.FIELD_INVALID, against);
	}

	private void declaring(int member, Set<Reason> against) {
		seated(member, against);
		when(isAside(member), Reason.WRONG_STATE, against);
		when(sits() && last().declared.contains(member), Reason.TASK_ALREADY_DONE, against);
	}

	private void giving(int member, boolean onTheseTargets, Set<Reason> against) {
		seated(member, against);
		when(isAside(member) || (sits() && !last().declared.contains(member)), Reason.WRONG_STATE, against);
		when(sits() && last().said.containsKey(member), Reason.TASK_ALREADY_DONE, against);
		when(!onTheseTargets || (sits() && (last().letter != this.letter || last().exhibits != this.exhibits)),
				Reason.STALE_VERSION, against);
	}

	private void confirming(int member, Set<Reason> against) {
		giving(member, true, against);
		when(earlier(member).isEmpty() || !earlier(member).keySet().containsAll(this.targets), Reason.WRONG_STATE,
				against);
	}

	private void ruling(int chair, int member, int second, Set<Reason> against) {
		when(!sits() || last().rulingWaits(), Reason.WRONG_STATE, against);
		when(member == chair || second == chair || second == member || second == OUTSIDER || second == LEFT,
				Reason.FIELD_INVALID, against);
		when(sits() && !last().staying().contains(member), Reason.FIELD_INVALID, against);
	}

	private void answering(int second, Set<Reason> against) {
		when(!sits() || !last().rulingWaits(), Reason.WRONG_STATE, against);
		when(sits() && last().rulingWaits() && last().second != second, Reason.NOT_YOURS, against);
	}

	private void inviting(int aside, int substitute, Set<Reason> against) {
		when(!sits() || !isAside(aside) || !last().quorumInDanger(), Reason.WRONG_STATE, against);
		when(!canBeNamed(substitute, true) || (sits() && last().staying().size() + 1 > last().rule.most()),
				Reason.FIELD_INVALID, against);
	}

	private void replacing(List<Integer> named, Set<Reason> against) {
		when(!sits() || !last().awaited().isEmpty() || last().quorumMet(), Reason.WRONG_STATE, against);
		when(named.stream().anyMatch((one) -> !canBeNamed(one, true)), Reason.FIELD_INVALID, against);
		if (sits()) {
			int then = last().voting().size() + named.size();
			when(then < last().rule.quorum() || then > last().rule.most(), Reason.FIELD_INVALID, against);
		}
	}

	private void seated(int member, Set<Reason> against) {
		when(!sits(), Reason.WRONG_STATE, against);
		when(sits() && !last().seats.contains(member), Reason.NOT_YOURS, against);
	}

	private boolean isAside(int member) {
		return sits() && last().aside.contains(member);
	}

	private boolean asked(List<Integer> said) {
		return said.size() == this.targets.size() && advice(said).keySet().equals(this.targets);
	}

	private static Map<Integer, Integer> advice(Collection<Integer> said) {
		Map<Integer, Integer> advice = new HashMap<>();
		said.forEach((one) -> advice.put(one / 4, one % 4));
		return advice;
	}

	private static void when(boolean so, Reason reason, Set<Reason> against) {
		if (so) {
			against.add(reason);
		}
	}

	/** Does what is allowed. */
	void does(Act act) {
		switch (act.kind()) {
			case CONVENE -> {
				this.rounds.add(new PlainRound(this.rule, this.letter, this.exhibits, this.followUp));
				last().seats.addAll(act.others().stream().sorted().toList());
			}
			case DECLARE -> {
				last().declared.add(act.by());
				if (act.choice() == 3) {
					last().aside.add(act.by());
					this.conflicts.add(act.by());
				}
			}
			case GIVE -> {
				last().said.put(act.by(), (act.choice() == 1) ? Map.of() : advice(act.others()));
				if (act.choice() == 1) {
					last().aside.add(act.by());
				}
			}
			case CONFIRM -> {
				Map<Integer, Integer> kept = new HashMap<>(earlier(act.by()));
				kept.keySet().retainAll(this.targets);
				last().said.put(act.by(), kept);
			}
			case STAND_ASIDE -> {
				last().leaves(act.by());
				this.conflicts.add(act.by());
			}
			case RULE -> {
				last().ruledOn = act.others().get(0);
				last().second = act.others().get(1);
			}
			case ANSWER_RULING -> answers(act.choice() == 0);
			case INVITE -> {
				if (act.choice() == 0) {
					last().seats.add(act.others().get(1));
				}
			}
			case REPLACE -> last().seats.addAll(act.others().stream().sorted().toList());
			case MINUTE -> last().minuted = act.choice();
			default -> happens(act);
		}
	}

	private void answers(boolean confirmed) {
		if (confirmed) {
			last().leaves(last().ruledOn);
			this.conflicts.add(last().ruledOn);
		}
		last().ruledOn = -1;
	}

	private void happens(Act act) {
		switch (act.kind()) {
			case WRITE_LETTER -> {
				this.letter++;
				this.followUp = act.choice() == 1;
			}
			case CHANGE_EXHIBITS -> this.exhibits++;
			case ADD_TARGET -> this.targets.add(act.choice());
			case DROP_TARGET -> this.targets.remove(act.choice());
			case GO_AWAY -> this.awayUntil.put(act.by(), this.today + act.choice());
			case COME_BACK -> this.awayUntil.remove(act.by());
			case DAY_PASSES -> this.today++;
			case RECORD_CONFLICT -> this.conflicts.add(act.by());
			case ADOPT_RULE -> this.rule = PlainRule.ALL.get(act.choice());
			default -> throw new IllegalStateException(act.toString());
		}
	}

}
