package org.gravamen.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gravamen.process.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is called settled is settled, and nothing else is: the tables are asked about
 * every way in which those who are awaited could still advise.
 */
class SettledTests {

	private static final int OPTIONS = 5;

	private final Rules rules = new Rules();

	private final Map<List<Object>, Object> known = new HashMap<>();

	@ParameterizedTest
	@CsvSource({ "MORE_THAN_HALF, 1", "MORE_THAN_HALF, 2", "MORE_THAN_HALF, 3", "TWO_THIRDS, 1", "TWO_THIRDS, 2",
			"TWO_THIRDS, 3" })
	void aTargetIsSettledExactlyWhenEveryCompletionDecidesItAlike(Majority majority, int quorum) {
		CouncilRule rule = rule(majority, quorum);
		int settled = 0;
		for (Votes votes : upTo(5)) {
			for (int awaited = 1; awaited <= 4; awaited++) {
				Set<Object> decisions = new HashSet<>();
				for (Votes completed : completions(votes, awaited)) {
					decisions.add(onTarget(rule, completed));
				}
				boolean expected = rule.quorum().metBy(votes.voting()) && decisions.size() == 1;
				assertThat(new Settled(rule, awaited).on(votes)).as("%s, %d awaited", votes, awaited)
					.isEqualTo(expected);
				settled += expected ? 1 : 0;
			}
		}
		assertThat(settled).as("some are").isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "MORE_THAN_HALF, 2", "MORE_THAN_HALF, 3", "TWO_THIRDS, 2", "TWO_THIRDS, 3" })
	void whenEachTargetIsSettledSoIsTheWhole(Majority majority, int quorum) {
		CouncilRule rule = rule(majority, quorum);
		List<Votes> given = upTo(3).stream().filter((votes) -> votes.voting() == 3).toList();
		int settled = 0;
		for (Votes first : given) {
			for (Votes second : given) {
				for (int awaited = 1; awaited <= 2; awaited++) {
					Settled rules = new Settled(rule, awaited);
					if (rules.on(first) && rules.on(second)) {
						settled++;
						assertThat(outcomes(rule, first, second, awaited)).as("%s %s", first, second).hasSize(1);
					}
				}
			}
		}
		assertThat(settled).as("some are").isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "3, 0, 0, 0, 1, false", "2, 1, 0, 0, 1, true", "2, 1, 0, 0, 2, true", "2, 1, 0, 0, 3, false",
			"0, 0, 3, 0, 2, true", "0, 0, 3, 0, 3, true", "0, 0, 3, 0, 4, false", "0, 0, 1, 2, 1, false",
			"1, 0, 1, 3, 1, true" })
	void oneWhoIsAwaitedCanMakeAChangeACondition(int inFavour, int withChanges, int against, int moreEvidence,
			int awaited, boolean settled) {
		Votes votes = new Votes(inFavour, withChanges, against, moreEvidence);
		assertThat(new Settled(rule(Majority.MORE_THAN_HALF, 3), awaited).on(votes)).isEqualTo(settled);
	}

	private Set<Object> outcomes(CouncilRule rule, Votes first, Votes second, int awaited) {
		Set<Object> outcomes = new HashSet<>();
		int each = (OPTIONS - 1) * (OPTIONS - 1) + 1;
		for (int code = 0; code < Math.pow(each, awaited); code++) {
			Votes one = first;
			Votes other = second;
			for (int rest = code, member = 0; member < awaited; member++, rest /= each) {
				int says = rest % each;
				// The last way is to stand aside, on both alike.
				one = (says < each - 1) ? with(one, says % (OPTIONS - 1)) : one;
				other = (says < each - 1) ? with(other, says / (OPTIONS - 1)) : other;
			}
			outcomes.add(forTheWhole(rule, one, other));
		}
		return outcomes;
	}

	private Object forTheWhole(CouncilRule rule, Votes one, Votes other) {
		List<Object> kinds = List.of(onTarget(rule, one), onTarget(rule, other));
		return ask("council-outcome",
				Map.of("quorumMet", rule.quorum().metBy(one.voting()), "cleared", count(kinds, "cleared"), "toChange",
						count(kinds, "changes-required"), "toEvidence", count(kinds, "more-evidence"), "notCleared",
						count(kinds, "not-cleared")));
	}

	private static int count(List<Object> kinds, String kind) {
		return Math.toIntExact(kinds.stream().filter(kind::equals).count());
	}

	private Object onTarget(CouncilRule rule, Votes votes) {
		return ask("council-decision",
				Map.of("quorumMet", rule.quorum().metBy(votes.voting()), "inFavour", votes.inFavour(), "withChanges",
						votes.withChanges(), "moreEvidence", votes.moreEvidence(), "needed",
						rule.majority().needed(votes.voting())));
	}

	private Object ask(String table, Map<String, Object> facts) {
		return this.known.computeIfAbsent(List.of(table, facts), (key) -> this.rules.ask(table, facts).orElseThrow());
	}

	/** Every way in which so many may still advise, or stand aside. */
	private static List<Votes> completions(Votes votes, int awaited) {
		return upTo(awaited).stream()
			.map((more) -> new Votes(votes.inFavour() + more.inFavour(), votes.withChanges() + more.withChanges(),
					votes.against() + more.against(), votes.moreEvidence() + more.moreEvidence()))
			.toList();
	}

	private static List<Votes> upTo(int voting) {
		List<Votes> all = new ArrayList<>();
		for (int code = 0; code < Math.pow(voting + 1, 4); code++) {
			int base = voting + 1;
			Votes votes = new Votes(code % base, code / base % base, code / base / base % base,
					code / base / base / base);
			if (votes.voting() <= voting) {
				all.add(votes);
			}
		}
		return all;
	}

	private static Votes with(Votes votes, int advice) {
		return switch (advice) {
			case 0 -> new Votes(votes.inFavour() + 1, votes.withChanges(), votes.against(), votes.moreEvidence());
			case 1 -> new Votes(votes.inFavour(), votes.withChanges() + 1, votes.against(), votes.moreEvidence());
			case 2 -> new Votes(votes.inFavour(), votes.withChanges(), votes.against() + 1, votes.moreEvidence());
			default -> new Votes(votes.inFavour(), votes.withChanges(), votes.against(), votes.moreEvidence() + 1);
		};
	}

	private static CouncilRule rule(Majority majority, int quorum) {
		return new CouncilRule(quorum, 9, new Quorum(quorum), majority, DissentDuty.READ_IN_FULL);
	}

}
