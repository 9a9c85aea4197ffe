package org.gravamen.submission;

import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadinessTests {

	@Test
	void everythingThatIsMissingIsSaidAtOnceAndInOrder() {
		Readiness readiness = new Readiness(List.of((id) -> Optional.of("Add a target."), (id) -> Optional.empty(),
				(id) -> Optional.of("Write the letter.")));
		assertThat(readiness.missing(SubmissionId.next())).containsExactly("Add a target.", "Write the letter.");
	}

	@Test
	void nothingIsMissingWhenEveryRuleIsContent() {
		assertThat(new Readiness(List.of((id) -> Optional.empty())).missing(SubmissionId.next())).isEmpty();
	}

}
