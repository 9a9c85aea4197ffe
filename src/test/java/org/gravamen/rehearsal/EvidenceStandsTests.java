package org.gravamen.rehearsal;

import java.util.UUID;

import org.gravamen.dispatch.Dispatches;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Allegations;
import org.gravamen.submission.Submission;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Everybody after the review relies on what it accepted, by whatever way it changed.
 */
class EvidenceStandsTests {

	private static final String EXHIBITS = "The exhibits have changed since the evidence was accepted.";

	private static final String CHARGES = "Who is named, what is alleged or the legal test has changed";

	@Nested
	@OnH2
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
	class Postgres extends Cases {

	}

	abstract static class Cases extends Walks {

		@Autowired
		Exhibits exhibits;

		@Autowired
		Allegations allegations;

		@Autowired
		Dispatches dispatches;

		@Autowired
		JdbcClient jdbc;

		@Test
		void noPanelIsConvenedOnOtherExhibitsThanWereAccepted() {
			this.walk.toTheReviewer();
			this.route.acceptEvidence(this.cast, this.id);
			pastTheGate(this::withdrawTheExhibit);
			refused(EXHIBITS, () -> this.route.convene(this.cast, this.id));
		}

		@Test
		void noOpinionIsGivenOnOtherExhibitsThanWereAccepted() {
			this.walk.toThePanel();
			pastTheGate(this::withdrawTheExhibit);
			refused(EXHIBITS, () -> this.route.approve(this.cast.members().get(0), this.id));
		}

		@Test
		void noOpinionIsGivenOnOtherChargesThanWereAccepted() {
			this.walk.toThePanel();
			pastTheGate(this::allegeMore);
			refused(CHARGES, () -> this.route.approve(this.cast.members().get(0), this.id));
		}

		@Test
		void nothingIsSignedOnOtherChargesThanWereAccepted() {
			this.walk.toTheDirector();
			pastTheGate(this::allegeMore);
			refused(CHARGES, () -> this.route.sign(this.cast, this.id));
		}

		@Test
		void nothingIsSignedUnderAnotherWordingOfTheTestThanWasAccepted() {
			this.walk.toTheDirector();
			this.jdbc
				.sql("update submission_regime set test_version = 'section-11-as-amended' where submission_id = :id")
				.param("id", this.id.value())
				.update();
			refused(CHARGES, () -> this.route.sign(this.cast, this.id));
		}

		@Test
		void nothingIsReleasedOnOtherChargesThanWereAccepted() {
			this.walk.toTheClerk();
			pastTheGate(this::allegeMore);
			refused(CHARGES, () -> this.route.release(this.cast, this.id));
			assertThat(this.dispatches.latest(this.id)).isEmpty();
		}

		@Test
		void nothingIsReleasedWhenTheExhibitOfAParagraphIsGone() {
			this.walk.toTheClerk();
			pastTheGate(this::withdrawTheExhibit);
			refused(EXHIBITS, () -> this.route.release(this.cast, this.id));
			assertThat(this.dispatches.latest(this.id)).isEmpty();
		}

		@Test
		void nothingIsReleasedWhileAParagraphCitesWhatIsGoneEvenIfTheReviewHadAcceptedThat() {
			this.walk.toTheClerk();
			pastTheGate(this::withdrawTheExhibit);
			this.jdbc.sql("update evidence_review set manifest = :now where submission_id = :id")
				.param("now", this.exhibits.manifest(this.id).fingerprint().hex())
				.param("id", this.id.value())
				.update();
			refused("Paragraph 1 of the letter states a fact without a live exhibit.",
					() -> this.route.release(this.cast, this.id));
			assertThat(this.dispatches.latest(this.id)).isEmpty();
		}

		private void withdrawTheExhibit() {
			this.exhibits.withdraw(this.id, new ExhibitNumber(1), "It is forged.", this.cast.officer().person());
		}

		private void allegeMore() {
			Submission matter = this.submissions.get(this.id);
			Allegation more = new Allegation(UUID.randomUUID(), matter.regimes().get(0), "torture", "responsible",
					"Ordered the beatings.");
			this.allegations.add(this.id, matter.targets().get(0).id(), more, this.cast.officer().person());
		}

		/**
		 * What no page allows once it is put forward: as if the stage did not stop it.
		 */
		private void pastTheGate(Runnable change) {
			String stage = stage().name();
			standAt("PREPARATION");
			change.run();
			standAt(stage);
		}

		private void standAt(String stage) {
			this.jdbc.sql("update submission set stage = :stage where id = :id")
				.param("stage", stage)
				.param("id", this.id.value())
				.update();
		}

		private void refused(String sentence, Runnable act) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessageContaining(sentence);
		}

	}

}
