package org.gravamen.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Names;
import org.gravamen.submission.Position;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Target;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an accepted review is bound to beside the exhibits.
 */
class ChargesTests {

	private static final TestVersion TEST = new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended");

	private static final UUID ID = new UUID(0, 1);

	private final Submission matter = OfficersPages.matter(Stage.EVIDENCE_REVIEW, PersonId.next());

	@Test
	void theSameChargesHaveTheSameFingerprintWhateverElseChanges() {
		assertThat(Charges.of(with(TEST, voss("Ordered it.")))).isEqualTo(Charges.of(with(TEST, voss("Ordered it."))));
	}

	@Test
	void anotherAllegationTargetNameOrWordingIsAnotherCharge() {
		Target voss = voss("Ordered it.");
		assertThat(List.of(with(TEST, voss), with(TEST, voss("Ordered it all.")), with(TEST), with(TEST, voss, voss),
				with(new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-enacted"), voss),
				with(TEST, named("Darian Vos", "", voss)), with(TEST, named("Darian Voss", "دارين", voss)),
				with(TEST, identified(voss)), with(TEST, placed(voss)), with(TEST, assessed(voss))))
			.extracting(Charges::of)
			.doesNotHaveDuplicates();
	}

	private Submission with(TestVersion test, Target... targets) {
		return new Submission(this.matter.id(), this.matter.number(), this.matter.description(), List.of(test),
				this.matter.officer(), this.matter.openedAt(), this.matter.stage(), this.matter.stageSince(),
				List.of(targets), List.of());
	}

	private static Target voss(String summary) {
		return new Target(ID, Target.Kind.INDIVIDUAL, Names.of("Darian Voss"), List.of(Position.of("Colonel")),
				List.of(), List.of(), Optional.empty(), Assessment.NONE,
				List.of(new Allegation(new UUID(0, 2), TEST, "torture", "responsible", summary)));
	}

	private static Target named(String name, String nativeName, Target like) {
		return new Target(ID, like.kind(), new Names(name, "", nativeName, "", List.of()), like.positions(), List.of(),
				List.of(), Optional.empty(), Assessment.NONE, like.allegations());
	}

	private static Target identified(Target like) {
		return new Target(ID, like.kind(), like.names(), like.positions(),
				List.of(new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1968")), List.of(), Optional.empty(),
				Assessment.NONE, like.allegations());
	}

	private static Target placed(Target like) {
		return new Target(ID, like.kind(), like.names(), List.of(Position.of("General")), List.of(), List.of(),
				Optional.empty(), Assessment.NONE, like.allegations());
	}

	private static Target assessed(Target like) {
		return new Target(ID, like.kind(), like.names(), like.positions(), List.of(), List.of(), Optional.empty(),
				new Assessment(Assessment.Confidence.PROBABLE, "", Assessment.Exculpatory.NOT_STATED, "", Set.of(), ""),
				like.allegations());
	}

}
