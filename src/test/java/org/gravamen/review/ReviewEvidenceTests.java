package org.gravamen.review;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.gravamen.review.ReviewEvidence.YesNo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewEvidenceTests {

	@Test
	void aReturnNamesWhatMustBePutRight() {
		assertThat(faults(answers(YesNo.YES, Finding.RETURN, Set.of())))
			.containsExactly("Choose what must be put right.");
		assertThat(faults(answers(YesNo.YES, Finding.RETURN, Set.of(ReturnCode.STALE_FACT)))).isEmpty();
	}

	@Test
	void nothingIsAcceptedWhileACheckFails() {
		assertThat(faults(answers(YesNo.NO, Finding.ACCEPT, Set.of()))).hasSize(1);
		assertThat(faults(answers(YesNo.NO, Finding.REFUSE, Set.of()))).isEmpty();
	}

	@Test
	void conditionsAreSaid() {
		assertThat(faults(answers(YesNo.YES, Finding.ACCEPT_WITH_CONDITIONS, Set.of(), " ")))
			.containsExactly("Say what the conditions are.");
		assertThat(faults(answers(YesNo.YES, Finding.ACCEPT_WITH_CONDITIONS, Set.of(), "Leave out E-04."))).isEmpty();
	}

	private static ReviewEvidence answers(YesNo noHarm, Finding finding, Set<ReturnCode> codes) {
		return answers(noHarm, finding, codes, null);
	}

	private static ReviewEvidence answers(YesNo noHarm, Finding finding, Set<ReturnCode> codes,
			@Nullable String conditions) {
		return new ReviewEvidence(YesNo.YES, YesNo.YES, noHarm, YesNo.YES, finding, codes, conditions, null,
				"Read with care.");
	}

	private static Set<String> faults(ReviewEvidence answers) {
		try (var factory = Validation.buildDefaultValidatorFactory()) {
			Validator validator = factory.getValidator();
			return validator.validate(answers)
				.stream()
				.map((violation) -> violation.getMessage())
				.collect(Collectors.toSet());
		}
	}

}
