package org.gravamen.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gravamen.council.ClosingEarly;
import org.gravamen.council.MemberDesk;
import org.gravamen.council.PanelMember;
import org.gravamen.council.Rulings;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.process.Paper;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Verdict;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The members of a panel and its chair act at the same moment. Each paper is answered
 * once, nothing that was said is lost or counted twice, and whoever comes second is told
 * so. Only when asked: <code>-Drush.rounds=500</code> does it that often.
 */
@EnabledIfSystemProperty(named = "rush.rounds", matches = "[0-9]+")
class CouncilRushTests {

	private static final int ROUNDS = Integer.getInteger("rush.rounds", 3);

	@Nested
	@OnH2
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class Postgres extends Cases {

	}

	abstract static class Cases extends Walks {

		private static final Map<String, Object> NO_INTEREST = Map.of("interest", "none");

		static final Map<String, Object> APPROVAL = Map.of("advice", "approve", "reasonableGrounds", "yes",
				"corroboration", "sufficient", "sourceRisk", "none-seen", "defamation", "none-seen", "disclosure",
				"authority-only", "declared", true);

		private static final Map<String, Object> MINUTE = Map.of("minute", "The panel was quorate.", "interestsMinuted",
				true);

		@Autowired
		Worklist worklist;

		@Autowired
		UserTasks tasks;

		@Autowired
		Sittings sittings;

		@Autowired
		MemberDesk members;

		@Autowired
		Rulings rulings;

		@Autowired
		ClosingEarly closing;

		@Autowired
		Chronicle chronicle;

		private final List<Player> others = new ArrayList<>();

		private List<Player> panel = List.of();

		@BeforeEach
		void furtherMembers() {
			this.others.addAll(this.accounts.welcome().members());
			this.others.addAll(this.accounts.welcome().members());
		}

		@Test
		void everyMemberDeclaresAndAdvisesOnceOnTwoDevices() {
			for (int round = 0; round < ROUNDS; round++) {
				begin(8);
				Rush declaring = rush();
				this.panel.forEach((one) -> declaring.answering(one, this.id, "declare-interests", NO_INTEREST, 2));
				assertThat(declaring.go()).hasSize(8).allSatisfy((who, times) -> assertThat(times).as(who).isOne());
				isEntered("Interests declared", 8);
				isWhole();
				Rush giving = rush();
				this.panel.forEach((one) -> giving.answering(one, this.id, "give-opinion", APPROVAL, 2));
				assertThat(giving.go()).hasSize(8).allSatisfy((who, times) -> assertThat(times).as(who).isOne());
				assertThat(sitting().panel().votes().inFavour()).isEqualTo(8);
				isEntered("Opinion given", 8);
				isWhole();
			}
		}

		@Test
		void whoStandsAsideWhileTheirOpinionIsOnItsWayIsAsideOrIsToldSo() {
			for (int round = 0; round < ROUNDS; round++) {
				beginDeclared(7);
				Rush rush = rush();
				this.panel.forEach((one) -> rush.answering(one, this.id, "give-opinion", APPROVAL, 2));
				this.panel.subList(0, 3).forEach((one) -> aside(rush, one));
				Map<String, Integer> done = rush.go();
				int asides = 0;
				for (Player one : this.panel) {
					int gave = times(done, one, "give-opinion");
					int left = times(done, one, "aside");
					assertThat(gave).isLessThanOrEqualTo(1);
					assertThat(gave + left).as("one of them").isPositive();
					assertThat(sitting().panel().stoodAside(one.person().id())).isEqualTo(left == 1);
					asides += left;
				}
				assertThat(sitting().panel().votes().inFavour()).isEqualTo(7 - asides);
				isEntered("Member stood aside", asides);
				isWhole();
			}
		}

		@Test
		void aSubstituteIsSeatedOnceWhileOthersAdvise() {
			for (int round = 0; round < ROUNDS; round++) {
				beginDeclared(3);
				this.members.standAside(this.id, "A cousin is a target.", this.panel.get(0).person().id());
				Player substitute = this.others.get(0);
				Rush rush = rush().answering(this.cast.chair(), this.id, "invite-substitute", invitation(substitute),
						2);
				this.panel.subList(1, 3).forEach((one) -> rush.answering(one, this.id, "give-opinion", APPROVAL, 2));
				assertThat(rush.go()).hasSize(3).allSatisfy((who, times) -> assertThat(times).as(who).isOne());
				assertThat(sitting().standing().awaited()).containsExactly(substitute.person().id());
				assertThat(sitting().panel().votes().inFavour()).isEqualTo(2);
				isWhole();
			}
		}

