package org.gravamen.submission;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.people.Person;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register finds submissions by their words, stage, regime and officer, page by page.
 */
class RegisterTests {

	@Nested
	class H2 extends Cases {

		H2() {
			super(new CaseFiles("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "gravamen"));
		}

	}

	@Nested
	class Postgres extends Cases {

		Postgres() {
			super(new CaseFiles(SharedPostgres.freshDatabase(), "postgres"));
		}

	}

	abstract static class Cases {

		private final CaseFiles files;

		private final Submissions submissions;

		private final TransactionTemplate transaction;

		private final Person officer;

		Cases(CaseFiles files) {
			this.files = files;
			this.submissions = files.submissions();
			this.transaction = files.transaction();
			this.officer = files.officer("Anneke Brandt");
		}

		@Test
		void theRegisterIsReadPageByPageAndShowsEachOnce() {
			for (int opened = 0; opened < Register.PAGE + 3; opened++) {
				this.files.open(this.officer);
			}
			RegisterPage first = this.submissions.register(RegisterFilter.everything(), Optional.empty());
			RegisterPage second = this.submissions.register(RegisterFilter.everything(), first.next());
			Set<SubmissionNumber> seen = new HashSet<>();
			first.submissions().forEach((one) -> seen.add(one.number()));
			second.submissions().forEach((one) -> seen.add(one.number()));
			assertThat(first.submissions().get(0).number().sequence()).isEqualTo(Register.PAGE + 3);
			assertThat(second.submissions()).hasSize(3);
			assertThat(second.next()).isEmpty();
			assertThat(seen).hasSize(Register.PAGE + 3);
		}

		@Test
		void theRegisterIsFilteredByStageRegimeAndOfficer() {
			Submission mine = this.files.open(this.officer);
			Submission other = this.files.open(this.files.officer("Piet Okafor"));
			this.files.standAt(other.id(), Stage.FOLLOW_UP);
			assertThat(filtered(Optional.of(Stage.FOLLOW_UP), Optional.empty(), Optional.empty()))
				.containsExactly(other.number());
			assertThat(filtered(Optional.empty(), Optional.empty(), Optional.of(this.officer.id())))
				.containsExactly(mine.number());
			assertThat(filtered(Optional.empty(), Optional.of(Regime.CANADA_JVCFOA), Optional.empty())).isEmpty();
		}

		@Test
		void theRegisterIsFilteredByHowLongASubmissionStandsAtItsStage() {
			Submission prepared = this.files.open(this.officer);
			Submission followed = this.files.open(this.officer);
			this.files.standAt(followed.id(), Stage.FOLLOW_UP);
			Instant followedSince = this.submissions.get(followed.id()).stageSince();
			assertThat(before(
					Map.of(Stage.PREPARATION, prepared.stageSince().plusMillis(1), Stage.FOLLOW_UP, followedSince)))
				.containsExactly(prepared.number());
			assertThat(before(
					Map.of(Stage.PREPARATION, prepared.stageSince(), Stage.FOLLOW_UP, followedSince.plusMillis(1))))
				.containsExactly(followed.number());
		}

		@Test
		void aNewDescriptionIsFoundByItsWords() {
			Submission opened = this.files.open(this.officer);
			Description words = new Description("The Orlo camps", "100% of them", "More is known.", "Varenia", "",
					Set.of(Measure.TRAVEL_BAN));
			change(() -> this.submissions.describe(opened.id(), words, Set.of(Regime.EU_GLOBAL_HUMAN_RIGHTS),
					this.officer));
			assertThat(this.submissions.get(opened.id()).description()).isEqualTo(words);
			assertThat(found("orlo 100%")).containsExactly(opened.number());
			assertThat(found("10_%")).isEmpty();
			assertThat(found("voss")).isEmpty();
			assertThat(found("hjt/s/2026")).containsExactly(opened.number());
		}

		private List<SubmissionNumber> found(String words) {
			RegisterFilter filter = new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), words,
					Map.of());
			return numbers(filter);
		}

		private List<SubmissionNumber> before(Map<Stage, Instant> moments) {
			return numbers(new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", moments));
		}

		private List<SubmissionNumber> filtered(Optional<Stage> stage, Optional<Regime> regime,
				Optional<PersonId> person) {
			return numbers(new RegisterFilter(stage, regime, person, "", Map.of()));
		}

		private List<SubmissionNumber> numbers(RegisterFilter filter) {
			return this.submissions.register(filter, Optional.empty())
				.submissions()
				.stream()
				.map(Submission::number)
				.toList();
		}

		private void change(Runnable act) {
			this.transaction.executeWithoutResult((status) -> act.run());
		}

	}

}
