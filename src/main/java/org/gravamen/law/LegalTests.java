package org.gravamen.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
	 * The wording that applies on a day. One of which nobody has looked up the day is
	 * taken to apply: it stands in the catalogue because it is the text of today.
	 * @param regime which
	 * @param on the day
	 * @return the newest that has begun; the oldest when none has
	 */
	public LegalTest current(Regime regime, LocalDate on) {
		List<LegalTest> all = all(regime);
		return all.stream()
			.filter((test) -> test.from().day().map((day) -> !day.isAfter(on)).orElse(true))
			.reduce((older, newer) -> newer)
			.orElseGet(() -> all.get(0));
	}

	/**
	 * The wording that has taken the place of another.
	 * @param id the other
	 * @param on the day
	 * @return the current one; empty when the other is the current one itself
	 */
	public Optional<LegalTest> newerThan(TestVersion id, LocalDate on) {
		int sequence = get(id).sequence();
		return Optional.of(current(id.regime(), on)).filter((test) -> test.sequence() > sequence);
	}

}
