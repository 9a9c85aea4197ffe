package org.gravamen.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FeelConditionsTests {

	private final FeelConditions conditions = new FeelConditions();

	@ParameterizedTest
	@ValueSource(strings = { "=finding = \"return\"", "finding = \"return\"", "= finding != \"accept\"",
			"=finding = \"return\" and hasDissent", "=list contains(codes, \"late\")", "=weeks > 3",
			"=count(codes) = 2", "=reasons = \"\"", "=interest = null", "=not(declared)",
			"=finding in (\"refuse\", \"return\")", "=unheardOf = null", "=unheardOf != true" })
	void aConditionReadsTheAnswers(String feel) {
		assertThat(this.conditions.holds(feel, answers())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "=finding = \"accept\"", "=finding", "=interest", "=interest = \"none\"", "=unheardOf",
			"=weeks > 4", "=null", "=reasons > 3" })
	void anythingButTrueDoesNotHold(String feel) {
		assertThat(this.conditions.holds(feel, answers())).isFalse();
	}

	@Test
	void anAnswerIsNeverEvaluated() {
		Map<String, Object> answers = Map.of("reasons", "\" or true or \"");
		assertThat(this.conditions.holds("=reasons = \"x\"", answers)).isFalse();
	}

	@Test
	void aConditionThatIsNotFeelIsAnErrorOfTheForm() {
		assertThatIllegalStateException().isThrownBy(() -> this.conditions.holds("=finding = = 1", answers()))
			.withMessageContaining("finding = = 1");
	}

	private static Map<String, Object> answers() {
		Map<String, Object> answers = new HashMap<>();
		answers.put("finding", "return");
		answers.put("hasDissent", true);
		answers.put("declared", false);
		answers.put("codes", List.of("late", "thin"));
		answers.put("weeks", 4L);
		answers.put("reasons", "");
		answers.put("interest", null);
		return answers;
	}

}
