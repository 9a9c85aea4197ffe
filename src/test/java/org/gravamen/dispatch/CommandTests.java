package org.gravamen.dispatch;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTests {

	@ParameterizedTest
	@CsvSource({ "RELEASE, true, true, , true", "RELEASE, true, false, , false", "RELEASE, false, true, , false",
			"SEND_BACK, false, false, A consent was withdrawn., true", "SEND_BACK, false, false, , false",
			"SEND_BACK, true, true, ' ', false" })
	void aReleaseIsCheckedAndAReturnSaysWhy(ReleaseDispatch.Decision decision, boolean consents, boolean facts,
			@Nullable String reason, boolean valid) {
		try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
			Validator validator = factory.getValidator();
			assertThat(validator.validate(new ReleaseDispatch(decision, consents, facts, reason)).isEmpty())
				.isEqualTo(valid);
		}
	}

}
