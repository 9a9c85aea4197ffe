package org.gravamen.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a determination asks of the case officer.
 */
class RequirementsTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	private static final Fingerprint PAPERS = Fingerprint.of(new byte[] { 1 });

	private static final UUID VOSS = UUID.randomUUID();

	private static final UUID MARR = UUID.randomUUID();

	private final PersonId ann = PersonId.next();

	private final PersonId bea = PersonId.next();

	private final Sitting sitting = Sitting.convene(new Convened(UUID.randomUUID(), SubmissionId.next(),
			new Convened.Papers(1, PAPERS, PAPERS), PersonId.next(), "",
			new RuleVersion(1, new CouncilRule(2, 4, new Quorum(2), Majority.MORE_THAN_HALF, DissentDuty.READ_IN_FULL)),
			NOW), List.of(this.ann, this.bea));

	@Test
	void everyChangeIsAskedByWhoMadeItACondition() {
		give(this.ann, Advice.APPROVE_WITH_CHANGES, Advice.APPROVE);
		give(this.bea, Advice.APPROVE_WITH_CHANGES, Advice.APPROVE_WITH_CHANGES);
		rule(Decision.CHANGES_REQUIRED, TargetDecision.Kind.CHANGES_REQUIRED, TargetDecision.Kind.CHANGES_REQUIRED);
		assertThat(Requirements.of(this.sitting))
			.extracting(RequiredChange::kind, RequiredChange::member, RequiredChange::name, RequiredChange::words)
			.containsExactly(tuple(RequiredChange.Kind.CHANGE, Optional.of(this.ann), "Voss", "On Voss."),
					tuple(RequiredChange.Kind.CHANGE, Optional.of(this.bea), "Voss", "On Voss."),
					tuple(RequiredChange.Kind.CHANGE, Optional.of(this.bea), "Marr", "On Marr."));
	}

	@Test
	void aTargetThatIsNotClearedIsToLeaveAndWhatElseIsAskedOnItIsMoot() {
		give(this.ann, Advice.APPROVE_WITH_CHANGES, Advice.APPROVE_WITH_CHANGES);
		give(this.bea, Advice.APPROVE, Advice.DISSENT);
		rule(Decision.CHANGES_REQUIRED, TargetDecision.Kind.CHANGES_REQUIRED, TargetDecision.Kind.NOT_CLEARED);
		assertThat(Requirements.of(this.sitting))
			.extracting(RequiredChange::kind, RequiredChange::member, RequiredChange::name)
			.containsExactly(tuple(RequiredChange.Kind.TAKE_OUT, Optional.empty(), "Marr"),
					tuple(RequiredChange.Kind.CHANGE, Optional.of(this.ann), "Voss"));
	}

	@Test
	void evidenceIsAskedForWhereItDecidesAndNotWhereTheMajorityNeedsNone() {
		give(this.ann, Advice.MORE_EVIDENCE, Advice.MORE_EVIDENCE);
		give(this.bea, Advice.APPROVE, Advice.APPROVE);
		rule(Decision.MORE_EVIDENCE, TargetDecision.Kind.MORE_EVIDENCE, TargetDecision.Kind.CLEARED);
		assertThat(Requirements.of(this.sitting)).extracting(RequiredChange::kind, RequiredChange::name)
			.containsExactly(tuple(RequiredChange.Kind.EVIDENCE, "Voss"));
	}

	@Test
	void anOpinionOnTheLetterAsAWholeAsksOnNoTarget() {
		this.sitting.declare(this.ann, Interest.none(), NOW);
		this.sitting.declare(this.bea, Interest.none(), NOW);
		for (PersonId member : List.of(this.ann, this.bea)) {
			this.sitting.give(new GivenOpinion(member,
					new Opinion.Advised(List.of(OnTarget.whole(Advice.APPROVE_WITH_CHANGES, "Cut it.")), views(),
							Opinion.Writing.none()),
					PAPERS, PAPERS, NOW));
		}
		rule(Decision.CHANGES_REQUIRED, TargetDecision.Kind.CHANGES_REQUIRED, TargetDecision.Kind.CHANGES_REQUIRED);
		assertThat(Requirements.of(this.sitting)).extracting(RequiredChange::target, RequiredChange::words)
			.containsExactly(tuple(Optional.empty(), "Cut it."), tuple(Optional.empty(), "Cut it."));
	}

	@ParameterizedTest
	@EnumSource(value = Decision.class, names = { "APPROVED", "DECLINED" })
	void whatGoesOnOrEndsIsAskedNothing(Decision decision) {
		give(this.ann, Advice.APPROVE_WITH_CHANGES, Advice.APPROVE);
		give(this.bea, Advice.APPROVE, Advice.DISSENT);
		rule(decision, TargetDecision.Kind.CHANGES_REQUIRED, TargetDecision.Kind.NOT_CLEARED);
		assertThat(Requirements.of(this.sitting)).isEmpty();
	}

	private void give(PersonId member, Advice onVoss, Advice onMarr) {
		this.sitting.declare(member, Interest.none(), NOW);
		this.sitting.give(new GivenOpinion(member,
				new Opinion.Advised(
						List.of(new OnTarget(Optional.of(VOSS), "Voss", onVoss, "On Voss."),
								new OnTarget(Optional.of(MARR), "Marr", onMarr, "On Marr.")),
						views(), Opinion.Writing.none()),
				PAPERS, PAPERS, NOW));
	}

	private void rule(Decision decision, TargetDecision.Kind voss, TargetDecision.Kind marr) {
		this.sitting.close(
				new Determination(decision,
						List.of(new TargetDecision(VOSS, "Voss", voss, ""),
								new TargetDecision(MARR, "Marr", marr, ""))),
				"Decided.", List.of(), PersonId.next(), NOW);
	}

	private static Views views() {
		return new Views(Views.ReasonableGrounds.YES, "", Views.Corroboration.SUFFICIENT, Views.SourceRisk.NONE_SEEN,
				Optional.of(Views.Defamation.NONE_SEEN), Optional.of(Views.Disclosure.PUBLICATION));
	}

}
