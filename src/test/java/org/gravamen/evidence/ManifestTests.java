package org.gravamen.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Exhibit.Description;
import org.gravamen.evidence.Exhibit.Nature;
import org.gravamen.evidence.Exhibit.Substance;
import org.gravamen.evidence.Exhibit.Thing;
import org.gravamen.evidence.Exhibit.Withdrawn;
import org.gravamen.evidence.Provenance.Collected;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a letter rests on, as one fingerprint.
 */
class ManifestTests {

	private static final Instant AT = Instant.parse("2026-11-01T09:00:00Z");

	private static final Fingerprint LETTER = Fingerprint.of(new byte[] { 9 });

	@Test
	void itListsWhatStandsInTheOrderOfItsNumbers() {
		Manifest manifest = new Manifest(List.of(exhibit(10), exhibit(2), withdrawn(3)));
		assertThat(manifest.exhibits()).extracting(Exhibit::number)
			.containsExactly(new ExhibitNumber(2), new ExhibitNumber(10));
		assertThat(manifest.holds(new ExhibitNumber(2))).isTrue();
		assertThat(manifest.holds(new ExhibitNumber(3))).isFalse();
	}

	/** The form of <code>sha256sum</code>, so that anybody can compute it. */
	@Test
	void itsFingerprintIsThatOfOneLineForEachExhibit() {
		String lines = exhibit(1).fingerprint().hex() + "  E-01\n" + exhibit(2).fingerprint().hex() + "  E-02\n";
		Manifest manifest = new Manifest(List.of(exhibit(2), exhibit(1)));
		assertThat(manifest.fingerprint()).isEqualTo(of(lines));
		assertThat(manifest.with(LETTER)).isEqualTo(of(LETTER.hex() + of(lines).hex()));
	}

	@Test
	void anExhibitIsWhatItConsistsOf() {
		assertThat(exhibit(1).nature()).isEqualTo(Nature.FILE);
		assertThat(exhibit(1).describedAs(exhibit(1).description(), captured()).nature()).isEqualTo(Nature.WEB_CAPTURE);
		assertThat(thing().nature()).isEqualTo(Nature.PHYSICAL);
	}

	@Test
	void whatHasNoFileIsFingerprintedByItsDescription() {
		Exhibit described = thing().describedAs(thing().description(), captured());
		assertThat(described.fingerprint()).isNotEqualTo(thing().fingerprint());
		assertThat(exhibit(1).describedAs(exhibit(1).description(), captured()).fingerprint())
			.isEqualTo(exhibit(1).fingerprint());
	}

	@Test
	void anExhibitIsDescribedOnceItsKindIsKnown() {
		assertThat(exhibit(1).described()).isFalse();
		Description words = new Description("Order 14", "The archive", Optional.of(ExhibitKind.OFFICIAL),
				Grading.of("B2"));
		Exhibit described = exhibit(1).describedAs(words, Provenance.UNKNOWN);
		assertThat(described.described()).isTrue();
		assertThat(described.title()).isEqualTo("Order 14");
		assertThat(described.grading().text()).isEqualTo("B2");
	}

