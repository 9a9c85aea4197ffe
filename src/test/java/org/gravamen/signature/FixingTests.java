package org.gravamen.signature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterPress;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.organisation.Organisations;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.Submission;
import org.gravamen.submission.SubmissionNumber;
import org.gravamen.submission.Submissions;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * The letter that is put before the director: pressed, dated and kept.
 */
class FixingTests {

	private static final LetterPress PRESS = new LetterPress();

	private static final String TEXT = """
			Dear Foreign Secretary,

			We ask that you designate Colonel Darian Voss.

			Yours sincerely,
			""";

	private final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.H2.fresh());

	private final PersonId director = MigratedDatabase.person(this.jdbc);

	private final PersonId deputy = MigratedDatabase.person(this.jdbc);

	private final SubmissionId submission = MigratedDatabase.submission(this.jdbc, this.director);

	private final Map<UUID, byte[]> kept = new HashMap<>();

	private final Vault vault = mock();

	private final LetterVersions versions = mock();

	private final Rights rights = mock();

	private final WorkingDays calendar = mock();

	private final SigningRequests requests = new SigningRequests(this.jdbc, this.vault);

	private Instant now = Instant.parse("2026-12-02T10:00:00Z");

	@BeforeEach
	void aLetterStands() {
		when(this.vault.keep(any(byte[].class))).thenAnswer((call) -> keep(call.getArgument(0)));
		when(this.vault.seal(any(), any())).thenAnswer((call) -> call.getArgument(0));
		when(this.vault.read(any())).thenAnswer((call) -> this.kept.get(call.<UUID>getArgument(0)));
		when(this.rights.whoMay("sign-letter", this.submission)).thenReturn(List.of(this.director, this.deputy));
		LetterVersion version = new LetterVersion(this.submission, 3, LetterKind.SUBMISSION, TEXT,
				Fingerprint.of(TEXT.getBytes(StandardCharsets.UTF_8)), this.director, this.now);
		when(this.versions.current(this.submission)).thenReturn(Optional.of(version));
		when(this.calendar.today()).thenReturn(LocalDate.of(2026, 12, 2));
	}

	@Test
	void theFinalLetterBearsTheDayTheReferenceAndTheDirectorsName() {
		SigningRequest request = fixing().fix(this.submission);
		byte[] pdf = this.requests.pdf(request);
		assertThat(request.fingerprint()).isEqualTo(Fingerprint.of(pdf));
		assertThat(PRESS.text(pdf)).contains("2 December 2026", "HJT/S/2026/041", "Colonel Darian Voss", "Helena Boyd",
				"Director, Halden Justice Trust");
	}

	@Test
	void theSameLetterOnTheSameDayIsFixedOnce() {
		SigningRequest first = fixing().fix(this.submission);
		assertThat(fixing().fix(this.submission)).isEqualTo(first);
		assertThat(this.kept).hasSize(1);
	}

	@Test
	void onALaterDayTheLetterIsFixedAnew() {
		SigningRequest first = fixing().fix(this.submission);
		this.now = this.now.plusSeconds(86400);
		when(this.calendar.today()).thenReturn(LocalDate.of(2026, 12, 3));
		SigningRequest next = fixing().fixFor(this.submission, this.director);
		assertThat(next.fingerprint()).isNotEqualTo(first.fingerprint());
		assertThat(this.requests.current(this.submission)).contains(next);
	}

	@Test
	void anotherDirectorSignsALetterThatNamesThem() {
		fixing().fix(this.submission);
		this.now = this.now.plusSeconds(60);
		SigningRequest next = fixing().fixFor(this.submission, this.deputy);
		assertThat(PRESS.text(this.requests.pdf(next))).contains("Tomas Lind");
	}

	@Test
	void aLetterThatWasReturnedIsFixedAnew() {
		SigningRequest first = fixing().fix(this.submission);
		this.requests.keep(new DirectorsDecision(first.id(), DirectorsDecision.Kind.RETURNED, this.director, this.now,
				"Shorten it."));
		this.now = this.now.plusSeconds(60);
		assertThat(fixing().fix(this.submission).id()).isNotEqualTo(first.id());
	}

	@Test
	void withoutADirectorWhoMaySignNothingIsFixed() {
		when(this.rights.whoMay("sign-letter", this.submission)).thenReturn(List.of());
		Fixing fixing = fixing();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> fixing.fix(this.submission))
			.withMessageContaining("No director may sign");
	}

	private Fixing fixing() {
		Submission matter = mock();
		when(matter.number()).thenReturn(new SubmissionNumber("HJT", 2026, 41));
		Submissions submissions = mock();
		when(submissions.get(this.submission)).thenReturn(matter);
		People people = mock();
		when(people.get(this.director)).thenReturn(person(this.director, "Helena Boyd"));
		when(people.get(this.deputy)).thenReturn(person(this.deputy, "Tomas Lind"));
		return new Fixing(this.requests, this.versions, submissions, PRESS, new Organisations().of("halden"), people,
				this.rights, this.vault, mock(Chronicle.class), this.calendar, Clock.fixed(this.now, ZoneOffset.UTC));
	}

	private static Person person(PersonId id, String name) {
		return new Person(id, "director", name, "director@example.org", Set.of(Role.DIRECTOR), true);
	}

	private Vault.Kept keep(byte[] bytes) {
		UUID id = UUID.randomUUID();
		this.kept.put(id, bytes);
		return new Vault.Kept(id, Fingerprint.of(bytes), bytes.length);
	}

}
