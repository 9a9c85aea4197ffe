package org.gravamen.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import org.gravamen.organisation.Organisation;
import org.gravamen.organisation.Organisations;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.record.Chronicle;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * Exactly the bytes that were shown are sealed, once, by the person who signed.
 */
class SealingTests {

	private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

	private static final byte[] PDF = "%PDF-1.7 final".getBytes(StandardCharsets.UTF_8);

	private final Map<UUID, byte[]> kept = new HashMap<>();

	private final Seal seal = (pdf, identity, reason,
			at) -> new SealedLetter((new String(pdf, StandardCharsets.UTF_8) + " sealed by " + identity.name())
				.getBytes(StandardCharsets.UTF_8), Fingerprint.of(pdf), identity.name(), at);

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void whatWasShownIsSealedByWhoSigned(MigratedDatabase database) {
		House house = new House(database);
		house.decide(DirectorsDecision.Kind.SIGNED);
		SignedLetter letter = house.sealing.seal(house.submission);
		assertThat(letter.shown()).isEqualTo(Fingerprint.of(PDF));
		assertThat(letter.signedAt()).isEqualTo(NOW);
		assertThat(new String(house.signed.bytes(letter), StandardCharsets.UTF_8))
			.isEqualTo("%PDF-1.7 final sealed by Helena Boyd");
		assertThat(house.signed.latest(house.submission)).contains(letter);
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aSecondAttemptGivesTheSameLetter(MigratedDatabase database) {
		House house = new House(database);
		house.decide(DirectorsDecision.Kind.SIGNED);
		assertThat(house.sealing.seal(house.submission)).isEqualTo(house.sealing.seal(house.submission));
	}

	@ParameterizedTest
	@EnumSource(value = DirectorsDecision.Kind.class, names = { "RETURNED", "DECLINED" })
	void aLetterThatWasNotSignedIsNotSealed(DirectorsDecision.Kind kind) {
		House house = new House(MigratedDatabase.H2);
		house.decide(kind);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.sealing.seal(house.submission))
			.withMessageContaining("has not signed");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aLetterIsDecidedOnOnce(MigratedDatabase database) {
		House house = new House(database);
		house.decide(DirectorsDecision.Kind.RETURNED);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.decide(DirectorsDecision.Kind.SIGNED))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TASK_ALREADY_DONE));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void anAlteredLetterIsNotSealed(MigratedDatabase database) {
		House house = new House(database);
		house.decide(DirectorsDecision.Kind.SIGNED);
		this.kept.put(house.request.pdf(), new byte[] { 7 });
		assertThatIllegalStateException().isThrownBy(() -> house.sealing.seal(house.submission));
		assertThat(house.signed.latest(house.submission)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aPersonKeepsTheirIdentityUnderTheHousesOwnRoot(MigratedDatabase database) {
		House house = new House(database);
		SigningIdentity first = house.identities.of(house.director);
		SigningIdentity again = house.identities.of(house.director);
		assertThat(again.chain()).isEqualTo(first.chain());
		assertThat(first.chain()).last().isEqualTo(house.identities.root());
		assertThat(first.name()).isEqualTo("Helena Boyd");
	}

	/** One fixed letter before one director, on a database of its own. */
	private final class House {

		private final Person director;

		private final SubmissionId submission;

		private final SigningRequest request;

		private final SigningRequests requests;

		private final SignedLetters signed;

		private final SigningIdentities identities;

		private final Sealing sealing;

		House(MigratedDatabase database) {
			DataSource source = database.fresh();
			JdbcClient jdbc = JdbcClient.create(source);
			PersonId id = MigratedDatabase.person(jdbc);
			this.director = new Person(id, "helena", "Helena Boyd", "helena@example.org", Set.of(Role.DIRECTOR), true);
			this.submission = MigratedDatabase.submission(jdbc, id);
			Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
			Vault vault = vault();
			Organisation organisation = new Organisations().of("halden");
			this.requests = new SigningRequests(jdbc, vault);
			this.signed = new SignedLetters(jdbc, vault);
			this.identities = new SigningIdentities(jdbc, vault, organisation, clock);
			People people = mock();
			when(people.get(id)).thenReturn(this.director);
			this.sealing = new Sealing(this.requests, this.signed, this.identities, SealingTests.this.seal, people,
					vault, mock(Chronicle.class), clock);
			Vault.Kept pdf = vault.keep(PDF);
			this.request = new SigningRequest(UUID.randomUUID(), this.submission, 3, Fingerprint.of(new byte[] { 1 }),
					pdf.id(), pdf.fingerprint(), id, LocalDate.of(2026, 12, 2), NOW);
			this.requests.keep(this.request);
			assertThat(this.requests.current(this.submission)).contains(this.request);
		}

		void decide(DirectorsDecision.Kind kind) {
			this.requests.keep(new DirectorsDecision(this.request.id(), kind, this.director.id(), NOW, "Helena Boyd"));
		}

		private Vault vault() {
			Vault vault = mock();
			when(vault.keep(any(byte[].class))).thenAnswer((call) -> keep(call.getArgument(0)));
			when(vault.read(any())).thenAnswer((call) -> SealingTests.this.kept.get(call.<UUID>getArgument(0)));
			when(vault.seal(anyString(), anyString())).thenAnswer((call) -> call.getArgument(0));
			when(vault.unseal(anyString(), anyString())).thenAnswer((call) -> call.getArgument(0));
			return vault;
		}

		private Vault.Kept keep(byte[] bytes) {
			UUID id = UUID.randomUUID();
			SealingTests.this.kept.put(id, bytes);
			return new Vault.Kept(id, Fingerprint.of(bytes), bytes.length);
		}

	}

}
