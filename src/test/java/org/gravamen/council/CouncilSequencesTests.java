package org.gravamen.council;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever happens in and around a sitting, in whatever order, the council does as the
 * plain council does. Thousands of sequences at random, of which each has its number:
 * <code>-Dsequences=100000</code> draws more of them, <code>-Dsequences.from=4711
 * -Dsequences=1</code> one again.
 */
class CouncilSequencesTests {

	private static final int FIRST = Integer.getInteger("sequences.from", 1);

	private static final int HOW_MANY = Integer.getInteger("sequences", 10_000);

	private static final int LONGEST = 35;

	private final CouncilWithoutRows council = new CouncilWithoutRows();

	private final Map<Act.Kind, Integer> allowed = new EnumMap<>(Act.Kind.class);

	private final Map<Refusal.Reason, Integer> refused = new EnumMap<>(Refusal.Reason.class);

	private int rounds;

	@Test
	void theCouncilDoesAsThePlainCouncilDoes() {
		for (int number = FIRST; number < FIRST + HOW_MANY; number++) {
			List<Act> acts = new ArrayList<>();
			Optional<String> fault = drawn(number, acts);
			if (fault.isPresent()) {
				List<Act> shortest = shortened(acts);
				throw new AssertionError("Sequence " + number + ": " + fault.get() + "\nIn short: "
						+ replayed(shortest).orElse("") + "\n" + shortest);
			}
		}
		everythingHappened();
	}

	/** Sequences in which nothing is ever allowed, or refused, would prove nothing. */
	private void everythingHappened() {
		int often = HOW_MANY / 100;
		assertThat(this.allowed.keySet()).containsExactlyInAnyOrder(Act.Kind.values());
		assertThat(this.allowed.values()).allMatch((times) -> times >= often);
		assertThat(this.refused.keySet()).contains(Refusal.Reason.NOT_YOURS, Refusal.Reason.WRONG_STATE,
				Refusal.Reason.TASK_ALREADY_DONE, Refusal.Reason.STALE_VERSION, Refusal.Reason.FIELD_INVALID);
		assertThat(this.refused.values()).allMatch((times) -> times >= often);
		assertThat(this.rounds).as("sittings").isGreaterThan(HOW_MANY);
	}

	private Optional<String> drawn(int number, List<Act> acts) {
		Random random = new Random(number);
		PlainCouncil plain = new PlainCouncil();
		this.council.begin();
		ActsAtRandom draw = new ActsAtRandom(random, plain);
		Optional<String> fault = Optional.empty();
		for (int length = 5 + random.nextInt(LONGEST - 5); acts.size() < length && fault.isEmpty();) {
			acts.add(draw.next());
			fault = step(acts.get(acts.size() - 1), plain);
		}
		this.rounds += plain.rounds.size();
		return fault;
	}

	private Optional<String> step(Act act, PlainCouncil plain) {
		Set<Refusal.Reason> against = plain.against(act);
		Optional<Refusal> refusal = tried(act);
		if (refusal.isPresent() != !against.isEmpty()
				|| refusal.filter((one) -> !against.contains(one.reason())).isPresent()) {
			return Optional.of(act + " was "
					+ refusal.map((one) -> "refused: " + one.reason() + " " + one.sentence()).orElse("allowed")
					+ ", where the plain council says " + against + " of " + plain.rounds);
		}
		if (refusal.isEmpty()) {
			plain.does(act);
			this.allowed.merge(act.kind(), 1, Integer::sum);
		}
		refusal.ifPresent((one) -> this.refused.merge(one.reason(), 1, Integer::sum));
		return Compared.difference(plain, this.council).map((words) -> "After " + act + ": " + words);
	}

	private Optional<Refusal> tried(Act act) {
		try {
			this.council.does(act);
			return Optional.empty();
		}
		catch (Refusal ex) {
			return Optional.of(ex);
		}
	}

	private Optional<String> replayed(List<Act> acts) {
		PlainCouncil plain = new PlainCouncil();
		this.council.begin();
		return acts.stream().map((act) -> step(act, plain)).flatMap(Optional::stream).findFirst();
	}

	/** Leaves out what the fault does not need. */
	private List<Act> shortened(List<Act> acts) {
		List<Act> shortest = new ArrayList<>(acts);
		for (int place = shortest.size() - 1; place >= 0; place--) {
			List<Act> shorter = new ArrayList<>(shortest);
			shorter.remove(place);
			if (replayed(shorter).isPresent()) {
				shortest = shorter;
			}
		}
		return shortest;
	}

}
