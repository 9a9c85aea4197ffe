package org.gravamen.submission;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words are found by how they begin, whatever marks and capitals they are written with.
 */
class SearchWordsTests {

	@Test
	void aNameIsFoundByItsFirstThreeLetters() {
		assertThat(SearchWords.withBeginnings("Colonel Voss")).contains("vos", "voss", "col", "colonel")
			.doesNotContain("vo", "oss");
	}

	@Test
	void marksAndCapitalsMakeNoDifference() {
		assertThat(SearchWords.of("MÜLLER Ångström ﬁle")).containsExactly("muller", "angstrom", "file");
		assertThat(SearchWords.withBeginnings("Müller")).containsAll(SearchWords.of("mül"));
	}

	@Test
	void aReferenceIsFoundByItsParts() {
		assertThat(SearchWords.of("HJT/S/2026/041")).containsExactly("hjt", "s", "2026", "041");
		assertThat(SearchWords.withBeginnings("HJT/S/2026/041")).contains("s", "2026", "202").doesNotContain("20");
	}

	@Test
	void aSignThatIsAWordIsFoundAlone() {
		assertThat(SearchWords.withBeginnings("沃斯上校")).contains("沃", "沃斯");
	}

	@Test
	void ofALongWordItsBeginningCountsOnBothSides() {
		assertThat(SearchWords.withBeginnings("Rechtsschutzversicherung"))
			.containsAll(SearchWords.of("Rechtsschutzversicherungen"));
	}

	@Test
	void signsAloneAreNoWords() {
		assertThat(SearchWords.of(" %_! — ")).isEmpty();
	}

}
