package org.gravamen.council;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import org.gravamen.forms.FormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilFormTests {

	static Stream<Arguments> forms() {
		return Stream.of(Arguments.of("convene-panel", ConvenePanel.class),
				Arguments.of("declare-interests", DeclareInterests.class),
				Arguments.of("give-opinion", GiveOpinion.class), Arguments.of("replace-members", ReplaceMembers.class),
				Arguments.of("invite-substitute", InviteSubstitute.class),
				Arguments.of("confirm-ruling", ConfirmRuling.class),
				Arguments.of("minute-decision", MinuteDecision.class));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void theFormAndTheRecordSayTheSame(String form, Class<? extends Record> type) {
		assertThat(FormContract.of(form, type)).isEmpty();
	}

	/**
	 * A paper that was offered with the older form must not be read as one of today's.
	 */
	@Test
	void anOlderPaperBelowTheQuorumIsToldFromOneOfToday() {
		assertThat(keys(ReplaceMembers.class)).doesNotContain("reason");
		assertThat(keys(FurtherMembers.class)).containsExactly("members", "reason");
	}

	@Test
	void anOlderPaperThatLetsOneStandAsideByATickIsToldFromOneOfToday() {
		List<String> today = keys(GiveOpinion.class);
		assertThat(today).doesNotContain("standAside");
		assertThat(keys(OpinionOrAside.class)).startsWith("standAside").endsWith(today.toArray(String[]::new));
	}

	private static List<String> keys(Class<? extends Record> type) {
		return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
	}

}
