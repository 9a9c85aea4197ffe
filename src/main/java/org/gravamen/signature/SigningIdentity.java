package org.gravamen.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;

import org.gravamen.vocabulary.Refusal;

/**
 * A person's key and the certificate that names the person.
 *
 * @param key the private key; stays in memory while the person signs
 * @param chain the person's certificate, then those above it, the root last
 */
public record SigningIdentity(PrivateKey key, List<X509Certificate> chain) {

	private static final String KIND = "PKCS12";

	private static final String ALIAS = "signature";

	public SigningIdentity {
		chain = List.copyOf(chain);
		if (chain.isEmpty()) {
			throw new IllegalArgumentException("A signing identity has a certificate.");
		}
	}

	/**
	 * Opens a key file (PKCS#12, RFC 7292).
	 * @param file its bytes
	 * @param password what locks it
	 * @return the identity
	 * @throws Refusal when the password does not open it
	 */
	public static SigningIdentity open(byte[] file, char[] password) {
		try {
			KeyStore store = KeyStore.getInstance(KIND);
			store.load(new ByteArrayInputStream(file), password);
			if (store.getKey(ALIAS, password) instanceof PrivateKey key) {
				return new SigningIdentity(key, chain(store.getCertificateChain(ALIAS)));
			}
			throw unopened();
		}
		catch (IOException | GeneralSecurityException ex) {
			throw unopened();
		}
	}

	/**
	 * Locks key and certificates into a file.
	 * @param password what opens it again
	 * @return a PKCS#12 file
	 */
	public byte[] locked(char[] password) {
		try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			KeyStore store = KeyStore.getInstance(KIND);
			store.load(null, password);
			store.setKeyEntry(ALIAS, this.key, password, this.chain.toArray(Certificate[]::new));
			store.store(file, password);
			return file.toByteArray();
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException("The signing key could not be locked away.", ex);
		}
	}

	public X509Certificate certificate() {
		return this.chain.get(0);
	}

	/**
	 * Who signs with it.
	 * @return the common name in the certificate
	 */
	public String name() {
		return DSSASN1Utils.getHumanReadableName(new CertificateToken(certificate()));
	}

	@Override
	public String toString() {
		return "SigningIdentity[" + name() + "]";
	}

	private static List<X509Certificate> chain(Certificate[] certificates) {
		return Stream.of(certificates).map(X509Certificate.class::cast).toList();
	}

	private static Refusal unopened() {
		return new Refusal(Refusal.Reason.NOT_YOURS,
				"The signing key did not open; check the password, or ask the administrator for a new key.");
	}

}
