package org.gravamen.signature;

import org.gravamen.signature.SignLetter.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing is signed unread or unnamed, and nothing is sent back or declined without a
 * word.
 */
class SignLetterTests {

	@Test
	void whoSignsHasReadToTheEndAndWritesTheirName() {
		assertThat(signing(true, "Ada Example").isReadAndNamedWhenSigned()).isTrue();
		assertThat(signing(false, "Ada Example").isReadAndNamedWhenSigned()).isFalse();
		assertThat(signing(true, " ").isReadAndNamedWhenSigned()).isFalse();
		assertThat(signing(true, null).isReadAndNamedWhenSigned()).isFalse();
		assertThat(answer(Decision.RETURN, null, "Shorten it.").isReadAndNamedWhenSigned()).isTrue();
	}

	@Test
	void whoSendsItBackSaysWhatToChange() {
		assertThat(answer(Decision.RETURN, "Shorten it.", null).isDirectedWhenReturned()).isTrue();
		assertThat(answer(Decision.RETURN, " ", "No.").isDirectedWhenReturned()).isFalse();
		assertThat(answer(Decision.DECLINE, null, "No.").isDirectedWhenReturned()).isTrue();
	}

	@Test
	void whoDeclinesSaysWhy() {
		assertThat(answer(Decision.DECLINE, null, "No.").isReasonedWhenDeclined()).isTrue();
		assertThat(answer(Decision.DECLINE, "Shorten it.", null).isReasonedWhenDeclined()).isFalse();
		assertThat(answer(Decision.RETURN, "Shorten it.", null).isReasonedWhenDeclined()).isTrue();
	}

	@Test
	void theRecordTakesTheWordsThatBelongToTheDecision() {
		assertThat(signing(true, "Ada Example").words()).isEqualTo("Ada Example");
		assertThat(answer(Decision.RETURN, "Shorten it.", "No.").words()).isEqualTo("Shorten it.");
		assertThat(answer(Decision.DECLINE, "Shorten it.", "No.").words()).isEqualTo("No.");
	}

	@Test
	void eachAnswerIsItsDecision() {
		assertThat(Decision.SIGN.kind()).isEqualTo(DirectorsDecision.Kind.SIGNED);
		assertThat(Decision.RETURN.kind()).isEqualTo(DirectorsDecision.Kind.RETURNED);
		assertThat(Decision.DECLINE.kind()).isEqualTo(DirectorsDecision.Kind.DECLINED);
	}

	private static SignLetter signing(boolean read, @Nullable String name) {
		return new SignLetter(Decision.SIGN, read, true, name, null, null, null);
	}

	private static SignLetter answer(Decision decision, @Nullable String directions, @Nullable String reasons) {
		return new SignLetter(decision, false, false, null, directions, reasons, null);
	}

}
