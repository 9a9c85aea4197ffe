package org.gravamen.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.gravamen.vocabulary.Refusal;

/**
 * Every legal test that this house works by. Wordings are added and never taken away: a
 * submission is judged by the one it was drafted under.
 */
public final class LegalTests {

	private final Map<Regime, List<LegalTest>> tests = new EnumMap<>(Regime.class);

	LegalTests(List<LegalTest> all) {
		for (Regime regime : Regime.values()) {
			this.tests.put(regime,
					all.stream()
						.filter((test) -> test.regime() == regime)
						.sorted(Comparator.comparingInt(LegalTest::sequence))
						.toList());
		}
		Succession.check(this.tests);
	}

	/**
	 * The tests that are part of the application.
	 * @return the catalogue
	 * @throws IllegalStateException when a file cannot be understood; names file and key
	 */
	public static LegalTests ofTheHouse() {
		return new LegalTests(RegimeFiles.all());
	}

	/**
	 * Finds one wording.
	 * @param regime whose
	 * @param version which
	 * @return the test
	 * @throws Refusal NOT_FOUND
	 */
	public LegalTest get(Regime regime, String version) {
		return all(regime).stream()
			.filter((test) -> test.version().equals(version))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such legal test."));
	}

	/**
	 * Finds one wording.
	 * @param id which
	 * @return the test
	 * @throws Refusal NOT_FOUND
	 */
	public LegalTest get(TestVersion id) {
		return get(id.regime(), id.version());
	}

	/**
	 * All wordings of a regime.
	 * @param regime which
	 * @return at least one, the oldest first
	 */
	public List<LegalTest> all(Regime regime) {
		return this.tests.getOrDefault(regime, List.of());
	}

	/**
	 * The wording that applies on a day. One of which nobody has verified the day on
	 * which it began never does: whoever wants to be judged by it must choose it.
	 * @param regime which
	 * @param on the day
	 * @return the newest that has begun; the oldest when none has
	 */
	public LegalTest current(Regime regime, LocalDate on) {
		List<LegalTest> all = all(regime);
		return all.stream()
			.filter((test) -> test.from().beganBy(on))
			.reduce((older, newer) -> newer)
			.orElseGet(() -> all.get(0));
	}

	/**
	 * The wordings that a submission may be judged by instead: the one that applies, and
	 * those of which nobody has verified that they do.
	 * @param id the wording by which it is judged
	 * @param on the day
	 * @return the others, the oldest first
	 */
	public List<LegalTest> insteadOf(TestVersion id, LocalDate on) {
		LegalTest applies = current(id.regime(), on);
		return all(id.regime()).stream()
			.filter((test) -> !test.id().equals(id) && (test.equals(applies) || !test.from().verified()))
			.toList();
	}

}
