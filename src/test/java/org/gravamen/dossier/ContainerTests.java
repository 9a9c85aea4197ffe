package org.gravamen.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import org.gravamen.signature.ContainerSeal;
import org.gravamen.signature.LocalAuthority;
import org.gravamen.signature.SigningIdentity;
import org.gravamen.support.Unzipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A container, opened by another program than the one that wrote it.
 */
class ContainerTests {

	private static final Instant AT = Instant.parse("2026-12-01T10:00:00Z");

	private static final LocalAuthority AUTHORITY = LocalAuthority.found("Halden Justice Trust", AT);

	private static final SigningIdentity HOUSE = AUTHORITY.issue("Halden Justice Trust", "Halden Justice Trust", AT);

	@Test
	void anotherProgramFindsOneSignatureOverEveryFileAndTrustsIt() throws IOException {
		SimpleReport report = checked(container());
		assertThat(report.getContainerType()).isEqualTo(ASiCContainerType.ASiC_E);
		assertThat(report.getSignaturesCount()).isOne();
		assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
		assertThat(report.getSignatureFormat(report.getFirstSignatureId())).isEqualTo(SignatureLevel.XAdES_BASELINE_B);
		assertThat(report.getSignedBy(report.getFirstSignatureId())).isEqualTo("Halden Justice Trust");
		String signature = new String(Unzipped.of(container()).bytes("META-INF/signatures.xml"),
				StandardCharsets.UTF_8);
		assertThat(signature).contains("URI=\"letter.pdf\"", "URI=\"exhibits/E-01/page-0001.jpeg\"",
				"URI=\"manifest.txt\"", "<asic:XAdESSignatures");
	}

	@ParameterizedTest
	@ValueSource(strings = { "letter.pdf", "exhibits/E-01/page-0001.jpeg", "manifest.txt" })
	void whatIsExchangedInItIsNoticed(String name) throws IOException {
		SimpleReport report = checked(with(container(), Map.of(name, "Another.".getBytes(StandardCharsets.UTF_8))));
		assertThat(report.getIndication(report.getFirstSignatureId())).isNotEqualTo(Indication.TOTAL_PASSED);
	}

	@Test
	void itBeginsWithWhatItIsUnpackedAndSaysNoMoment() throws IOException {
		byte[] container = container();
		// ETSI EN 319 162-1, annex A.1: at byte 30 the name, and the type right behind
		// it.
		assertThat(new String(container, 30, 39, StandardCharsets.US_ASCII))
			.isEqualTo("mimetypeapplication/vnd.etsi.asic-e+zip");
		assertThat(Unzipped.of(container).lines("manifest.txt")).hasSize(2)
			.allMatch((line) -> line.matches("[0-9a-f]{64}  .+"));
	}

	private static byte[] container() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Container container = new Container(out);
		container.add("letter.pdf", "application/pdf",
				new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8)));
		container.add("exhibits/E-01/page-0001.jpeg", "image/jpeg", new ByteArrayInputStream(ADossier.jpegBytes()));
		container.seal(new ContainerSeal(), HOUSE, AT);
		return out.toByteArray();
	}

	private static byte[] with(byte[] container, Map<String, byte[]> others) throws IOException {
		Unzipped files = Unzipped.of(container);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : files.names()) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(others.getOrDefault(name, files.bytes(name)));
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

	private static SimpleReport checked(byte[] container) {
		CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
		trusted.addCertificate(new CertificateToken(AUTHORITY.root().certificate()));
		CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
		verifier.setTrustedCertSources(trusted);
		SignedDocumentValidator validator = SignedDocumentValidator
			.fromDocument(new InMemoryDocument(container, "dossier.asice"));
		validator.setCertificateVerifier(verifier);
		validator.setValidationTime(Date.from(AT));
		return validator.validateDocument().getSimpleReport();
	}

}
