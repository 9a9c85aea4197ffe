package org.gravamen.signature;

import org.gravamen.forms.FormContract;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureFormTests {

	@Test
	void signLetterAndItsFormAgree() {
		assertThat(FormContract.of("sign-letter", SignLetter.class)).isEmpty();
	}

}
