package org.gravamen.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gravamen.forms.FormContract;
import org.gravamen.forms.FormLint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewEvidenceFormTests {

	@Test
	void theFormKeepsTheRulesOfTheHouse() throws IOException {
		String json = Files.readString(Path.of("forms", "review-evidence.form"));
		assertThat(FormLint.of("review-evidence.form", json)).isEmpty();
	}

	@Test
	void theFormAndTheRecordAgree() {
		assertThat(FormContract.of("review-evidence", ReviewEvidence.class)).isEmpty();
	}

}
