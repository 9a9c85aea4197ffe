package org.gravamen.dispatch;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Invented dispatches for tests.
 */
final class ADispatch {

	static final Instant RELEASED = Instant.parse("2026-12-02T10:00:00Z");

	static final Fingerprint LETTER = Fingerprint.of(new byte[] { 1 });

	private ADispatch() {
	}

	static Recipient recipient(String name) {
		return new Recipient(UUID.randomUUID(), SubmissionId.next(), name, "Sanctions Directorate",
				new EmailAddress("sanctions@example.org"), Recipient.Kind.AUTHORITY);
	}

	static Delivery delivery(DeliveryState state) {
		return new Delivery(recipient("The Foreign Secretary"), "<" + UUID.randomUUID() + "@letters.invalid>", state,
				RELEASED, "");
	}

	static Dispatch of(DeliveryState... states) {
		return of(Arrays.stream(states).map(ADispatch::delivery).toList());
	}

	static Dispatch of(List<Delivery> deliveries) {
		return new Dispatch(UUID.randomUUID(), SubmissionId.next(), 3, LETTER, PersonId.next(), RELEASED,
				RELEASED.plusSeconds(1800), Optional.empty(), deliveries);
	}

	static OutgoingLetter letter() {
		return new OutgoingLetter("<7c1e@letters.invalid>", recipient("The Foreign Secretary"), "Letter HJT/S/2026/041",
				"Please find attached our letter.\n", "HJT-S-2026-041-letter-3.pdf",
				"%PDF-1.7 signed".getBytes(java.nio.charset.StandardCharsets.UTF_8), RELEASED);
	}

}
