package org.gravamen.dispatch;

import java.util.List;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a,b@example.org | Add each further recipient", ",@example.org | Add each further recipient",
					"a;b@example.org | Add each further recipient", ";@example.org | Add each further recipient",
					"\"a\"@example.org | quotation marks", "nobody | looks like name@example.org",
					"@example.org | looks like name@example.org", "a@b | is not a domain",
					"a b@example.org | before the @ has a character", "a\u0007b@example.org | control characters" })
	void aRefusalSaysWhatIsWrong(String typed, String why) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EmailAddress.of(typed)).withMessageContaining(why);
	}

	@Test
	void thePartBeforeTheAtHasAtMost64Characters() {
		assertThat(EmailAddress.of("a".repeat(64) + "@example.org")).hasToString("a".repeat(64) + "@example.org");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EmailAddress.of("a".repeat(65) + "@example.org"))
			.withMessageContaining("64");
	}

	@Test
	void aRecipientIsNamedOnOneLineWithTheirOffice() {
		String longest = "n".repeat(200);
		assertThat(new NewRecipient(longest, longest, "a@example.org").checked()).hasToString("a@example.org");
		assertThat(complaints(new NewRecipient(" ", "", "nobody"))).extracting(Complaint::field)
			.containsExactly("name", "office", "email");
		assertThat(complaints(new NewRecipient("n" + longest, "Office", "a@example.org")))
			.containsExactly(new Complaint("name", "Shorten this to 200 characters."));
		assertThat(complaints(new NewRecipient("A\r\nBcc: b", "Office", "a@example.org"))).singleElement()
			.satisfies((it) -> assertThat(it.sentence()).contains("line break"));
	}

	private static List<Complaint> complaints(NewRecipient typed) {
		return catchThrowableOfType(AnswersRefused.class, typed::checked).complaints();
	}

}
