package org.gravamen.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;

/**
 * Signs with the key of an identity what a form of signature asks to be signed.
 */
final class SigningKey {

	private SigningKey() {
	}

	static SignatureValue sign(ToBeSigned what, SigningIdentity identity, SignatureAlgorithm algorithm) {
		try {
			Signature signature = Signature.getInstance(algorithm.getJCEId());
			signature.initSign(identity.key());
			signature.update(what.getBytes());
			return new SignatureValue(algorithm, signature.sign());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key could not sign.", ex);
		}
	}

	/** The bytes of what was signed. */
	static byte[] bytes(DSSDocument signed) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			signed.writeTo(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException("What was signed could not be written.", ex);
		}
	}

}
