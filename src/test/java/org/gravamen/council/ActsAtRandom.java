package org.gravamen.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Draws what happens next: mostly what brings a sitting on, and often enough something
 * that nobody should be allowed.
 */
final class ActsAtRandom {

	private static final int STAND_ASIDE = 3;

	private static final List<Act.Kind> KINDS = List.of(Act.Kind.values());

	private final Random random;

	private final PlainCouncil council;

	ActsAtRandom(Random random, PlainCouncil council) {
		this.random = random;
		this.council = council;
	}

	Act next() {
		return (this.random.nextInt(3) > 0) ? onwards() : any();
	}

	private Act onwards() {
		if (!this.council.sits()) {
			return (this.random.nextInt(4) == 0) ? Act.by(Act.Kind.WRITE_LETTER, 0, this.random.nextInt(6) / 5)
					: Act.naming(Act.Kind.CONVENE, panel());
		}
		PlainRound round = this.council.last();
		if (round.rulingWaits() && this.random.nextBoolean()) {
			return Act.by(Act.Kind.ANSWER_RULING, round.second, this.random.nextInt(2));
		}
		if (!round.awaited().isEmpty()) {
			return advice(round.awaited().get(this.random.nextInt(round.awaited().size())));
		}
		return round.quorumMet() ? Act.by(Act.Kind.MINUTE, 0, this.random.nextInt(4))
				: Act.naming(Act.Kind.REPLACE, some(able(true)));
	}

	private Act advice(int member) {
		if (!this.council.last().declared.contains(member)) {
			return Act.by(Act.Kind.DECLARE, member, this.random.nextInt(12) / 2 % (STAND_ASIDE + 1));
		}
		if (!this.council.earlier(member).isEmpty() && this.random.nextBoolean()) {
			return Act.by(Act.Kind.CONFIRM, member, 0);
		}
		return give(member, this.council.targets);
	}

	private Act give(int member, Set<Integer> targets) {
		List<Integer> said = targets.stream().map((target) -> 4 * target + this.random.nextInt(4)).toList();
		return new Act(Act.Kind.GIVE, member, said, this.random.nextInt(10) / 9);
	}

	private Act any() {
		Act.Kind kind = KINDS.get(this.random.nextInt(KINDS.size()));
		return switch (kind) {
			case CONVENE -> seldom(Act.naming(kind, some(everybody())));
			case REPLACE -> Act.naming(kind, some(this.random.nextBoolean() ? able(true) : everybody()));
			case GIVE -> give(somebody(), this.random.nextInt(4) == 0 ? Set.of(0) : this.council.targets);
			case RULE -> new Act(kind, this.random.nextInt(4) == 0 ? somebody() : PlainCouncil.CHAIR,
					List.of(somebody(), somebody()), 0);
			case INVITE -> new Act(kind, 0, List.of(anyAside(), anyOf(able(true))), this.random.nextInt(8) / 7);
			case DECLARE, MINUTE -> Act.by(kind, somebody(), this.random.nextInt(4));
			case ANSWER_RULING -> Act.by(kind, somebody(), this.random.nextInt(2));
			case WRITE_LETTER -> seldom(Act.by(kind, 0, this.random.nextInt(8) / 7));
			case ADD_TARGET -> Act.by(kind, 0, this.random.nextInt(3));
			case DROP_TARGET -> (this.council.targets.size() > 1)
					? Act.by(kind, 0, anyOf(List.copyOf(this.council.targets))) : Act.of(Act.Kind.DAY_PASSES);
			case GO_AWAY -> Act.by(kind, somebody(), this.random.nextInt(3));
			case ADOPT_RULE -> Act.by(kind, 0, this.random.nextInt(PlainRule.ALL.size()));
			case RECORD_CONFLICT -> seldom(Act.by(kind, somebody(), 0));
			case CHANGE_EXHIBITS -> seldom(Act.of(kind));
			default -> Act.by(kind, somebody(), 0);
		};
	}

	private Act seldom(Act act) {
		return (this.random.nextInt(4) == 0) ? act : Act.of(Act.Kind.DAY_PASSES);
	}

	private int somebody() {
		return (this.council.sits() && this.random.nextInt(4) > 0) ? anyOf(this.council.last().seats)
				: this.random.nextInt(PlainCouncil.PEOPLE);
	}

	private int anyAside() {
		return (!this.council.sits() || this.council.last().aside.isEmpty()) ? somebody()
				: anyOf(List.copyOf(this.council.last().aside));
	}

	private int anyOf(List<Integer> numbers) {
		return numbers.isEmpty() ? this.random.nextInt(PlainCouncil.PEOPLE)
				: numbers.get(this.random.nextInt(numbers.size()));
	}

	/** Whoever is heard again, and others. */
	private List<Integer> panel() {
		Set<Integer> named = new TreeSet<>(this.council.carried());
		named.retainAll(able(false));
		named.addAll(some(able(false)));
		return List.copyOf(named);
	}

	private List<Integer> able(boolean replacing) {
		return everybody().stream().filter((one) -> this.council.canBeNamed(one, replacing)).toList();
	}

	private static List<Integer> everybody() {
		return IntStream.range(0, PlainCouncil.PEOPLE).boxed().toList();
	}

	private List<Integer> some(List<Integer> of) {
		List<Integer> shuffled = new ArrayList<>(of);
		Collections.shuffle(shuffled, this.random);
		return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), 1 + this.random.nextInt(5))));
	}

}