		@Test
		void onePersonIsNotSeatedForTwo() {
			for (int round = 0; round < ROUNDS; round++) {
				beginDeclared(3);
				this.panel.subList(0, 2)
					.forEach((one) -> this.members.standAside(this.id, "A cousin is a target.", one.person().id()));
				Rush rush = rush();
				List<Paper> papers = rush.waiting(this.cast.chair(), this.id, "invite-substitute");
				assertThat(papers).hasSize(2);
				papers.forEach((one) -> rush.answering(this.cast.chair(), one, invitation(this.others.get(0)), 2));
				assertThat(rush.go().values()).containsExactly(1);
				assertThat(sitting().panel().members()).hasSize(4);
				isWhole();
			}
		}

		@Test
		void membersAreReplacedOnceWhileOneMoreStandsAside() {
			for (int round = 0; round < ROUNDS; round++) {
				beginDeclared(3);
				this.members.standAside(this.id, "A cousin is a target.", this.panel.get(0).person().id());
				this.desk.answer(this.cast.chair(), this.id, "invite-substitute",
						Map.of("decision", "go-on", "reason", "I shall see."));
				this.panel.subList(1, 3).forEach((one) -> this.route.approve(one, this.id));
				List<String> named = this.others.subList(0, 2)
					.stream()
					.map((one) -> one.person().id().toString())
					.toList();
				Rush rush = rush().answering(this.cast.chair(), this.id, "replace-members",
						Map.of("decision", "invite", "members", named, "grounds", "One stood aside."), 2);
				Map<String, Integer> done = aside(rush, this.panel.get(1)).go();
				assertThat(done.values()).allMatch((times) -> times <= 1).contains(1);
				boolean replaced = times(done, this.cast.chair(), "replace-members") == 1;
				assertThat(sitting().panel().members()).hasSize(replaced ? 5 : 3);
				assertThat(sitting().panel().stoodAside(this.panel.get(1).person().id()))
					.isEqualTo(times(done, this.panel.get(1), "aside") == 1);
				isWhole();
			}
		}

		@Test
		void nobodyStandsAsideFromADecisionThatIsMinutedAtThatMoment() {
			for (int round = 0; round < ROUNDS; round++) {
				beginDeclared(3);
				this.panel.forEach((one) -> this.route.approve(one, this.id));
				Rush rush = rush().answering(this.cast.chair(), this.id, "minute-decision", MINUTE, 2);
				Map<String, Integer> done = aside(rush, this.panel.get(0)).go();
				assertThat(done.values()).as("one of them").containsExactlyInAnyOrder(0, 1);
				boolean minuted = times(done, this.cast.chair(), "minute-decision") == 1;
				assertThat(sitting().minute().isPresent()).isEqualTo(minuted);
				assertThat(sitting().panel().votes().inFavour()).isEqualTo(minuted ? 3 : 2);
				isWhole();
			}
		}

		@Test
		void aSittingIsClosedEarlyOnceWhileWhoIsAwaitedAdvisesAndWhoAdvisedStandsAside() {
			for (int round = 0; round < ROUNDS; round++) {
				beginDeclared(5);
				this.panel.subList(0, 4).forEach((one) -> this.route.approve(one, this.id));
				Player last = this.panel.get(4);
				Rush rush = rush().answering(last, this.id, "give-opinion", APPROVAL, 2)
					.with("close", this::closeEarly)
					.with("close", this::closeEarly);
				Map<String, Integer> done = aside(rush, this.panel.get(0)).go();
				assertThat(done.values()).allMatch((times) -> times <= 1);
				assertThat(times(done, this.panel.get(0), "aside")).isOne();
				int closed = done.getOrDefault("close", 0);
				assertThat(closed + times(done, last, "give-opinion")).as("it was settled, or it was given")
					.isPositive();
				assertThat(sitting().panel().votes().inFavour()).isEqualTo(3 + times(done, last, "give-opinion"));
				isEntered("Sitting closed early", closed);
				isWhole();
			}
		}

