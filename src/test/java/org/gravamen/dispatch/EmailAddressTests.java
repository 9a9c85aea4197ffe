package org.gravamen.dispatch;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "sanctions@example.org", "first.last+tag@sub.example.co.uk", "o'neill@example.org" })
	void aPlainAddressIsTaken(String typed) {
		assertThat(EmailAddress.of(" " + typed + " ").value()).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nobody", "@example.org", "a@", "a@b", "a@example.org\r\nBcc: spy@example.org",
			"a@example.org,b@example.org", "a@example.org;b@example.org", "\"a b\"@example.org", "a b@example.org",
			"a@exam\u0440le.org", "\u00e4@example.org", "a..b@example.org", ".a@example.org", "a@-example.org",
			"a@example..org", "a@[127.0.0.1]", "<a@example.org>", "a@b@example.org", "a@example.org\n" })
	void anAddressThatNoMailMayGoToIsRefused(String typed) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EmailAddress.of(typed))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.ADDRESS_INVALID))
			.satisfies((refusal) -> assertThat(refusal.sentence()).endsWith("."));
	}

	@Test
	void anAddressHasAtMost254Characters() {
		String domain = ("d".repeat(60) + ".").repeat(3) + "example.org";
		String longest = "a".repeat(254 - domain.length() - 1) + "@" + domain;
		assertThat(EmailAddress.of(longest).value()).hasSize(254);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EmailAddress.of("a" + longest))
			.withMessageContaining("254");
	}

	@Test
	void aLetterThatLooksLikeAnotherIsNamedAsTheReason() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EmailAddress.of("fcdo@gov.u\u043a"))
			.withMessageContaining("outside a to z");
	}

}
