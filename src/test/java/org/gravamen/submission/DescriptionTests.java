package org.gravamen.submission;

import java.util.Set;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DescriptionTests {

	@Test
	void anUnansweredRegionIsEmpty() {
		assertThat(Description.of(ASubmission.answers()).region()).isEmpty();
	}

	@Test
	void somethingIsAskedFor() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Description("Voss", "Measures", "What happened.", "Varenia", "", Set.of()))
			.satisfies((refusal) -> assertThat(refusal.sentence()).isEqualTo("Choose at least one measure."));
	}

	@Test
	void theSummaryMayHaveParagraphs() {
		Description words = new Description("Voss", "Measures", "First.\r\n\r\nSecond.", "Varenia", "",
				Set.of(Measure.ASSET_FREEZE));
		assertThat(words.summary()).isEqualTo("First.\n\nSecond.");
	}

	@Test
	void theMeasuresCannotBeChangedFromOutside() {
		Description words = ASubmission.description();
		words.measures().clear();
		assertThat(words.measures()).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(Measure.class)
	void aMeasureIsFoundByItsKey(Measure measure) {
		assertThat(Measure.of(measure.key())).isEqualTo(measure);
	}

	@ParameterizedTest
	@EnumSource(Stage.class)
	void aStageIsFoundOnTheDiagram(Stage stage) {
		assertThat(Stage.at(stage.activityId())).contains(stage);
	}

	@Test
	void aGatewayIsNoStage() {
		assertThat(Stage.at("Gateway_EvidenceFinding")).isEmpty();
	}

}
