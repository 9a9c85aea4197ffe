package org.gravamen.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The first administrator's link lasts a day, and only its hash is kept.
 */
class FirstAdministratorTests {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private static final NewPerson ROWAN = new NewPerson("Rowan Tillage", "rowan", "rowan@halden.example",
			"a long enough password");

	private final People people = Mockito.mock(People.class);

	@ParameterizedTest
	@EnumSource
	void afterADayTheLinkWorksNoMore(MigratedDatabase kind) {
		JdbcClient jdbc = JdbcClient.create(kind.fresh());
		String link = after(jdbc, Duration.ZERO).newLink().orElseThrow();
		after(jdbc, Duration.ofHours(24).minusSeconds(1)).require(link);
		FirstAdministrator late = after(jdbc, Duration.ofHours(24));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> late.settle(link, ROWAN))
			.withMessageStartingWith("This link works no more.")
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
		Mockito.verify(this.people, Mockito.never()).welcome(Mockito.any(), Mockito.any());
	}

	@ParameterizedTest
	@EnumSource
	void theLinkItselfIsNotKept(MigratedDatabase kind) {
		JdbcClient jdbc = JdbcClient.create(kind.fresh());
		String link = after(jdbc, Duration.ZERO).newLink().orElseThrow();
		assertThat(jdbc.sql("select token_hash from first_administrator_link").query(String.class).single()).hasSize(64)
			.doesNotContain(link);
	}

	private FirstAdministrator after(JdbcClient jdbc, Duration time) {
		return new FirstAdministrator(jdbc, this.people, Clock.fixed(NOW.plus(time), ZoneOffset.UTC));
	}

}
