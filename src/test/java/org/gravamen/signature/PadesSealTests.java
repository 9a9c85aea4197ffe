package org.gravamen.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gravamen.letter.LetterPress;
import org.gravamen.letter.PdfStandards;
import org.gravamen.letter.Samples;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PadesSealTests {

	private static final Instant AT = Instant.parse("2026-12-02T10:15:30Z");

	private static final LocalAuthority AUTHORITY = LocalAuthority.found("Halden Justice Trust", AT);

	private static final byte[] PDF = new LetterPress().press(
			Samples.letter("We ask that you designate Colonel Darian Voss [E-01].", "We look forward to your reply."));

	private static final SealedLetter SEALED = new PadesSeal().seal(PDF, identity(),
			"Signed as director of the Halden Justice Trust", AT);

	private final SealCheck check = new SealCheck(AUTHORITY.root().chain());

	@Test
	void aSealedLetterNamesItsSignatoryAndHolds() {
		SealFinding finding = this.check.check(SEALED.pdf(), AT);
		assertThat(finding).isEqualTo(new SealFinding("Helena Boyd", AT, true, true, true));
		assertThat(finding.holds()).isTrue();
	}

	@Test
	void theSealAppendsAndChangesNoByteThatWasShown() {
		assertThat(Arrays.copyOf(SEALED.pdf(), PDF.length)).isEqualTo(PDF);
		assertThat(SEALED.unsigned()).isEqualTo(Fingerprint.of(PDF));
	}

	@Test
	void aSealedLetterIsStillPdfA2aAndPdfUa1() {
		assertThat(PdfStandards.complaints(SEALED.pdf())).isEmpty();
	}

	@Test
	void aFlippedByteIsFound() {
		byte[] altered = SEALED.pdf();
		int at = new String(altered, StandardCharsets.ISO_8859_1).indexOf("Colonel Darian Voss");
		altered[at] ^= 1;
		SealFinding finding = this.check.check(altered, AT);
		assertThat(finding.intact()).isFalse();
		assertThat(finding.holds()).isFalse();
	}

	@Test
	void bytesAfterTheSignatureAreFound() {
		byte[] longer = Arrays.copyOf(SEALED.pdf(), SEALED.pdf().length + 1);
		longer[longer.length - 1] = '\n';
		assertThat(this.check.check(longer, AT).holds()).isFalse();
	}

	@Test
	void aSealOfAnotherAuthorityIsNotTrusted() {
		LocalAuthority other = LocalAuthority.found("Halden Justice Trust", AT);
		SealFinding finding = new SealCheck(other.root().chain()).check(SEALED.pdf(), AT);
		assertThat(finding.trusted()).isFalse();
		assertThat(finding.holds()).isFalse();
	}

	@Test
	void aLetterWithoutASignatureIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.check.check(PDF, AT))
			.withMessage("This document bears no signature; choose the signed letter.");
	}

	@Test
	void whatIsNoPdfIsRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.check.check("Dear Minister".getBytes(StandardCharsets.UTF_8), AT))
			.withMessage("This is not a PDF that can be read; choose the signed letter.");
	}

	@Test
	void aKeyOpensWithItsPasswordOnly() {
		byte[] file = identity().locked("correct horse".toCharArray());
		assertThat(SigningIdentity.open(file, "correct horse".toCharArray()).name()).isEqualTo("Helena Boyd");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> SigningIdentity.open(file, "wrong horse".toCharArray()))
			.withMessageStartingWith("The signing key did not open");
	}

	@Test
	void thePersonsCertificateIsForNonRepudiationOnly() {
		boolean[] usage = identity().certificate().getKeyUsage();
		assertThat(usage).startsWith(false, true).doesNotContain(true, org.assertj.core.data.Index.atIndex(0));
		assertThat(identity().certificate().getBasicConstraints()).isEqualTo(-1);
	}

	@Test
	void popplerSaysThatItIsValidAndCoversTheDocument(@TempDir Path folder) throws IOException, InterruptedException {
		Assumptions.assumeTrue(isOnPath("pdfsig"), "poppler's pdfsig is not here.");
		Path letter = Files.write(folder.resolve("letter.pdf"), SEALED.pdf());
		Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", letter.toString()).redirectErrorStream(true).start();
		String says = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		pdfsig.waitFor();
		assertThat(says).contains("Signature is Valid.", "Total document signed", "Helena Boyd");
	}

	private static SigningIdentity identity() {
		return AUTHORITY.issue("Helena Boyd", "Halden Justice Trust", AT);
	}

	private static boolean isOnPath(String program) {
		return List.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.stream()
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

}
