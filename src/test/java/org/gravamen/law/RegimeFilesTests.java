package org.gravamen.law;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A file of the catalogue is read whole or not at all.
 */
class RegimeFilesTests {

	private static final String NAME = "uk-anti-corruption.invented.yaml";

	private static final String GOOD = """
			regime: uk-anti-corruption
			version: invented
			sequence: 1
			title: An invented wording
			authority: {title: The minister decides, source: the act, verified: true}
			from: {date: "2021-04-26", source: the act, verified: true}
			standard: {title: Reasonable grounds, source: the act, verified: true}
			basis:
			  - {key: act, title: The act, source: the act, verified: true}
			elements:
			  - {key: identity, title: Identity, question: Who is it?, source: ours, verified: true}
			  - {key: conduct, title: Conduct, question: What happened?, when: Always, source: the act, verified: false}
			rights:
			  - {key: bribery, title: Bribery, source: the act, verified: true}
			limbs:
			  - {key: responsible, title: Is responsible, source: the act, verified: true}
			  - {key: owned, title: Is owned, status: true, source: the act, verified: false}
			measures:
			  - {key: asset-freeze, title: Asset freeze, source: the act, verified: true}
			""";

	@Test
	void aGoodFileIsRead() {
		LegalTest test = read(GOOD);
		assertThat(test.id()).isEqualTo(new TestVersion(Regime.UK_ANTI_CORRUPTION, "invented"));
		assertThat(test.from().day()).contains(LocalDate.of(2021, 4, 26));
		assertThat(test.elements()).extracting(Element::key).containsExactly("identity", "conduct");
		assertThat(test.limb("owned").status()).isTrue();
		assertThat(test.superseded()).isFalse();
	}

	@Test
	void whatNobodyCheckedAndWhatIsOursIsNeverCalledLaw() {
		LegalTest test = read(GOOD);
		assertThat(test.element("identity").standing()).isEqualTo("A rule of this house, not law");
		assertThat(test.element("conduct").standing()).isEqualTo("Not checked against the text");
		assertThat(test.limb("responsible").standing()).isEqualTo("the act");
		assertThat(test.unverified()).extracting(Provision::key).containsExactly("conduct", "owned");
		assertThat(test.sources()).containsExactly("the act");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					regime: uk-anti-corruption   | regime: narnia               | regime is «narnia», which this house does not know.
					sequence: 1                  |                              | sequence is missing.
					title: An invented wording   | title: ''                    | title is missing.
					key: bribery                 | key: Bribery!                | rights[1].key is «Bribery!», which is no key
					key: owned                   | key: responsible             | limbs[2].key is «responsible» a second time.
					question: Who is it?         | question: ''                 | elements[1].question is missing.
					date: "2021-04-26"           | date: "2021-02-31"           | from.date is «2021-02-31», which is no day.
					date: "2021-04-26",          |                              | from.date is missing, though it is verified.
					title: Bribery,              | title: Bribery, status: true,| rights[1].status does not belong here.
					status: true, source: the act, verified: false | status: true, source: the act | limbs[2].verified is missing: say true or false.
					version: invented            | version: other               | regime and version name the file
					""")
	void whatIsWrongIsNamedWithItsFileAndKey(String good, @Nullable String bad, String expected) {
		assertThatIllegalStateException().isThrownBy(() -> read(GOOD.replace(good, (bad != null) ? bad : "")))
			.withMessageStartingWith(NAME + ": " + expected);
	}

	@Test
	void aKeyThatNobodyKnowsIsNamed() {
		assertThatIllegalStateException().isThrownBy(() -> read(GOOD + "colour: red\n"))
			.withMessageStartingWith(NAME + ": colour: ");
	}

	@Test
	void aListThatStandsTwiceIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> read(GOOD + "rights: []\n")).withMessageContaining("rights");
	}

	@Test
	void anEmptyFileIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> read("")).withMessageContaining(NAME);
	}

	@Test
	void thirteenElementsAreTooMany() {
		StringBuilder many = new StringBuilder("elements:\n");
		for (int number = 1; number <= 13; number++) {
			many.append("  - {key: e").append(number).append(", title: T, question: Q, source: s, verified: true}\n");
		}
		String file = GOOD.replaceFirst("(?s)elements:.*?rights:", many + "rights:");
		assertThatIllegalStateException().isThrownBy(() -> read(file))
			.withMessage(NAME + ": elements has 13 lines, and at most 12 are allowed.");
	}

	@Test
	void wordingsFollowOneAnotherWithoutGapOrOverlap() {
		LegalTest first = bounded("first", 1, "2021-04-26", Optional.of("2023-01-01"));
		assertThat(Successive.of(first, bounded("second", 2, "2023-01-01", Optional.empty()))).isEmpty();
		assertThat(Successive.of(first, bounded("second", 2, "2023-02-01", Optional.empty()))).contains(
				"uk-anti-corruption.first.yaml: until leaves a gap or an overlap: it is 2023-01-01, and second begins 2023-02-01.");
		assertThat(Successive.of(first, bounded("second", 2, "2022-12-01", Optional.empty())))
			.hasValueSatisfying((sentence) -> assertThat(sentence).contains("a gap or an overlap"));
		assertThat(Successive.of(first, bounded("second", 3, "2023-01-01", Optional.empty())))
			.contains("uk-anti-corruption.second.yaml: sequence is 3, but 2 comes next.");
		assertThat(Successive.of(first)).contains("uk-anti-corruption.first.yaml: until ends the newest wording.");
	}

	@Test
	void aFileThatWasEditedHasAnotherFingerprint() {
		assertThat(read(GOOD).content()).isEqualTo(read(GOOD).content()).isNotEqualTo(read(GOOD + "\n").content());
	}

	private static LegalTest bounded(String version, int sequence, String from, Optional<String> until) {
		LegalTest one = read(GOOD);
		return new LegalTest(new TestVersion(one.regime(), version), sequence, one.title(), one.authority(),
				new Bound(Optional.of(LocalDate.parse(from)), "the act", true),
				until.map((day) -> new Bound(Optional.of(LocalDate.parse(day)), "the act", true)), one.standard(),
				one.basis(), one.elements(), one.rights(), one.limbs(), one.factors(), one.measures(), one.caveats(),
				one.content());
	}

	private static LegalTest read(String yaml) {
		String name = NAME;
		try {
			return RegimeFiles.read(name, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the check of the succession says. */
	private static final class Successive {

		static Optional<String> of(LegalTest... wordings) {
			try {
				Succession.check(Map.of(Regime.UK_ANTI_CORRUPTION, List.of(wordings)));
				return Optional.empty();
			}
			catch (IllegalStateException ex) {
				return Optional.ofNullable(ex.getMessage());
			}
		}

	}

}
