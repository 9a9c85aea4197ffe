package org.gravamen.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.MimeType;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DigestDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import org.springframework.stereotype.Component;

import org.gravamen.vocabulary.Fingerprint;

/**
 * Seals the files of a container by one signature over their fingerprints:
 * XAdES-BASELINE-B (ETSI EN 319 132-1), in the form that ASiC-E asks for (ETSI EN 319
 * 162-1 §4.4). The files themselves pass by elsewhere, so that they may be as large as
 * they like.
 */
@Component
public final class ContainerSeal {

	// ETSI EN 319 162-1, annex A: what holds the signatures of a container.
	private static final byte[] HOLDER = "<asic:XAdESSignatures xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"/>"
		.getBytes(StandardCharsets.UTF_8);

	private final XAdESService service = new XAdESService(new CommonCertificateVerifier());

	/**
	 * Seals files.
	 * @param files what is in the container, at least one
	 * @param identity who seals
	 * @param at when, to the second
	 * @return what the container holds as <code>META-INF/signatures.xml</code>
	 */
	public byte[] seal(List<File> files, SigningIdentity identity, Instant at) {
		List<DSSDocument> named = files.stream().map(ContainerSeal::named).toList();
		XAdESSignatureParameters parameters = parameters(identity, at);
		ToBeSigned toBeSigned = this.service.getDataToSign(named, parameters);
		SignatureValue value = SigningKey.sign(toBeSigned, identity, parameters.getSignatureAlgorithm());
		return SigningKey.bytes(this.service.signDocument(named, parameters, value));
	}

	private static DSSDocument named(File file) {
		MimeType type = MimeType.fromMimeTypeString(file.mediaType());
		return new DigestDocument(DigestAlgorithm.SHA256, HexFormat.of().parseHex(file.fingerprint().hex()),
				file.name(), (type != null) ? type : MimeTypeEnum.BINARY);
	}

	private static XAdESSignatureParameters parameters(SigningIdentity identity, Instant at) {
		XAdESSignatureParameters parameters = new XAdESSignatureParameters();
		parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
		parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
		parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
		parameters.setEncryptionAlgorithm(EncryptionAlgorithm.forKey(identity.key()));
		parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
		parameters.setCertificateChain(identity.chain().stream().map(CertificateToken::new).toList());
		parameters.bLevel().setSigningDate(Date.from(at));
		parameters.setRootDocument(new InMemoryDocument(HOLDER));
		return parameters;
	}

	/**
	 * A file of a container.
	 *
	 * @param name where it lies in it, such as <code>exhibits/E-01/page-001.jpg</code>
	 * @param mediaType what it is
	 * @param fingerprint of its bytes
	 */
	public record File(String name, String mediaType, Fingerprint fingerprint) {
	}

}
