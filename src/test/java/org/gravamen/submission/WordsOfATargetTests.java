package org.gravamen.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gravamen.submission.Names.Alias;
import org.gravamen.submission.Names.Strength;
import org.gravamen.vocabulary.PartialDate;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * How many, how long and how late what is said of a target may be.
 */
class WordsOfATargetTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

	@Test
	void aTargetHasAtMostFortyOtherNames() {
		assertThat(named(40).aliases()).hasSize(40);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> named(41)).withMessageContaining("40 other names");
	}

	@Test
	void anOtherNameIsStrongOrWeak() {
		assertThat(Strength.of("weak")).isEqualTo(Strength.WEAK);
		assertThat(Strength.STRONG.key()).isEqualTo("strong");
	}

	@ParameterizedTest
	@CsvSource({ "1, true", "100000, true", "0, false", "100001, false" })
	void howManyIsCountedFromOneToAHundredThousand(int number, boolean taken) {
		if (taken) {
			assertThat(new Count(Count.Operator.AT_LEAST, number).shown()).isEqualTo("at least " + number);
		}
		else {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Count(Count.Operator.AT_LEAST, number));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1000, 9999 })
	void aReferenceHasAYearOfFourDigits(int year) {
		assertThat(new SubmissionNumber("HJT", year, 1)).hasToString("HJT/S/" + year + "/001");
	}

	@ParameterizedTest
	@CsvSource({ "999, 1", "10000, 1", "2026, 0" })
	void whatIsNoReferenceIsRefused(int year, int sequence) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionNumber("HJT", year, sequence));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2025, 2026, 2025 to 2026", "2025, -, since 2025", "-, 2026, until 2026" })
	void aPositionSaysItsTime(@Nullable String from, @Nullable String until, String period) {
		Position position = new Position("Commander", date(from), date(until));
		assertThat(position.period()).isEqualTo(period);
		assertThat(position.shown()).isEqualTo("Commander (" + period + ")");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, -, Varenia list", "V-12, -, 'Varenia list, V-12'", "V-12, 2025, 'Varenia list, V-12, 2025'" })
	void aDesignationSaysWhereUnderWhatAndWhen(@Nullable String reference, @Nullable String on, String shown) {
		assertThat(new Designation("Varenia list", (reference != null) ? reference : "", date(on)).shown())
			.isEqualTo(shown);
	}

	@Test
	void nothingOfATargetBeginsTomorrow() {
		Position tomorrow = new Position("Commander", Optional.of(new PartialDate("2026-11-24")), Optional.empty());
		Designation later = new Designation("Varenia list", "", Optional.of(new PartialDate("2027")));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> target(List.of(tomorrow), List.of()).notAfter(TODAY))
			.withMessageStartingWith("The beginning of a position");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> target(List.of(), List.of(later)).notAfter(TODAY))
			.withMessageStartingWith("An existing designation");
	}

	@Test
	void eachKindOfIdentifierIsReadByItself() {
		Target target = ASubmission.target("Darian Voss", new Identifier(Identifier.Kind.NATIONALITY, "Varenian"),
				new Identifier(Identifier.Kind.GENDER, "male"));
		assertThat(target.values(Identifier.Kind.GENDER)).containsExactly("male");
	}

	@Test
	void aTargetIsFoundByItsId() {
		Target first = ASubmission.target("Darian Voss");
		Target second = ASubmission.target("Ilse Marn");
		Submission submission = ASubmission.of(PersonId.next()).with(first).with(second);
		assertThat(submission.requireTarget(second.id())).isEqualTo(second);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submission.requireTarget(UUID.randomUUID()));
	}

	private static Names named(int others) {
		return new Names("Darian Voss", "", "", "",
				IntStream.range(0, others).mapToObj((number) -> new Alias("Name " + number, Strength.WEAK)).toList());
	}

	private static Optional<PartialDate> date(@Nullable String text) {
		return Optional.ofNullable(text).map(PartialDate::new);
	}

	private static Target target(List<Position> positions, List<Designation> designations) {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, Names.of("Darian Voss"), positions, List.of(),
				designations, Optional.empty(), Assessment.NONE, List.of());
	}

}