	@Test
	void aWithdrawnExhibitDoesNotStand() {
		assertThat(exhibit(1).live()).isTrue();
		assertThat(withdrawn(1).live()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "GIVEN, true", "REFUSED, false", "NOT_ASKED, true", "WITHDRAWN, false" })
	void aSourceWhoSaidNoIsHeard(Consent.State state, boolean permitted) {
		assertThat(consents(Use.AUTHORITY, state).permit(Use.AUTHORITY, false)).isEqualTo(permitted);
		assertThat(consents(Use.PUBLICATION, state).permit(Use.AUTHORITY, false)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTERNAL")
	void whatAPersonToldGoesNowhereUntilThatPersonWasAsked(Use use) {
		assertThat(List.of(ExhibitKind.TESTIMONY, ExhibitKind.MEDICAL)).noneMatch((kind) -> of(kind).permits(use));
		assertThat(of(ExhibitKind.TESTIMONY).with(consents(use, Consent.State.GIVEN)).permits(use)).isTrue();
		assertThat(of(ExhibitKind.TESTIMONY).permits(Use.INTERNAL)).as("it was handed over to be worked on").isTrue();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "TESTIMONY", "MEDICAL" })
	void whoeverWroteADecreeNeedNotBeAsked(ExhibitKind kind) {
		assertThat(Use.values()).allMatch((use) -> of(kind).permits(use));
	}

	@ParameterizedTest
	@EnumSource(Use.class)
	void whoRefusesWorkInTheHouseRefusesEverything(Use use) {
		Exhibit refused = exhibit(1).with(consents(Use.INTERNAL, Consent.State.REFUSED));
		assertThat(refused.permits(use)).isFalse();
		assertThat(refused.open()).isFalse();
	}

	@Test
	void onlyTheOfficerLooksAtWhatIsWithdrawn() {
		assertThat(exhibit(1).open()).isTrue();
		assertThat(withdrawn(1).open()).isFalse();
	}

	@Test
	void exhibitsAreNumberedFromOne() {
		assertThat(ExhibitNumber.of("E-09").next()).hasToString("E-10");
		assertThat(new ExhibitNumber(9)).isLessThan(new ExhibitNumber(10));
		assertThatIllegalArgumentException().isThrownBy(() -> new ExhibitNumber(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "E-1", "E-12345", "e-01", "01" })
	void whatIsNoNumberOfAnExhibitIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> ExhibitNumber.of(text));
	}

	@ParameterizedTest
	@EnumSource(names = { "MOVED", "SEALED", "HANDED_OVER" }, mode = EnumSource.Mode.EXCLUDE)
	void theHouseItselfWritesDownWhatNobodyDoesByHand(Custody.Act act) {
		assertThat(act.byHand()).isFalse();
		assertThat(Custody.Act.MOVED.byHand() && Custody.Act.SEALED.byHand() && Custody.Act.HANDED_OVER.byHand())
			.isTrue();
	}

	private static Fingerprint of(String text) {
		return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Provenance captured() {
		return new Provenance(Optional.of(new Collected(AT, "https://example.org", "Browser", "Ada Example")),
				Optional.empty(), "", Optional.empty(), Provenance.SourceRisk.NOT_ASSESSED);
	}

	private static Consents consents(Use use, Consent.State state) {
		return new Consents(Map.of(use, new Consent(state, Optional.empty(), "", Optional.empty(), Optional.empty())));
	}

	private static Exhibit of(ExhibitKind kind) {
		return exhibit(1).describedAs(new Description("It", "There", Optional.of(kind), Grading.UNGRADED),
				Provenance.UNKNOWN);
	}

	private static Exhibit exhibit(int number) {
		return exhibit(number, file(number), Optional.empty());
	}

	private static Exhibit withdrawn(int number) {
		return exhibit(number, file(number), Optional.of(new Withdrawn(PersonId.next(), AT, "Sent twice.")));
	}

	private static Exhibit thing() {
		return exhibit(1, new Substance(Optional.empty(), Optional.of(new Thing("A badge", "Safe 2", "S-14")), LETTER),
				Optional.empty());
	}

	private static Substance file(int number) {
		Fingerprint bytes = Fingerprint.of(new byte[] { (byte) number });
		return Substance.of(new Exhibit.File("order.pdf", "application/pdf", 1, bytes, UUID.randomUUID()));
	}

	private static Exhibit exhibit(int number, Substance substance, Optional<Withdrawn> withdrawn) {
		return new Exhibit(new UUID(0, number), new SubmissionId(new UUID(0, 1)), new ExhibitNumber(number),
				new Description("order.pdf", "", Optional.empty(), Grading.UNGRADED), Provenance.UNKNOWN, Consents.NONE,
				substance, new PersonId(new UUID(0, 2)), AT, withdrawn);
	}

}
