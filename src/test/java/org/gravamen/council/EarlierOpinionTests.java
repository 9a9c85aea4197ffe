package org.gravamen.council;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an opinion on an earlier version is worth.
 */
class EarlierOpinionTests {

	private static final UUID VOSS = UUID.randomUUID();

	private static final UUID MARR = UUID.randomUUID();

	private static final OnTarget ON_VOSS = new OnTarget(Optional.of(VOSS), "Voss", Advice.DISSENT, "Too thin.");

	private static final OnTarget ON_MARR = new OnTarget(Optional.of(MARR), "Marr", Advice.APPROVE, "");

	@Test
	void itStandsForTheTargetsThatItIsOn() {
		assertThat(earlier(ON_VOSS, ON_MARR).confirmed(targets(VOSS, MARR)).onTargets()).containsExactly(ON_VOSS,
				ON_MARR);
	}

	@Test
	void whatItSaysOfATargetThatHasLeftIsLeftOut() {
		assertThat(earlier(ON_VOSS, ON_MARR).confirmed(targets(MARR)).onTargets()).containsExactly(ON_MARR);
	}

	@Test
	void itCannotStandForATargetThatIsNew() {
		assertThat(earlier(ON_VOSS).covers(targets(VOSS, MARR))).isFalse();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> earlier(ON_VOSS).confirmed(targets(VOSS, MARR)))
			.withMessageContaining("Alter it");
	}

	@Test
	void givenOnTheLetterAsAWholeItStandsForEveryTarget() {
		OnTarget whole = OnTarget.whole(Advice.APPROVE, "");
		assertThat(earlier(whole).confirmed(targets(VOSS, MARR)).onTargets()).containsExactly(whole);
	}

	@Test
	void itStandsWithItsFileAndItsMark() {
		OpinionFile file = new OpinionFile(UUID.randomUUID(), "opinion.pdf", 9, Fingerprint.of(new byte[] { 2 }),
				new OpinionFile.Copy(1, Set.of(), Set.of()));
		Opinion.Advised opinion = earlier(ON_VOSS, ON_MARR).opinion().with(Optional.of(file));
		EarlierOpinion filed = new EarlierOpinion(1, given(opinion), opinion);
		assertThat(filed.given().file()).contains(file);
		assertThat(filed.confirmed(targets(MARR)).writing())
			.isEqualTo(new Opinion.Writing("", true, Optional.of(file)));
		assertThat(opinion.with(Optional.empty())).isEqualTo(earlier(ON_VOSS, ON_MARR).opinion());
	}

	private static EarlierOpinion earlier(OnTarget... said) {
		Opinion.Advised opinion = new Opinion.Advised(List.of(said), new Views(Views.ReasonableGrounds.YES, "",
				Views.Corroboration.SUFFICIENT, Views.SourceRisk.NONE_SEEN, Optional.empty(), Optional.empty()),
				Opinion.Writing.none());
		return new EarlierOpinion(1, given(opinion), opinion);
	}

	private static GivenOpinion given(Opinion opinion) {
		Fingerprint papers = Fingerprint.of(new byte[] { 1 });
		return new GivenOpinion(PersonId.next(), opinion, papers, papers, Instant.parse("2026-11-23T10:00:00Z"));
	}

	private static AdvisedTargets targets(UUID... ids) {
		return new AdvisedTargets(
				Map.copyOf(List.of(ids).stream().collect(Collectors.toMap((id) -> id, (id) -> "A name"))));
	}

}
