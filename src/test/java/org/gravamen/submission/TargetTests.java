package org.gravamen.submission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.vocabulary.PartialDate;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TargetTests {

	@Test
	void aDateOfBirthIsKeptAsFarAsItIsKnown() {
		Identifier born = new Identifier(Identifier.Kind.DATE_OF_BIRTH, " 1961-03 ");
		assertThat(born.value()).isEqualTo("1961-03");
		assertThat(born.shown()).isEqualTo("March 1961");
	}

	@ParameterizedTest
	@EnumSource(Identifier.Kind.class)
	void anIdentifierSaysSomething(Identifier.Kind kind) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Identifier(kind, "  "))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FIELD_INVALID));
		assertThat(Identifier.Kind.of(kind.key())).isEqualTo(kind);
	}

	@Test
	void blanksAroundANameAreDropped() {
		assertThat(ASubmission.target("  Darian Voss ").name()).isEqualTo("Darian Voss");
	}

	@Test
	void aTargetHasAName() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ASubmission.target(" "))
			.satisfies((refusal) -> assertThat(refusal.sentence()).isEqualTo("Write the name of the target."));
	}

	@Test
	void aNameInItsOwnScriptIsKept() {
		Target target = new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, "Darian Voss", "Дариан Восс", "",
				List.of());
		assertThat(target.nativeName()).isEqualTo("Дариан Восс");
	}

	@Test
	void sixtyIdentifiersAreEnough() {
		Identifier passport = new Identifier(Identifier.Kind.PASSPORT, "V 1234567");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, "Darian Voss", "", "",
					Collections.nCopies(61, passport)))
			.satisfies((refusal) -> assertThat(refusal.sentence()).isEqualTo("A target has at most 60 identifiers."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Darian\u0000Voss", "Darian\u0007Voss", "Darian \uD83D Voss" })
	void whatCannotBeKeptIsRefused(String name) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ASubmission.target(name))
			.satisfies((refusal) -> assertThat(refusal.sentence())
				.isEqualTo("The name of the target holds a character that cannot be printed."
						+ " Type the words instead of pasting them."));
	}

	@Test
	void aNameThatIsTooLongIsRefusedWithItsLength() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ASubmission.target("V".repeat(301)))
			.satisfies((refusal) -> assertThat(refusal.sentence())
				.isEqualTo("Write the name of the target in at most 300 characters. It has 301."));
	}

	@Test
	void aYearOfBirthStaysAYear() {
		Target born = ASubmission.target("Darian Voss", new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1961"),
				new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1962-03"));
		assertThat(born.values(Identifier.Kind.DATE_OF_BIRTH)).containsExactly("1961", "1962-03");
	}

	@Test
	void anEntityHasNoPassport() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Target(UUID.randomUUID(), Target.Kind.ENTITY, "Camp Orlo", "", "",
					List.of(new Identifier(Identifier.Kind.PASSPORT, "V 1234567"))))
			.withMessage("A target of the kind «Entity» has no passport. Take it away, or choose another kind.");
	}

	@Test
	void onlyAClassIsCounted() {
		Optional<Count> count = Optional.of(new Count(Count.Operator.MORE_THAN, 20));
		assertThat(counted(Target.Kind.CLASS, count).count().orElseThrow().shown()).isEqualTo("more than 20");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> counted(Target.Kind.ENTITY, count))
			.withMessage("Only a class has a number of members. Take the number away, or choose another kind.");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Count(Count.Operator.ABOUT, 0))
			.withMessage("Write how many as a number from 1 to 100,000.");
	}

	@Test
	void aPositionDoesNotEndBeforeItBegins() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Position("Commander", date("2019-03"), date("2018")))
			.withMessage("A position ends after it begins. «Commander» begins in March 2019 and ends in 2018.");
		assertThat(new Position("Commander", date("2019-03"), date("2019")).period()).isEqualTo("March 2019 to 2019");
		assertThat(new Position("Commander", date("2019"), Optional.empty()).shown())
			.isEqualTo("Commander (since 2019)");
	}

	@Test
	void nothingOfATargetLiesInTheFuture() {
		LocalDate today = LocalDate.of(2026, 11, 23);
		Target listed = new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, Names.of("Darian Voss"),
				List.of(new Position("Commander", date("2026-11"), date("2030"))), List.of(),
				List.of(new Designation("Canada", "", date("2026-11-24"))), Optional.empty(), Assessment.NONE,
				List.of());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> listed.notAfter(today))
			.withMessage("An existing designation cannot lie in the future. 24 November 2026 does.");
		assertThat(listed.notAfter(today.plusDays(1))).isSameAs(listed);
	}

	@Test
	void whoSearchedSaysWhere() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Assessment(Assessment.Confidence.PROBABLE, "", Assessment.Exculpatory.NONE_FOUND, "",
					Set.of(), ""))
			.withMessage("Write what was found that speaks for the target, or where you searched in vain.");
	}

	private static Target counted(Target.Kind kind, Optional<Count> count) {
		return new Target(UUID.randomUUID(), kind, Names.of("Officers of the group"), List.of(), List.of(), List.of(),
				count, Assessment.NONE, List.of());
	}

	private static Optional<PartialDate> date(String text) {
		return Optional.of(new PartialDate(text));
	}

}