		private void closeEarly() {
			this.closing.close(this.submissions.get(this.id), "Nothing can change.", this.cast.chair().person().id());
		}

		@Test
		void oneRulingWaitsAtATime() {
			for (int round = 0; round < ROUNDS; round++) {
				beginDeclared(5);
				PersonId second = this.panel.get(4).person().id();
				Rush rush = rush();
				this.panel.subList(0, 4)
					.forEach((one) -> rush.with("ruling", () -> this.rulings.rule(this.id, one.person().id(), second,
							"Acted for a target.", this.cast.chair().person().id())));
				assertThat(rush.go()).containsEntry("ruling", 1);
				assertThat(sitting().rulings()).hasSize(1);
				assertThat(rush.waiting(this.panel.get(4), this.id, "confirm-ruling")).hasSize(1);
				isWhole();
			}
		}

		@Test
		void whoIsRuledAsideWhileAdvisingIsAside() {
			for (int round = 0; round < ROUNDS; round++) {
				beginDeclared(6);
				Player member = this.panel.get(0);
				Player second = this.panel.get(5);
				this.rulings.rule(this.id, member.person().id(), second.person().id(), "Acted for a target.",
						this.cast.chair().person().id());
				Rush rush = rush().answering(member, this.id, "give-opinion", APPROVAL, 2)
					.answering(second, this.id, "confirm-ruling", Map.of("decision", "confirm", "reason", "So it is."),
							2);
				Map<String, Integer> done = aside(rush, member).go();
				assertThat(done.values()).allMatch((times) -> times <= 1).contains(1);
				boolean aside = times(done, second, "confirm-ruling") + times(done, member, "aside") > 0;
				assertThat(sitting().panel().stoodAside(member.person().id())).isEqualTo(aside);
				isWhole();
			}
		}

		private void begin(int members) {
			this.walk = this.rehearsals.drafted();
			this.cast = this.walk.cast();
			this.id = this.walk.id();
			this.walk.toTheChair();
			this.panel = Stream.concat(this.cast.members().stream(), this.others.stream().skip(1))
				.limit(members)
				.toList();
			this.desk.answer(this.cast.chair(), this.id, "convene-panel",
					Map.of("members", this.panel.stream().map((one) -> one.person().id().toString()).toList()));
		}

		private void beginDeclared(int members) {
			begin(members);
			this.panel.forEach((one) -> this.route.declareNoInterest(one, this.id));
		}

		private Rush rush() {
			return new Rush(this.worklist, this.tasks);
		}

		private Rush aside(Rush rush, Player member) {
			return rush.with(Rush.name(member, "aside"),
					() -> this.members.standAside(this.id, "A cousin is a target.", member.person().id()));
		}

		private static int times(Map<String, Integer> done, Player player, String key) {
			return done.getOrDefault(Rush.name(player, key), 0);
		}

		private static Map<String, Object> invitation(Player substitute) {
			return Map.of("decision", "invite", "substitute", substitute.person().id().toString(), "reason",
					"Too few are left.");
		}

		private Sitting sitting() {
			return this.sittings.latest(this.id).orElseThrow();
		}

		private void isEntered(String act, int times) {
			assertThat(this.chronicle.entries(this.id)).filteredOn((entry) -> entry.act().equals(act)).hasSize(times);
		}

		/**
		 * The path waits for exactly those whom the sitting awaits, and the record holds.
		 */
		private void isWhole() {
			Sitting sitting = sitting();
			List<Paper> papers = this.worklist.of(this.id);
			assertThat(papers.stream()
				.filter((paper) -> List.of("declare-interests", "give-opinion").contains(paper.key()))
				.map((paper) -> paper.holder().orElseThrow())).as("whose advice the path awaits")
				.containsExactlyInAnyOrderElementsOf(sitting.standing().awaited());
			assertThat(sitting.panel().members()).extracting(PanelMember::person).doesNotHaveDuplicates();
			boolean inviting = papers.stream().anyMatch((paper) -> paper.key().equals("invite-substitute"));
			assertThat(papers).filteredOn((paper) -> paper.key().equals("minute-decision"))
				.hasSize((sitting.standing().complete() && !inviting && sitting.minute().isEmpty()) ? 1 : 0);
			assertThat(this.chronicle.check(this.id)).isInstanceOf(Verdict.Unbroken.class);
		}

	}

}
