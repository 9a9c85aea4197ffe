package org.gravamen.signature;

import java.time.Instant;
import java.util.Date;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import org.springframework.stereotype.Component;

import org.gravamen.vocabulary.Fingerprint;

/**
 * Seals by PAdES-BASELINE-B (ETSI EN 319 142-1) with SHA-256. The signature is invisible:
 * the page names the signatory already, and stays as accessible as it was.
 */
@Component
public final class PadesSeal implements Seal {

	private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

	@Override
	public SealedLetter seal(byte[] pdf, SigningIdentity identity, String reason, Instant at) {
		DSSDocument letter = new InMemoryDocument(pdf);
		PAdESSignatureParameters parameters = parameters(identity, reason, at);
		ToBeSigned toBeSigned = this.service.getDataToSign(letter, parameters);
		SignatureValue value = SigningKey.sign(toBeSigned, identity, parameters.getSignatureAlgorithm());
		byte[] signed = SigningKey.bytes(this.service.signDocument(letter, parameters, value));
		return new SealedLetter(signed, Fingerprint.of(pdf), identity.name(), at);
	}

	private static PAdESSignatureParameters parameters(SigningIdentity identity, String reason, Instant at) {
		PAdESSignatureParameters parameters = new PAdESSignatureParameters();
		parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
		parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
		parameters.setEncryptionAlgorithm(EncryptionAlgorithm.forKey(identity.key()));
		parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
		parameters.setCertificateChain(identity.chain().stream().map(CertificateToken::new).toList());
		parameters.bLevel().setSigningDate(Date.from(at));
		parameters.setReason(reason);
		parameters.setSignerName(identity.name());
		return parameters;
	}

}
