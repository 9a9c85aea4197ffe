package org.gravamen.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator in by a link that works once and for a day. Only its hash
 * is kept.
 */
@Service
public class FirstAdministrator {

	private static final Duration LASTS = Duration.ofHours(24);

	private static final int TOKEN_BYTES = 16;

	private final JdbcClient jdbc;

	private final People people;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	FirstAdministrator(JdbcClient jdbc, People people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Makes a new link, in place of any older one, while there is no administrator.
	 * @return its token; empty once there is one
	 */
	@Transactional
	public Optional<String> newLink() {
		if (!this.people.with(Role.ADMINISTRATOR).isEmpty()) {
			return Optional.empty();
		}
		byte[] bytes = new byte[TOKEN_BYTES];
		this.random.nextBytes(bytes);
		String token = HexFormat.of().formatHex(bytes);
		this.jdbc.sql("delete from first_administrator_link").update();
		this.jdbc.sql("insert into first_administrator_link (token_hash, expires_at) values (?, ?)")
			.params(hash(token), Moments.bind(this.clock.instant().plus(LASTS)))
			.update();
		return Optional.of(token);
	}

	/**
	 * Insists that a link still works.
	 * @param token as it stands in the address
	 * @throws Refusal NOT_FOUND when it is unknown, used or too old
	 */
	public void require(String token) {
		long good = this.jdbc
			.sql("select count(*) from first_administrator_link where token_hash = ? and expires_at > ?")
			.params(hash(token), Moments.bind(this.clock.instant()))
			.query(Long.class)
			.single();
		if (good == 0) {
			throw none();
		}
	}

	/**
	 * Takes in the first administrator and uses the link up.
	 * @param token as it stands in the address
	 * @param who who it is
	 * @throws Refusal NOT_FOUND when the link works no more
	 */
	@Transactional
	public void settle(String token, NewPerson who) {
		require(token);
		if (this.jdbc.sql("delete from first_administrator_link where token_hash = ?")
			.param(hash(token))
			.update() != 1) {
			throw none();
		}
		this.people.welcome(new Person(PersonId.next(), who.signInName().strip(), who.name().strip(),
				who.email().strip(), Set.of(Role.ADMINISTRATOR), true), who.password());
	}

	private static Refusal none() {
		return new Refusal(Refusal.Reason.NOT_FOUND,
				"This link works no more. Start the application again: it prints a new one while there is no administrator.");
	}

	private static String hash(String token) {
		return Fingerprint.of(token.getBytes(StandardCharsets.UTF_8)).hex();
	}

}
