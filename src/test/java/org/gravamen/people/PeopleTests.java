package org.gravamen.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * People and their parts, kept and found again.
 */
class PeopleTests {

	private static final String PASSWORD = "a long enough password";

	private static final int ROUNDS = 20;

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases {

		@Autowired
		People people;

		@Autowired
		Parts parts;

		@Autowired
		JdbcClient jdbc;

		@Test
		void aPersonIsFoundAsTheyWereTakenIn() {
			Person anna = welcome(Role.CASE_OFFICER, Role.EVIDENCE_REVIEWER);
			assertThat(this.people.get(anna.id())).isEqualTo(anna);
			assertThat(this.people.all(List.of(anna.id(), PersonId.next()))).containsOnlyKeys(anna.id());
			assertThat(this.people.all(List.of())).isEmpty();
		}

		@Test
		void aSignInNameIsFoundWhateverItsCase() {
			Person anna = welcome(Role.CASE_OFFICER);
			assertThat(this.people.bySignInName(" " + anna.signInName().toUpperCase(java.util.Locale.ROOT)))
				.contains(anna);
		}

		@Test
		void twoPeopleCannotShareASignInName() {
			Person anna = welcome(Role.CASE_OFFICER);
			Person other = person(anna.signInName().toUpperCase(java.util.Locale.ROOT), Set.of(Role.DIRECTOR));
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.people.welcome(other, PASSWORD))
				.withMessage("Somebody already signs in with that name. Choose another.");
		}

		@Test
		void nobodyIsRefusedInASentence() {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.people.get(PersonId.next()))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
		}

		@Test
		void whoHasLeftHoldsNoRoleAndProvesNothing() {
			Person anna = welcome(Role.DIRECTOR);
			this.people
				.change(new Person(anna.id(), anna.signInName(), anna.name(), anna.email(), anna.roles(), false));
			assertThat(this.people.get(anna.id()).is(Role.DIRECTOR)).isFalse();
			assertThat(this.people.with(Role.DIRECTOR)).extracting(Person::id).doesNotContain(anna.id());
			assertThat(this.people.proves(anna.id(), PASSWORD)).isFalse();
		}

		@Test
		void aChangeReplacesTheRoles() {
			Person anna = welcome(Role.CASE_OFFICER);
			Person changed = new Person(anna.id(), anna.signInName(), "Anna Brandt-Lowe", anna.email(),
					Set.of(Role.DIRECTOR), true);
			this.people.change(changed);
			assertThat(this.people.get(anna.id())).isEqualTo(changed);
			assertThat(this.people.with(Role.CASE_OFFICER)).doesNotContain(anna).doesNotContain(changed);
		}

		@Test
		void aManagerHoldsNoOtherRole() {
			Person both = person("m" + UUID.randomUUID(), Set.of(Role.MANAGER, Role.CASE_OFFICER));
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.people.welcome(both, PASSWORD))
				.withMessage("The role “Manager” goes with no other. Choose it alone, or leave it out.");
			Person anna = welcome(Role.ADMINISTRATOR);
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.people.change(new Person(anna.id(),
					anna.signInName(), anna.name(), anna.email(), Set.of(Role.ADMINISTRATOR, Role.DIRECTOR), true)));
			assertThat(this.people.get(anna.id())).isEqualTo(anna);
		}

		@Test
		void theLastAdministratorStays() {
			onlyAdministrators();
			Person last = welcome(Role.ADMINISTRATOR);
			Person off = new Person(last.id(), last.signInName(), last.name(), last.email(), last.roles(), false);
			Person other = new Person(last.id(), last.signInName(), last.name(), last.email(), Set.of(Role.MANAGER),
					true);
			for (Person change : List.of(off, other)) {
				assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.people.change(change))
					.withMessage("This is the last administrator. Make somebody else administrator first.");
			}
			assertThat(this.people.with(Role.ADMINISTRATOR)).containsExactly(last);
			welcome(Role.ADMINISTRATOR);
			this.people.change(off);
		}

		@Test
		void ofAdministratorsWhoSwitchEachOtherOffAtOnceOneRemains() throws Exception {
			for (int round = 0; round < ROUNDS; round++) {
				onlyAdministrators();
				List<Callable<Boolean>> acts = Stream.of(welcome(Role.ADMINISTRATOR), welcome(Role.ADMINISTRATOR))
					.map((one) -> new Person(one.id(), one.signInName(), one.name(), one.email(), one.roles(), false))
					.map((off) -> (Callable<Boolean>) () -> switchedOff(off))
					.toList();
				ExecutorService threads = Executors.newFixedThreadPool(acts.size());
				List<Boolean> done = new ArrayList<>();
				for (Future<Boolean> act : threads.invokeAll(acts)) {
					done.add(act.get());
				}
				threads.shutdown();
				assertThat(done).containsExactlyInAnyOrder(true, false);
				assertThat(this.people.with(Role.ADMINISTRATOR)).hasSize(1);
			}
		}

		private boolean switchedOff(Person off) {
			try {
				this.people.change(off);
				return true;
			}
			catch (Refusal refusal) {
				return false;
			}
		}

		/** Those whom the test takes in next. */
		private void onlyAdministrators() {
			this.jdbc.sql("delete from person_role where role = 'ADMINISTRATOR'").update();
		}

		@Test
		void onlyTheRightPasswordProvesAPersonAndNoneIsKept() {
			Person anna = welcome(Role.DIRECTOR);
			assertThat(this.people.proves(anna.id(), PASSWORD)).isTrue();
			assertThat(this.people.proves(anna.id(), PASSWORD + " ")).isFalse();
			assertThat(this.people.proves(PersonId.next(), PASSWORD)).isFalse();
			String kept = this.jdbc.sql("select password_hash from person where id = :id")
				.param("id", anna.id().value())
				.query(String.class)
				.single();
			assertThat(kept).startsWith("{argon2}").doesNotContain(PASSWORD);
		}

		@Test
		void afterFiveWrongPasswordsEvenTheRightOneMustWait() {
			Person anna = welcome(Role.DIRECTOR);
			for (int attempt = 0; attempt < FailedProofs.ALLOWED; attempt++) {
				assertThat(this.people.proves(anna.id(), "wrong")).isFalse();
			}
			assertThat(this.people.proves(anna.id(), PASSWORD)).isFalse();
		}

		@Test
		void aPartIsNotedOnceAndStays() {
			Person anna = welcome(Role.CASE_OFFICER);
			SubmissionId submission = SubmissionId.next();
			this.parts.note(submission, anna.id(), Part.DRAFTED);
			this.parts.note(submission, anna.id(), Part.DRAFTED);
			this.parts.note(submission, anna.id(), Part.RELEASED);
			assertThat(this.parts.of(submission, anna.id())).containsExactly(Part.DRAFTED, Part.RELEASED);
			assertThat(this.parts.who(submission, Part.DRAFTED)).containsExactly(anna.id());
			assertThat(this.parts.of(SubmissionId.next(), anna.id())).isEmpty();
			assertThat(this.parts.of(List.of(submission, SubmissionId.next()), anna.id()))
				.isEqualTo(Map.of(submission, Set.of(Part.DRAFTED, Part.RELEASED)));
			assertThat(this.parts.of(List.of(), anna.id())).isEmpty();
		}

		private Person welcome(Role... roles) {
			Person person = person("a." + UUID.randomUUID(), Set.of(roles));
			this.people.welcome(person, PASSWORD);
			return person;
		}

		private static Person person(String signInName, Set<Role> roles) {
			return new Person(PersonId.next(), signInName, "Anna Brandt", "anna.brandt@example.org", roles, true);
		}

	}

}
