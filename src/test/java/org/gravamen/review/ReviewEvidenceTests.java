package org.gravamen.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.gravamen.review.EvidenceReview.Checks;
import org.gravamen.review.ReviewEvidence.YesNo;
import org.jspecify.annotations.Nullable;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReviewEvidenceTests {

	@Test
	void aReturnNamesWhatMustBePutRight() {
		assertThat(faults(answers(YesNo.YES, Finding.RETURN, Set.of())))
			.containsExactly("Choose what must be put right.");
		assertThat(faults(answers(YesNo.YES, Finding.RETURN, Set.of(ReturnCode.STALE_FACT)))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Finding.class, names = { "ACCEPT", "ACCEPT_WITH_CONDITIONS" })
	void nobodyAcceptsAgainstARiskOrWithoutConsentWhateverTheReasons(Finding finding) {
		for (Checks checks : List.of(new Checks(true, true, true, false, true),
				new Checks(true, true, false, true, true))) {
			assertThat(faults(answers(checks, finding, "I know better."))).containsExactly(EvidenceReview.ABSOLUTE);
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> review(checks, finding, "I know better.", 2))
				.withMessage(EvidenceReview.ABSOLUTE);
			assertThat(faults(answers(checks, Finding.REFUSE, ""))).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(value = Finding.class, names = { "ACCEPT", "ACCEPT_WITH_CONDITIONS" })
	void whoAcceptsThoughProvenanceGradingsOrWhatSpeaksForTheTargetFailSaysWhy(Finding finding) {
		for (Checks checks : List.of(new Checks(false, true, true, true, true),
				new Checks(true, false, true, true, true), new Checks(true, true, true, true, false))) {
			assertThat(faults(answers(checks, finding, " "))).singleElement().asString().contains("although a check");
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> review(checks, finding, " ", 2))
				.withMessageContaining("Say why you depart from that.");
			assertThat(faults(answers(checks, finding, "The original lies in a safe."))).isEmpty();
			assertThat(review(checks, finding, "The original lies in a safe.", 2).finding()).isEqualTo(finding);
		}
	}

	@Test
	void nobodyAcceptsWhereNoExhibitIsAcceptedWhateverTheReasons() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> review(Checks.IN_ORDER, Finding.ACCEPT, "I know it to be true.", 0))
			.withMessage(EvidenceReview.NOTHING_ACCEPTED);
		assertThat(review(Checks.IN_ORDER, Finding.REFUSE, "", 0).finding()).isEqualTo(Finding.REFUSE);
	}

	@Test
	void conditionsAreSaid() {
		assertThat(faults(answers(YesNo.YES, Finding.ACCEPT_WITH_CONDITIONS, Set.of(), " ")))
			.containsExactly("Say what the conditions are.");
		assertThat(faults(answers(YesNo.YES, Finding.ACCEPT_WITH_CONDITIONS, Set.of(), "Leave out E-04."))).isEmpty();
	}

	private static EvidenceReview review(Checks checks, Finding finding, String departure, int accepted) {
		Fingerprint some = Fingerprint.of(new byte[] { 1 });
		return new EvidenceReview(UUID.randomUUID(), SubmissionId.next(), PersonId.next(), finding, checks, Set.of(),
				"Read with care.", (finding == Finding.ACCEPT_WITH_CONDITIONS) ? "Leave out E-04." : "",
				new EvidenceReview.Weighing(Finding.RETURN, "", departure, new Worksheet.Tally(accepted, 0, 0, 0),
						some),
				new EvidenceReview.Basis(some, some, Optional.of(some)), Instant.EPOCH);
	}

	private static ReviewEvidence answers(Checks checks, Finding finding, String departure) {
		return new ReviewEvidence(yes(checks.provenanceHolds()), yes(checks.gradingConfirmed()),
				yes(checks.consentHolds()), yes(checks.noHarm()), yes(checks.exculpatoryAddressed()), finding, null,
				(finding == Finding.ACCEPT_WITH_CONDITIONS) ? "Leave out E-04." : null, departure, "Read with care.");
	}

	private static YesNo yes(boolean holds) {
		return holds ? YesNo.YES : YesNo.NO;
	}

	private static ReviewEvidence answers(YesNo noHarm, Finding finding, Set<ReturnCode> codes) {
		return answers(noHarm, finding, codes, null);
	}

	private static ReviewEvidence answers(YesNo noHarm, Finding finding, Set<ReturnCode> codes,
			@Nullable String conditions) {
		return new ReviewEvidence(YesNo.YES, YesNo.YES, YesNo.YES, noHarm, YesNo.YES, finding, codes, conditions, null,
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
