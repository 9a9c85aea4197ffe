package org.gravamen.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.Paper;
import org.gravamen.record.Chronicle;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.web.DatesInWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * When it is morning, who is written to then, and what becomes of a message that does not
 * go.
 */
class MorningTests {

	private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

	private static final Person READER = new Person(PersonId.next(), "helena", "Helena Boyd", "helena@halden.example",
			Set.of(Role.DIRECTOR), true);

	private final Reminding reminding = mock();

	private final DigestRows rows = mock();

	private final Messenger messenger = mock();

	private final People people = mock();

	private final WorkingDays calendar = mock();

	private final Round round = Round.first(NOW.atZone(ZoneOffset.UTC).toLocalDate(), NOW);

	@BeforeEach
	void aReaderWithOnePaper() {
		given(this.calendar.today()).willReturn(this.round.morning());
		given(this.calendar.isWorkingDay(this.round.morning())).willReturn(true);
		given(this.rows.open(any())).willReturn(this.round);
		given(this.rows.latest(any())).willReturn(Optional.of(this.round));
		given(this.rows.claim(any(), any(), any())).willReturn(true);
		given(this.people.everyone()).willReturn(List.of(READER));
		given(this.people.get(READER.id())).willReturn(READER);
		remembers(ReminderTests.paper(this.round.morning().plusDays(2), "2026-11-20T09:00:00Z"));
	}

	private void remembers(Paper... papers) {
		given(this.reminding.of(any(), any())).willReturn(
				new Digest(Stream.of(papers).map((paper) -> Reminder.of(paper, this.round).orElseThrow()).toList(),
						List.of(), List.of(), Map.of()));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30T07:29:59Z, 2026-11-30T07:30:00Z", "2026-11-30T07:30:00Z, 2026-12-01T07:30:00Z",
			"2026-07-01T06:00:00Z, 2026-07-01T06:30:00Z", "2026-10-24T12:00:00Z, 2026-10-25T07:30:00Z",
			"2026-06-30T23:30:00Z, 2026-07-01T06:30:00Z" })
	void theMorningIsLondons(Instant now, Instant morning) {
		assertThat(digests(now, true).nextMorning()).isEqualTo(morning);
	}

	@Test
	void withoutAMailServerNoMorningIsOpened() {
		assertThat(digests(NOW, false).readers()).isEmpty();
		assertThat(digests(NOW, false).sends()).isFalse();
		digests(NOW, false).send(READER.id());
		then(this.rows).should(never()).open(any());
		then(this.rows).should(never()).claim(any(), any(), any());
	}

	@Test
	void onlyThoseWithNewsAreWrittenTo() {
		assertThat(digests(NOW, true).readers()).containsExactly(READER.id());
		remembers();
		assertThat(digests(NOW, true).readers()).isEmpty();
	}

	@Test
	void whatWasDoneSinceIsNotSent() {
		remembers();
		digests(NOW, true).send(READER.id());
		then(this.messenger).shouldHaveNoInteractions();
		then(this.rows).should(never()).claim(any(), any(), any());
	}

	@Test
	void whatAnotherAttemptHasIsLeftAlone() {
		given(this.rows.claim(any(), any(), any())).willReturn(false);
		digests(NOW, true).send(READER.id());
		then(this.messenger).shouldHaveNoInteractions();
	}

	@Test
	void whatWasNotTakenIsSeenAndTriedAgain() {
		willThrow(new Messenger.NotTaken("No.", new IllegalStateException())).given(this.messenger).carry(any());
		Digests digests = digests(NOW, true);
		assertThatExceptionOfType(Messenger.NotTaken.class).isThrownBy(() -> digests.send(READER.id()));
		then(this.rows).should().troubled(READER.id(), this.round.morning(), DigestRows.State.FAILED, "No.");
	}

	@Test
	void whatIsInDoubtIsSeenAndNotTriedAgain() {
		willThrow(new Messenger.Broke("It broke.", new IllegalStateException())).given(this.messenger).carry(any());
		digests(NOW, true).send(READER.id());
		then(this.rows).should().troubled(READER.id(), this.round.morning(), DigestRows.State.DOUBT, "It broke.");
		then(this.rows).should(never()).sent(any(), any());
	}

	private Digests digests(Instant now, boolean server) {
		Clock clock = Clock.fixed(now, ZoneOffset.UTC);
		ObjectProvider<Messenger> provider = mock();
		given(provider.stream()).willAnswer((call) -> server ? Stream.of(this.messenger) : Stream.empty());
		Environment environment = mock();
		given(environment.getRequiredProperty("gravamen.address")).willReturn("https://house.example");
		return new Digests(this.reminding, this.rows, provider, this.people, this.calendar,
				Mockito.mock(Chronicle.class),
				new NoticeSettings(LocalTime.of(7, 30), new NoticeSettings.Mail(Optional.empty(), 587, Optional.empty(),
						Optional.empty(), true, "notices@localhost", 15)),
				environment, clock, words());
	}

	private static DatesInWords words() {
		DatesInWords words = mock();
		given(words.count(Mockito.anyInt(), any())).willReturn("1 paper");
		given(words.dayInFull(any())).willReturn("Wednesday 2 December 2026");
		given(words.fromToday(any())).willReturn("in 2 days");
		given(words.date(any(LocalDate.class))).willReturn("2 December 2026");
		return words;
	}

}
