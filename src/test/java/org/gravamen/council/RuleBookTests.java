package org.gravamen.council;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.CaseFiles;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/**
 * Two people make a rule, and nobody changes one.
 */
class RuleBookTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	private static final CouncilRule FIRST = rule(3, Majority.MORE_THAN_HALF);

	private static final CouncilRule STRICTER = rule(4, Majority.TWO_THIRDS);

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void theBookBeginsOnceWithWhatTheHouseWasSetTo(MigratedDatabase database) {
		House house = new House(database);
		house.book.begin(STRICTER);
		assertThat(house.book.current()).isEqualTo(new RuleVersion(1, FIRST));
		assertThat(house.book.versions()).singleElement()
			.satisfies((first) -> assertThat(first.proposed().by()).isEmpty());
		verify(house.chronicle, times(1)).enter(eq(Chronicle.HOUSE), any());
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void whatOneProposesAnotherAdopts(MigratedDatabase database) {
		House house = new House(database);
		RuleProposal proposal = house.proposed();
		assertThat(house.book.current().number()).as("a proposal is not in force").isEqualTo(1);
		house.book.adopt(proposal.id(), house.helena);
		assertThat(house.book.current()).isEqualTo(new RuleVersion(2, STRICTER));
		assertThat(house.book.version(1).rule()).isEqualTo(FIRST);
		assertThat(house.book.proposal()).isEmpty();
		assertThat(house.book.versions().get(0)).satisfies((adopted) -> {
			assertThat(adopted.reason()).isEqualTo("More members have joined.");
			assertThat(adopted.proposed()).isEqualTo(new RuleProposal.Signed(Optional.of(house.tobias), NOW));
			assertThat(adopted.adopted()).contains(new RuleProposal.Signed(Optional.of(house.helena), NOW));
		});
		verify(house.chronicle, times(3)).enter(eq(Chronicle.HOUSE), any());
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void nobodyAdoptsTheirOwnProposalNotEvenPastTheBook(MigratedDatabase database) {
		House house = new House(database);
		RuleProposal proposal = house.proposed();
		refused(() -> house.book.adopt(proposal.id(), house.tobias), "somebody else must adopt");
		assertThat(house.book.current().number()).isEqualTo(1);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> house.rows.adopt(proposal.id(), 2, house.tobias, NOW));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aProposalIsDecidedOnce(MigratedDatabase database) {
		House house = new House(database);
		UUID proposal = house.proposed().id();
		house.book.setAside(proposal, house.tobias);
		assertThat(house.book.proposal()).isEmpty();
		refused(() -> house.book.adopt(proposal, house.helena), "no longer waits");
		refused(() -> house.book.setAside(proposal, house.helena), "no longer waits");
		assertThat(house.rows.adopt(proposal, 2, house.helena, NOW)).isFalse();
		UUID again = house.proposed().id();
		house.book.adopt(again, house.helena);
		assertThat(house.rows.setAside(again, house.helena, NOW)).isFalse();
		refused(() -> house.book.adopt(UUID.randomUUID(), house.helena), "no longer waits");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void oneProposalWaitsAtATimeAndChangesSomethingForAReason(MigratedDatabase database) {
		House house = new House(database);
		refused(() -> house.book.propose(FIRST, "Why not.", house.tobias), "the rules already");
		refused(() -> house.book.propose(STRICTER, " ", house.tobias), "Say why");
		house.proposed();
		refused(() -> house.book.propose(rule(3, Majority.TWO_THIRDS), "Why not.", house.helena), "waits already");
	}

	private static CouncilRule rule(int quorum, Majority majority) {
		return new CouncilRule(quorum, 12, new Quorum(quorum), majority, DissentDuty.READ_IN_FULL);
	}

	private static void refused(ThrowingCallable act, String words) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessageContaining(words);
	}

	/** A house whose book has begun. */
	private static final class House {

		private final Chronicle chronicle = mock();

		private final RuleRows rows;

		private final RuleBook book;

		private final PersonId tobias;

		private final PersonId helena;

		House(MigratedDatabase database) {
			JdbcClient jdbc = JdbcClient.create(database.fresh());
			this.rows = new RuleRows(jdbc, CaseFiles.vault());
			this.book = new RuleBook(this.rows, this.chronicle, Clock.fixed(NOW, ZoneOffset.UTC));
			this.tobias = MigratedDatabase.person(jdbc);
			this.helena = MigratedDatabase.person(jdbc);
			this.book.begin(FIRST);
		}

		RuleProposal proposed() {
			this.book.propose(STRICTER, " More members have joined. ", this.tobias);
			return this.book.proposal().orElseThrow();
		}

	}

}
