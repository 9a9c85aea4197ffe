package org.gravamen.submission;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.law.Line;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * Which measures can be asked for: those that the tests by which a submission is judged
 * have.
 */
@Component
public class MeasuresOffered {

	private final LegalTests tests;

	MeasuresOffered(LegalTests tests) {
		this.tests = tests;
	}

	/**
	 * The measures of several tests.
	 * @param judgedBy the tests
	 * @return each once, with the regimes that have it
	 */
	public List<Offered> by(Collection<TestVersion> judgedBy) {
		List<LegalTest> wordings = judgedBy.stream().map(this.tests::get).toList();
		return Arrays.stream(Measure.values())
			.map((measure) -> offered(measure, wordings))
			.filter((one) -> !one.regimes().isEmpty())
			.toList();
	}

	/**
	 * Insists that the tests have the measures.
	 * @param judgedBy the tests
	 * @param asked what is asked for
	 * @throws Refusal FIELD_INVALID naming the measure that none of them has
	 */
	void require(Collection<TestVersion> judgedBy, Set<Measure> asked) {
		List<Measure> offered = by(judgedBy).stream().map(Offered::measure).toList();
		asked.stream().filter((measure) -> !offered.contains(measure)).findFirst().ifPresent((measure) -> {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "None of the chosen regimes has the measure «"
					+ measure.title().toLowerCase(Locale.UK) + "». Take it away, or choose a regime that has it.");
		});
	}

	private static Offered offered(Measure measure, List<LegalTest> wordings) {
		List<LegalTest> having = wordings.stream().filter((test) -> line(test, measure).findAny().isPresent()).toList();
		List<Regime> unverified = having.stream()
			.filter((test) -> line(test, measure).noneMatch(Line::verified))
			.map(LegalTest::regime)
			.toList();
		return new Offered(measure, having.stream().map(LegalTest::regime).toList(), unverified);
	}

	private static Stream<Line> line(LegalTest test, Measure measure) {
		return test.measures().stream().filter((line) -> line.key().equals(measure.key()));
	}

	/**
	 * A measure that can be asked for.
	 *
	 * @param measure which
	 * @param regimes under which regimes
	 * @param unverified under which of them nobody has checked it against the text
	 */
	public record Offered(Measure measure, List<Regime> regimes, List<Regime> unverified) {

		/**
		 * Where nobody has checked it.
		 * @return a sentence; empty when it was checked everywhere
		 */
		public String caution() {
			return this.unverified.isEmpty() ? "" : "Not checked against the text: "
					+ String.join("; ", this.unverified.stream().map(Regime::title).toList()) + ".";
		}

	}

}
