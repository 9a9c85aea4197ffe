package org.gravamen.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The organisation's own small authority: one root, and a certificate for each person who
 * signs. Whoever checks a letter needs the root from the organisation; it makes no
 * qualified signatures.
 */
public final class LocalAuthority {

	private static final Duration ROOT_LIFE = Duration.ofDays(3650);

	private static final Duration LEAF_LIFE = Duration.ofDays(730);

	private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

	private static final int SERIAL_BITS = 127;

	// RFC 9608: says honestly that nobody publishes revocations of this certificate.
	private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE = new ASN1ObjectIdentifier("2.5.29.56");

	private final SigningIdentity root;

	private final SecureRandom random = new SecureRandom();

	/**
	 * The authority that a root makes.
	 * @param root the root's key and certificate
	 */
	public LocalAuthority(SigningIdentity root) {
		this.root = root;
	}

	/**
	 * Founds an authority.
	 * @param organisation whose it is
	 * @param at from when
	 * @return the authority, good for ten years
	 */
	public static LocalAuthority found(String organisation, Instant at) {
		KeyPair pair = pair();
		X500Name name = name(organisation + " signing authority", organisation);
		X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, serial(new SecureRandom()),
				Date.from(at.minus(CLOCK_SKEW)), Date.from(at.plus(ROOT_LIFE)), name, pair.getPublic());
		X509Certificate certificate = certify(builder, pair.getPublic(), pair.getPrivate(), new BasicConstraints(0),
				new KeyUsage(KeyUsage.keyCertSign));
		return new LocalAuthority(new SigningIdentity(pair.getPrivate(), List.of(certificate)));
	}

	/**
	 * Issues a person's key and certificate.
	 * @param person the full name
	 * @param organisation for whom the person signs
	 * @param at from when
	 * @return the identity, good for two years or as long as the root
	 */
	public SigningIdentity issue(String person, String organisation, Instant at) {
		KeyPair pair = pair();
		X509Certificate issuer = this.root.certificate();
		Instant rootEnd = issuer.getNotAfter().toInstant();
		Instant end = at.plus(LEAF_LIFE).isBefore(rootEnd) ? at.plus(LEAF_LIFE) : rootEnd;
		X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer, serial(this.random),
				Date.from(at.minus(CLOCK_SKEW)), Date.from(end), name(person, organisation), pair.getPublic());
		try {
			builder.addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE);
			builder.addExtension(Extension.authorityKeyIdentifier, false,
					new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.getPublicKey()));
		}
		catch (CertIOException | GeneralSecurityException ex) {
			throw uncertified(ex);
		}
		X509Certificate leaf = certify(builder, pair.getPublic(), this.root.key(), new BasicConstraints(false),
				new KeyUsage(KeyUsage.nonRepudiation));
		return new SigningIdentity(pair.getPrivate(), List.of(leaf, issuer));
	}

	/**
	 * The root, to be locked away and to be given to whoever checks.
	 * @return its key and certificate
	 */
	public SigningIdentity root() {
		return this.root;
	}

	private static X509Certificate certify(X509v3CertificateBuilder builder, PublicKey subject, PrivateKey signer,
			BasicConstraints constraints, KeyUsage usage) {
		try {
			builder.addExtension(Extension.basicConstraints, true, constraints);
			builder.addExtension(Extension.keyUsage, true, usage);
			builder.addExtension(Extension.subjectKeyIdentifier, false,
					new JcaX509ExtensionUtils().createSubjectKeyIdentifier(subject));
			return new JcaX509CertificateConverter()
				.getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer)));
		}
		catch (CertIOException | GeneralSecurityException | OperatorCreationException ex) {
			throw uncertified(ex);
		}
	}

	private static KeyPair pair() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw uncertified(ex);
		}
	}

	private static BigInteger serial(SecureRandom random) {
		return new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1);
	}

	private static X500Name name(String commonName, String organisation) {
		return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, organisation)
			.addRDN(BCStyle.CN, commonName)
			.build();
	}

	private static IllegalStateException uncertified(Exception cause) {
		return new IllegalStateException("The certificate could not be made.", cause);
	}

}
