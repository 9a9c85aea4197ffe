package org.gravamen.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the wordings of a regime to following one another: numbered from one, each ending
 * on the day on which the next begins.
 */
final class Succession {

	private Succession() {
	}

	static void check(Map<Regime, List<LegalTest>> tests) {
		tests.forEach((regime, wordings) -> {
			if (wordings.isEmpty()) {
				throw new IllegalStateException("regimes: no file describes the test of " + regime.key() + ".");
			}
			for (int place = 0; place < wordings.size(); place++) {
				numbered(wordings.get(place), place + 1);
				bounded(wordings, place);
			}
		});
	}

	private static void numbered(LegalTest test, int expected) {
		if (test.sequence() != expected) {
			throw wrong(test, "sequence", "is " + test.sequence() + ", but " + expected + " comes next");
		}
	}

	private static void bounded(List<LegalTest> wordings, int place) {
		LegalTest test = wordings.get(place);
		if (place == wordings.size() - 1) {
			if (test.until().isPresent()) {
				throw wrong(test, "until", "ends the newest wording");
			}
			return;
		}
		Optional<LocalDate> end = test.until()
			.orElseThrow(() -> wrong(test, "until", "is missing, though a newer wording follows"))
			.day();
		LegalTest next = wordings.get(place + 1);
		if (!end.equals(next.from().day())) {
			throw wrong(test, "until", "leaves a gap or an overlap: it is " + shown(end) + ", and " + next.version()
					+ " begins " + shown(next.from().day()));
		}
		if (test.from().day().isPresent() && end.isPresent() && !test.from().day().get().isBefore(end.get())) {
			throw wrong(test, "until", "is not after from");
		}
	}

	private static String shown(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse("not known");
	}

	private static IllegalStateException wrong(LegalTest test, String key, String what) {
		return new IllegalStateException(RegimeFiles.name(test.id()) + ": " + key + " " + what + ".");
	}

}
