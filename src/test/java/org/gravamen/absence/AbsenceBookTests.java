package org.gravamen.absence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/**
 * Who is away is away from the first day to the last, and whoever stands in is there.
 */
class AbsenceBookTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void somebodyIsAwayFromTheFirstDayToTheLast(MigratedDatabase database) {
		House house = new House(database);
		house.enter(house.ilse, 1, 3, house.miriam);
		assertThat(house.on(0).absentUntil(house.ilse.id())).isEmpty();
		assertThat(house.on(1).absentUntil(house.ilse.id())).contains(TODAY.plusDays(3));
		assertThat(house.on(3).absentUntil(house.ilse.id())).contains(TODAY.plusDays(3));
		assertThat(house.on(4).absentUntil(house.ilse.id())).isEmpty();
		assertThat(house.on(4).of(house.ilse)).isEmpty();
		assertThat(house.on(1).absentUntil(house.miriam.id())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aSubstituteStandsInOnThoseDaysAlone(MigratedDatabase database) {
		House house = new House(database);
		house.enter(house.ilse, 1, 3, house.miriam);
		AbsenceBook book = house.on(0);
		assertThat(book.standsInFor(house.miriam.id(), TODAY)).isEmpty();
		assertThat(book.standsInFor(house.miriam.id(), TODAY.plusDays(1))).containsExactly(house.ilse.id());
		assertThat(book.standsInFor(house.miriam.id(), TODAY.plusDays(3))).containsExactly(house.ilse.id());
		assertThat(book.standsInFor(house.miriam.id(), TODAY.plusDays(4))).isEmpty();
		assertThat(book.standsInFor(house.ilse.id(), TODAY.plusDays(1))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void daysThatCannotBeAreRefused(MigratedDatabase database) {
		House house = new House(database);
		house.enter(house.ilse, 5, 7, null);
		refused("last", () -> house.enter(house.ilse, 3, 2, null));
		refused("last", () -> house.enter(house.ilse, -3, -1, null));
		refused("last", () -> house.enter(house.ilse, 10, 376, null));
		refused("first", () -> house.enter(house.ilse, 7, 9, null));
		refused("first", () -> house.enter(house.ilse, 3, 5, null));
		refused("first", () -> house.enter(house.ilse, 1, 20, null));
		house.enter(house.ilse, 8, 8, null);
		house.enter(house.ilse, -3, 4, null);
		assertThat(house.on(0).of(house.ilse)).extracting(Absence::first)
			.containsExactly(TODAY.minusDays(3), TODAY.plusDays(5), TODAY.plusDays(8));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aSubstituteIsAnotherMemberWhoIsThere(MigratedDatabase database) {
		House house = new House(database);
		house.enter(house.miriam, 3, 4, null);
		refused("substitute", () -> house.enter(house.ilse, 1, 3, house.ilse));
		refused("substitute", () -> house.enter(house.ilse, 1, 3, house.director));
		refused("substitute", () -> house.enter(house.ilse, 1, 3, house.miriam));
		house.enter(house.ilse, 1, 2, house.miriam);
		assertThat(house.on(0).of(house.ilse)).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void anAbsenceThatRunsEndedYesterdayAndOneToComeIsCrossedOut(MigratedDatabase database) {
		House house = new House(database);
		house.enter(house.ilse, 1, 9, house.miriam);
		UUID id = house.on(0).of(house.ilse).get(0).id();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.on(0).end(id, house.miriam))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
		house.on(4).end(id, house.ilse);
		assertThat(house.on(4).absentUntil(house.ilse.id())).isEmpty();
		assertThat(house.on(4).standsInFor(house.miriam.id(), TODAY.plusDays(3))).as("what was, stays")
			.containsExactly(house.ilse.id());
		house.enter(house.ilse, 20, 22, house.miriam);
		house.on(5).end(house.on(5).of(house.ilse).get(0).id(), house.ilse);
		assertThat(house.on(20).standsInFor(house.miriam.id(), TODAY.plusDays(20))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void onlyMembersOfTheCouncilEnterThatTheyAreAway(MigratedDatabase database) {
		House house = new House(database);
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only members may.")).given(house.rights)
			.check(house.director, "enter-absence");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.enter(house.director, 1, 2, null));
		assertThat(house.on(0).of(house.director)).isEmpty();
	}

	private static void refused(String field, Runnable act) {
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.complaints().get(0).field()).isEqualTo(field));
	}

	/** Two members of the council and a director. */
	private static final class House {

		private final JdbcClient jdbc;

		private final Person ilse;

		private final Person miriam;

		private final Person director;

		private final Rights rights = mock();

		private final People people = mock();

		House(MigratedDatabase database) {
			this.jdbc = JdbcClient.create(database.fresh());
			this.ilse = person("Dr Ilse Haverkamp", Role.COUNCIL_MEMBER);
			this.miriam = person("Prof. Miriam Lowe", Role.COUNCIL_CHAIR);
			this.director = person("Helena Boyd", Role.DIRECTOR);
			given(this.people.everyone()).willReturn(List.of(this.ilse, this.miriam, this.director));
			given(this.people.get(this.miriam.id())).willReturn(this.miriam);
		}

		AbsenceBook on(int days) {
			WorkingDays calendar = mock();
			given(calendar.today()).willReturn(TODAY.plusDays(days));
			return new AbsenceBook(new AbsenceRows(this.jdbc), this.people, this.rights, calendar,
					Clock.fixed(Instant.parse("2026-11-23T14:32:00Z"), ZoneOffset.UTC));
		}

		void enter(Person person, int first, int last, @Nullable Person substitute) {
			on(0).enter(TODAY.plusDays(first), TODAY.plusDays(last), Optional.ofNullable(substitute).map(Person::id),
					person);
		}

		private Person person(String name, Role role) {
			PersonId id = MigratedDatabase.person(this.jdbc);
			return new Person(id, id.toString(), name, "helena@example.org", Set.of(role), true);
		}

	}

}
