package org.gravamen.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;

/**
 * The table of rights as it came with the house: whatever role somebody holds, what they
 * did themselves bars them.
 */
class TabledRightsTests {

	private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([a-z-]+)\"");

	private final SubmissionId submission = SubmissionId.next();

	private final People people = Mockito.mock(People.class);

	private final Parts parts = Mockito.mock(Parts.class);

	private final Seats seats = Mockito.mock(Seats.class);

	@Test
	void everyPaperOfEveryModelHasALineAndIsOpenToSomebody() throws IOException {
		Set<String> keys = papers();
		assertThat(keys).hasSizeGreaterThan(10).contains("give-opinion", "sign-letter");
		Rights rights = rights();
		for (String key : keys) {
			assertThat(Stream.of(Role.values()).filter((role) -> rights.may(person(role), key, this.submission)))
				.as(key)
				.isNotEmpty();
		}
	}

	private static Set<String> papers() throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			for (Path file : files.toList()) {
				FORM.matcher(Files.readString(file)).results().forEach((found) -> keys.add(found.group(1)));
			}
		}
		return keys;
	}

	@ParameterizedTest
	@CsvSource({ "review-evidence, DRAFTED", "declare-interests, DRAFTED", "declare-interests, REVIEWED",
			"give-opinion, DRAFTED", "give-opinion, REVIEWED", "convene-panel, DRAFTED", "convene-panel, REVIEWED",
			"extend-opinions, DRAFTED", "extend-opinions, REVIEWED", "close-vote, DRAFTED", "close-vote, REVIEWED",
			"minute-decision, DRAFTED", "minute-decision, REVIEWED", "replace-members, DRAFTED",
			"replace-members, REVIEWED", "sign-letter, DRAFTED", "sign-letter, REVIEWED", "sign-letter, ADVISED",
			"sign-letter, RELEASED", "release-dispatch, DRAFTED", "release-dispatch, SIGNED",
			"confirm-withdrawal, DRAFTED" })
	void whatSomebodyDidBarsThemWhateverTheirRoles(String act, Part part) throws IOException {
		Person everything = person(Role.CASE_OFFICER, Role.EVIDENCE_REVIEWER, Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR,
				Role.DIRECTOR, Role.DISPATCH_CLERK);
		Rights rights = rights();
		rights.check(everything, act, this.submission);
		given(this.parts.of(this.submission, everything.id())).willReturn(Set.of(part));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rights.check(everything, act, this.submission))
			.withMessageStartingWith("You ")
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_YOURS));
		assertThat(rights.may(everything, act, this.submission)).isFalse();
		rights.check(everything, act, SubmissionId.next());
		assertThat(rights.may(person(Role.values()), act, this.submission)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "prepare-submission, CASE_OFFICER", "review-evidence, EVIDENCE_REVIEWER",
			"convene-panel, COUNCIL_CHAIR", "close-vote, COUNCIL_CHAIR", "extend-opinions, COUNCIL_CHAIR",
			"sign-letter, DIRECTOR", "release-dispatch, DISPATCH_CLERK", "confirm-withdrawal, DIRECTOR",
			"edit-letter, CASE_OFFICER", "export-record, MANAGER", "manage-people, ADMINISTRATOR" })
	void oneRoleAloneMay(String act, Role holder) throws IOException {
		Rights rights = rights();
		assertThat(Stream.of(Role.values()).filter((role) -> rights.may(person(role), act, this.submission)))
			.containsExactly(holder);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rights.check(person(), act))
			.withMessageStartingWith("Only ");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.INCLUDE)
	void whoKeepsTheHouseSeesNoSubmission(Role role) throws IOException {
		Rights rights = rights();
		given(this.seats.sits(Mockito.any(), Mockito.any())).willReturn(true);
		assertThat(Stream.concat(papers().stream(), Stream.of("read-submission", "read-record", "read-register"))
			.filter((act) -> rights.may(person(role), act, this.submission))).isEmpty();
	}

	@Test
	void theManagerWatchesAndAnswersNothing() throws IOException {
		Rights rights = rights();
		assertThat(papers().stream().filter((act) -> rights.may(person(Role.MANAGER), act, this.submission))).isEmpty();
		assertThat(rights.may(person(Role.MANAGER), "read-submission", this.submission)).isTrue();
	}

	@Test
	void aMemberReadsOnlyWhereTheySit() throws IOException {
		Rights rights = rights();
		Person member = person(Role.COUNCIL_MEMBER);
		assertThat(rights.may(member, "read-submission", this.submission)).isFalse();
		given(this.seats.sits(member.id(), this.submission)).willReturn(true);
		assertThat(rights.may(member, "read-submission", this.submission)).isTrue();
		assertThat(rights.may(member, "read-submission", SubmissionId.next())).isFalse();
		assertThat(rights.may(member, "read-register", this.submission)).isFalse();
	}

	@Test
	void whatIsClosedToAMemberIsClosedWhateverTheirRolesButForDeclaringAndStandingAside() throws IOException {
		Rights rights = rights();
		Person member = person(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR, Role.DIRECTOR);
		given(this.seats.sits(member.id(), this.submission)).willReturn(true);
		given(this.seats.closed(Mockito.eq(member.id()), Mockito.any()))
			.willReturn(Map.of(this.submission, "You stood aside."));
		for (String act : List.of("read-submission", "give-opinion", "minute-decision", "sign-letter", "read-record")) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rights.check(member, act, this.submission))
				.withMessage("You stood aside.");
			assertThat(rights.over(member, List.of(this.submission)).test(act, this.submission)).isFalse();
			assertThat(rights.may(member, act, SubmissionId.next())).as(act).isTrue();
		}
		assertThat(rights.may(member, "declare-interests", this.submission)).isTrue();
		assertThat(rights.over(member, List.of(this.submission)).test("stand-aside", this.submission)).isTrue();
	}

	@Test
	void aSeatGivesNothingToWhoIsNoMember() throws IOException {
		Person clerk = person();
		given(this.seats.sits(clerk.id(), this.submission)).willReturn(true);
		assertThat(rights().may(clerk, "read-submission", this.submission)).isFalse();
	}

	@Test
	void whoHasLeftMayNothing() throws IOException {
		Person gone = new Person(PersonId.next(), "gone", "Ilse Marr", "ilse@halden.example", Set.of(Role.DIRECTOR),
				false);
		assertThat(rights().may(gone, "sign-letter", this.submission)).isFalse();
		assertThat(rights().may(gone, "read-submission", this.submission)).isFalse();
	}

	@Test
	void whoMayLeavesOutTheBarred() throws IOException {
		Person one = person(Role.DIRECTOR);
		Person other = person(Role.DIRECTOR);
		given(this.people.everyone()).willReturn(List.of(one, other, person(Role.MANAGER)));
		given(this.parts.of(this.submission, one.id())).willReturn(Set.of(Part.ADVISED));
		assertThat(rights().whoMay("sign-letter", this.submission)).containsExactly(other.id());
	}

	@Test
	void manySubmissionsAtOnceAreAnsweredAsEachAlone() throws IOException {
		Person director = person(Role.DIRECTOR);
		SubmissionId other = SubmissionId.next();
		List<SubmissionId> both = List.of(this.submission, other);
		given(this.parts.of(both, director.id())).willReturn(Map.of(other, Set.of(Part.ADVISED)));
		BiPredicate<String, SubmissionId> may = rights().over(director, both);
		assertThat(both).filteredOn((one) -> may.test("sign-letter", one)).containsExactly(this.submission);
		assertThat(both).noneMatch((one) -> may.test("review-evidence", one));
	}

	@Test
	void anActWithoutALineIsAMistakeAndNobodysRight() throws IOException {
		Rights rights = rights();
		assertThatIllegalStateException().isThrownBy(() -> rights.may(person(Role.DIRECTOR), "dance", this.submission))
			.withMessage("The table of rights has no line for «dance».");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{}", "acts: {sign-letter: }", "acts: {sign-letter: {roles: [director]}}",
					"acts: {sign-letter: {only: Only the director may., roles: [dictator]}}",
					"acts: {sign-letter: {only: Only the director may., barred: {WROTE: You wrote it.}}}",
					"acts: {sign-letter: {only: Only the director may., role: [director]}}" })
	void halfATableStopsTheStart(String yaml) {
		Resource file = new ByteArrayResource(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> rights(file));
	}

	private Rights rights() throws IOException {
		return rights(new ClassPathResource("rights.yaml"));
	}

	private Rights rights(Resource file) throws IOException {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("seats", this.seats);
		return new TabledRights(file, this.people, this.parts, beans.getBeanProvider(Seats.class));
	}

	private static Person person(Role... roles) {
		return new Person(PersonId.next(), "anna", "Anna Brandt", "anna@halden.example", Set.of(roles), true);
	}

}
