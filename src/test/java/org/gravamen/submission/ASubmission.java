package org.gravamen.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.vocabulary.PersonId;

/**
 * Invented submissions for tests.
 */
final class ASubmission {

	static final Instant OPENED = Instant.parse("2026-11-23T09:00:00Z");

	static final TestVersion TEST = new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-enacted");

	private ASubmission() {
	}

	static Submission of(PersonId officer) {
		return Submission.opened(new SubmissionNumber("HJT", 2026, 41), description(), List.of(TEST), officer, OPENED);
	}

	static Submission at(Stage stage, PersonId officer) {
		Submission opened = of(officer);
		return new Submission(opened.id(), opened.number(), opened.description(), opened.regimes(), officer, OPENED,
				stage, OPENED, opened.targets(), opened.supporters());
	}

	static Description description() {
		return new Description("Colonel Darian Voss", "Measures against Colonel Darian Voss",
				"Detention without charge at Camp Orlo.", "Varenia", "Orlo province",
				Set.of(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN));
	}

	static OpenSubmission answers() {
		return new OpenSubmission("Colonel Darian Voss", "Measures against Colonel Darian Voss",
				"Detention without charge at Camp Orlo.", Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Varenia", null,
				Set.of(Measure.ASSET_FREEZE));
	}

	static Target target(String name, Identifier... identifiers) {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, name, "", "Commander, Camp Orlo",
				List.of(identifiers));
	}

	/** A target of whom all is said that a submission needs, but nothing alleged. */
	static Target assessed(String name) {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, Names.of(name), List.of(), List.of(), List.of(),
				Optional.empty(),
				new Assessment(Assessment.Confidence.PROBABLE, "", Assessment.Exculpatory.NONE_FOUND,
						"The press of Varenia.", Set.of(Measure.ASSET_FREEZE), "There are reasonable grounds."),
				List.of());
	}

	static Supporter supporter(String name) {
		return new Supporter(UUID.randomUUID(), name, "House of Commons", true);
	}

}
