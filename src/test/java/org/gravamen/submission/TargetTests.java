package org.gravamen.submission;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

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

}
