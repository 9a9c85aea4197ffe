package org.gravamen.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.review.EvidenceReview.Checks;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.KeptWordings;
import org.gravamen.submission.Submission;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.Fingerprint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviews, kept and found again.
 */
class KeptEvidenceReviewsTests {

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

		private final EvidenceReviews reviews;

		private final KeptWordings wordings;

		private final Person officer;

		private final Submission matter;

		Cases(CaseFiles files) {
			this.reviews = new KeptEvidenceReviews(files.jdbc(), CaseFiles.vault(), files.wordings());
			this.wordings = files.wordings();
			this.officer = files.officer("Anneke Brandt");
			this.matter = files.open(this.officer);
		}

		@Test
		void aReviewIsFoundAsItWasGiven() {
			EvidenceReview first = review(Finding.RETURN, Set.of(ReturnCode.STALE_FACT, ReturnCode.SOURCE_AT_RISK));
			EvidenceReview second = review(Finding.ACCEPT_WITH_CONDITIONS, Set.of());
			this.reviews.keep(first);
			this.reviews.keep(second);
			assertThat(this.reviews.latest(this.matter.id())).contains(second);
			assertThat(this.reviews.all(this.matter.id())).isEqualTo(List.of(second, first));
		}

		@Test
		void aReviewKeepsTheWordingsThatItJudgedBy() {
			EvidenceReview given = review(Finding.ACCEPT, Set.of());
			this.reviews.keep(given);
			assertThat(this.wordings.of(given.id())).singleElement().satisfies((wording) -> {
				assertThat(wording.test()).isEqualTo(this.matter.regimes().get(0));
				assertThat(wording.content()).hasSize(64);
				assertThat(wording.changed()).isFalse();
			});
		}

		private EvidenceReview review(Finding finding, Set<ReturnCode> codes) {
			Optional<Fingerprint> charges = codes.isEmpty() ? Optional.of(Fingerprint.of(new byte[] { 2 }))
					: Optional.empty();
			Fingerprint some = Fingerprint.of(new byte[] { 1 });
			return new EvidenceReview(UUID.randomUUID(), this.matter.id(), this.officer.id(), finding,
					new Checks(true, false, true, true, false), codes, "Read with care.",
					(finding == Finding.ACCEPT_WITH_CONDITIONS) ? "Name nobody." : "",
					new EvidenceReview.Weighing(Finding.ACCEPT, "SAMLA 2018, s. 11.", "It is enough.",
							new Worksheet.Tally(4, 1, 2, 3), some),
					new EvidenceReview.Basis(some, some, charges), CaseFiles.CLOCK.instant());
		}

	}

}
