package org.gravamen.organisation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gravamen.vocabulary.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OrganisationsTests {

	private final Organisations organisations = new Organisations();

	@Test
	void theInventedTrustIsKnown() {
		Organisation halden = this.organisations.of("halden");
		assertThat(halden.reference()).isEqualTo("HJT");
		assertThat(halden.director().members()).containsExactly("Helena Boyd");
		assertThat(halden.governance()).extracting(Board::heading)
			.containsExactly("Patrons", "Trustees", "Legal advisory council", "Director");
	}

	@Test
	void anOrganisationMayHaveSeveralBoardsAndPlacesOnTheWeb() {
		Organisation redress = this.organisations.of("redress");
		assertThat(redress.trustees()).extracting(Board::heading)
			.containsExactly("TRUSTEES (LONDON)", "TRUSTEES (THE NETHERLANDS)");
		assertThat(redress.web()).hasSize(3);
		assertThat(redress.letterheadLines()).contains("file number 66793319", "Keith Carmichael");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "../application", "", "Halden" })
	void anOrganisationThatIsNotKnownIsRefused(String id) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.organisations.of(id))
			.withMessageStartingWith("There is no organisation “%s”".formatted(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "name: Only a name", "name: [", "nmae: Misspelt" })
	void aFileThatCannotBeUnderstoodSaysWhichOne(String yaml) {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.organisations.read("broken",
					new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
			.withMessageStartingWith("The organisation file broken.yaml cannot be understood: ")
			.withMessageNotContaining("\n");
	}

}
