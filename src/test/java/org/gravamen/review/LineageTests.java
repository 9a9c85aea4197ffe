package org.gravamen.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Origin;
import org.gravamen.evidence.Provenance;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What exhibits go back to.
 */
class LineageTests {

	private static final Instant AT = Instant.parse("2026-11-01T09:00:00Z");

	private static final PersonId OFFICER = new PersonId(new UUID(0, 2));

	private static final Optional<Origin> WITNESS = Optional.of(new Origin(new UUID(7, 1), "A witness"));

	private static final Optional<Origin> AGENCY = Optional.of(new Origin(new UUID(7, 2), "An agency"));

	private static final Optional<Origin> UNSAID = Optional.empty();

	@Test
	void aTranslationAndItsOriginalAreOneSource() {
		Exhibit original = exhibit(1, WITNESS, 0);
		Exhibit translation = exhibit(2, UNSAID, 1);
		assertThat(origins(original, translation)).containsExactly("a witness", "a witness");
	}

	@Test
	void whatIsSaidOfATranslationItselfCountsForNothing() {
		assertThat(origins(exhibit(1, WITNESS, 0), exhibit(2, AGENCY, 1))).containsExactly("a witness", "a witness");
		assertThat(origins(exhibit(1, UNSAID, 0), exhibit(2, AGENCY, 1))).containsExactly("", "");
	}

	@Test
	void aTranslationOfATranslationGoesBackToTheOriginal() {
		assertThat(origins(exhibit(1, WITNESS, 0), exhibit(2, AGENCY, 1), exhibit(3, UNSAID, 2)))
			.containsOnly("a witness");
	}

	@Test
	void aTranslationKeepsTheOriginOfAnOriginalThatIsWithdrawn() {
		Exhibit gone = exhibit(1, WITNESS, 0, Optional.of(new Exhibit.Withdrawn(OFFICER, AT, "Sent twice.")));
		Exhibit translation = exhibit(2, UNSAID, 1);
		assertThat(Weight.of(List.of(gone, translation))).containsOnlyKeys(2)
			.hasEntrySatisfying(2, (weight) -> assertThat(weight.originSaid()).isTrue());
	}

	@Test
	void aCircleOfTranslationsHasNoOriginal() {
		assertThat(origins(exhibit(1, WITNESS, 2), exhibit(2, AGENCY, 1))).containsExactly("", "");
	}

	private static List<String> origins(Exhibit... register) {
		Lineage lineage = new Lineage(List.of(register));
		return List.of(register)
			.stream()
			.map(lineage::origin)
			.map((origin) -> origin.equals(WITNESS.orElseThrow().id().toString()) ? "a witness" : origin)
			.toList();
	}

	private static Exhibit exhibit(int number, Optional<Origin> origin, int translationOf) {
		return exhibit(number, origin, translationOf, Optional.empty());
	}

	private static Exhibit exhibit(int number, Optional<Origin> origin, int translationOf,
			Optional<Exhibit.Withdrawn> withdrawn) {
		Optional<Provenance.Translation> translation = (translationOf < 1) ? Optional.empty()
				: Optional.of(new Provenance.Translation(new ExhibitNumber(translationOf), "Ada Example"));
		Provenance from = new Provenance(Optional.empty(), origin, "", translation, Provenance.SourceRisk.NOT_ASSESSED);
		Fingerprint bytes = Fingerprint.of(new byte[] { (byte) number });
		return new Exhibit(new UUID(0, number), new SubmissionId(new UUID(0, 1)), new ExhibitNumber(number),
				new Exhibit.Description("It", "There", Optional.empty(), Grading.UNGRADED), from, Consents.NONE,
				new Exhibit.Substance(Optional.empty(), Optional.empty(), bytes), OFFICER, AT, withdrawn);
	}

}
