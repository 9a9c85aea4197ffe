package org.gravamen.dispatch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.gravamen.evidence.Use;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Submissions;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vault.BlindIndex;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class RecipientsTests {

	private static final NewRecipient MINISTER = new NewRecipient(" The Foreign Secretary ", "Sanctions Directorate",
			"Sanctions@example.org");

	private final Submissions submissions = mock();

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aRecipientIsAddedAndRemoved(MigratedDatabase database) {
		House house = new House(database);
		assertThat(house.recipients.missing(house.submission)).contains("Add at least one recipient of the letter.");
		Recipient added = house.recipients.add(house.submission, MINISTER, house.officer);
		assertThat(added.name()).isEqualTo("The Foreign Secretary");
		assertThat(house.recipients.of(house.submission)).containsExactly(added);
		assertThat(house.recipients.missing(house.submission)).isEmpty();
		house.recipients.remove(house.submission, added.id(), house.officer);
		assertThat(house.recipients.of(house.submission)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void whoGetsTheLetterDecidesWhichConsentItNeeds(MigratedDatabase database) {
		House house = new House(database);
		assertThat(house.uses.of(house.submission)).as("before anybody is named").containsExactly(Use.AUTHORITY);
		house.recipients.add(house.submission, to(Recipient.Kind.PARLIAMENTARIAN), house.officer);
		assertThat(house.uses.of(house.submission)).containsExactly(Use.PARLIAMENTARIANS);
		house.recipients.add(house.submission, to(Recipient.Kind.PUBLICATION), house.officer);
		house.recipients.add(house.submission, MINISTER, house.officer);
		assertThat(house.uses.of(house.submission)).containsExactlyInAnyOrder(Use.AUTHORITY, Use.PARLIAMENTARIANS,
				Use.PUBLICATION);
		assertThat(house.recipients.of(house.submission)).extracting(Recipient::kind)
			.containsExactlyInAnyOrder(Recipient.Kind.values());
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void theSameMailboxTwiceIsAMistake(MigratedDatabase database) {
		House house = new House(database);
		house.recipients.add(house.submission, MINISTER, house.officer);
		NewRecipient again = new NewRecipient("The Minister", "Office", "sanctions@EXAMPLE.org");
		assertThatExceptionOfType(AnswersRefused.class)
			.isThrownBy(() -> house.recipients.add(house.submission, again, house.officer))
			.withMessageContaining("already");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void everyFieldThatCannotBeTakenIsNamed(MigratedDatabase database) {
		House house = new House(database);
		NewRecipient wrong = new NewRecipient(" ", "Office\r\nBcc: spy@example.org", "a@example.org,b@example.org",
				Optional.empty());
		assertThatExceptionOfType(AnswersRefused.class)
			.isThrownBy(() -> house.recipients.add(house.submission, wrong, house.officer))
			.satisfies((refused) -> assertThat(refused.complaints()).extracting(Complaint::field)
				.containsExactly("name", "office", "email", "kind"));
		assertThat(house.recipients.of(house.submission)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void outsidePreparationNobodyChangesWhoTheLetterGoesTo(MigratedDatabase database) {
		House house = new House(database);
		when(this.submissions.toChange(house.submission, house.officer))
			.thenThrow(new Refusal(Refusal.Reason.WRONG_STATE, "The submission is not in preparation."));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> house.recipients.add(house.submission, MINISTER, house.officer));
		assertThat(house.recipients.of(house.submission)).isEmpty();
	}

	private static NewRecipient to(Recipient.Kind kind) {
		return new NewRecipient("A reader", "Office", kind.name().toLowerCase(Locale.ROOT) + "@example.org",
				Optional.of(kind));
	}

	/** One submission in preparation, on a database of its own. */
	private final class House {

		private final Person officer;

		private final SubmissionId submission;

		private final Recipients recipients;

		private final NamedUses uses;

		House(MigratedDatabase database) {
			JdbcClient jdbc = JdbcClient.create(database.fresh());
			PersonId id = MigratedDatabase.person(jdbc);
			this.officer = new Person(id, "priya", "Priya Raman", "priya@example.org", Set.of(Role.CASE_OFFICER), true);
			this.submission = MigratedDatabase.submission(jdbc, id);
			this.recipients = new Recipients(jdbc,
					new Letterheads(CaseFiles.vault(), BlindIndex.of(jdbc, CaseFiles.vault())),
					RecipientsTests.this.submissions, mock(Chronicle.class),
					Clock.fixed(ADispatch.RELEASED, ZoneOffset.UTC));
			this.uses = new NamedUses(jdbc);
		}

	}

}
