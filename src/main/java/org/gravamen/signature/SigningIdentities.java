package org.gravamen.signature;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.organisation.Organisation;
import org.gravamen.people.Person;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key and certificate of each person who signs, issued by the house's own authority
 * when first needed, and kept sealed.
 */
@Repository
public class SigningIdentities {

	private static final String AUTHORITY = "authority";

	private static final String HOUSE = "house";

	private static final int PASSPHRASE_BYTES = 32;

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Organisation organisation;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	SigningIdentities(JdbcClient jdbc, Vault vault, Organisation organisation, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.organisation = organisation;
		this.clock = clock;
	}

	/**
	 * The root that whoever checks a letter needs.
	 * @return the authority's certificate; the authority is founded when there is none
	 */
	@Transactional
	public X509Certificate root() {
		return authority().root().certificate();
	}

	/**
	 * The identity a person signs with.
	 * @param person who
	 * @return a key with a certificate that is good today
	 */
	@Transactional
	public SigningIdentity of(Person person) {
		return find(person.id().toString()).orElseGet(() -> keep(person.id().toString(),
				authority().issue(person.name(), this.organisation.name(), this.clock.instant())));
	}

	/**
	 * The identity that the organisation seals with: what is put together, and signed by
	 * no person.
	 * @return a key with a certificate that is good today
	 */
	@Transactional
	public SigningIdentity ofTheHouse() {
		return find(HOUSE).orElseGet(() -> keep(HOUSE,
				authority().issue(this.organisation.name(), this.organisation.name(), this.clock.instant())));
	}

	private LocalAuthority authority() {
		return new LocalAuthority(find(AUTHORITY).orElseGet(
				() -> keep(AUTHORITY, LocalAuthority.found(this.organisation.name(), this.clock.instant()).root())));
	}

	private Optional<SigningIdentity> find(String holder) {
		return this.jdbc
			.sql("select keystore, sealed_passphrase from signing_identity where holder = ? and good_until > ?")
			.params(holder, Moments.bind(this.clock.instant()))
			.query((row, number) -> SigningIdentity.open(this.vault.read(row.getObject("keystore", UUID.class)),
					this.vault.unseal(row.getString("sealed_passphrase"), context(holder)).toCharArray()))
			.optional();
	}

	private SigningIdentity keep(String holder, SigningIdentity identity) {
		String passphrase = passphrase();
		Instant goodUntil = identity.certificate().getNotAfter().toInstant();
		this.jdbc.sql("delete from signing_identity where holder = ?").param(holder).update();
		this.jdbc.sql("""
				insert into signing_identity (holder, keystore, sealed_passphrase, issued_at, good_until)
				values (?, ?, ?, ?, ?)""")
			.params(holder, this.vault.keep(identity.locked(passphrase.toCharArray())).id(),
					this.vault.seal(passphrase, context(holder)), Moments.bind(this.clock.instant()),
					Moments.bind(goodUntil))
			.update();
		return identity;
	}

	private String passphrase() {
		byte[] bytes = new byte[PASSPHRASE_BYTES];
		this.random.nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static String context(String holder) {
		return "signing identity " + holder;
	}

}
