package org.gravamen.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gravamen.forms.FormContract;
import org.gravamen.forms.FormLint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionFormTests {

	@ParameterizedTest
	@ValueSource(strings = { "open-submission.form", "prepare-submission.form", "confirm-withdrawal.form" })
	void theFormKeepsTheRulesOfTheHouse(String file) throws IOException {
		assertThat(FormLint.of(file, Files.readString(Path.of("forms", file)))).isEmpty();
	}

	@Test
	void formsAndRecordsAgree() {
		assertThat(FormContract.of("open-submission", OpenSubmission.class)).isEmpty();
		assertThat(FormContract.of("prepare-submission", PrepareSubmission.class)).isEmpty();
		assertThat(FormContract.of("confirm-withdrawal", ConfirmWithdrawal.class)).isEmpty();
	}

}
