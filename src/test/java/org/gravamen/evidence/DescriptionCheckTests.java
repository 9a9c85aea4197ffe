package org.gravamen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gravamen.evidence.Exhibit.Description;
import org.gravamen.evidence.Exhibit.Thing;
import org.gravamen.evidence.Provenance.Collected;
import org.gravamen.evidence.Provenance.SourceRisk;
import org.gravamen.evidence.Provenance.Translation;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * An exhibit is described in whole words, stripped, and never longer than its place.
 */
class DescriptionCheckTests {

	private static final Instant AT = Instant.parse("2026-11-01T09:00:00Z");

	private static final Description WORDS = new Description(" Order 14 ", " The archive ",
			Optional.of(ExhibitKind.OFFICIAL), Grading.UNGRADED);

	@Test
	void wordsAreTakenWithoutTheSpacesAroundThem() {
		assertThat(DescriptionCheck.checked(WORDS))
			.isEqualTo(new Description("Order 14", "The archive", Optional.of(ExhibitKind.OFFICIAL), Grading.UNGRADED));
	}

	@Test
	void whatIsMissingIsAllSaidAtOnce() {
		Description nothing = new Description(" ", "", Optional.empty(), Grading.UNGRADED);
		assertThat(complaints(() -> DescriptionCheck.checked(nothing))).extracting(Complaint::field)
			.containsExactly("title", "source", "kind");
	}

	@Test
	void aTitleHasAtMostTwoHundredCharacters() {
		assertThat(DescriptionCheck.checked(titled("a".repeat(200))).title()).hasSize(200);
		assertThat(complaints(() -> DescriptionCheck.checked(titled("a".repeat(201)))))
			.containsExactly(new Complaint("title", "This is too long. Use at most 200 characters."));
	}

	@Test
	void aCaptureSaysWhereWithWhatAndByWhom() {
		NewEntry checked = DescriptionCheck
			.checked(entry(captured(" https://example.org/order ", " Browser ", " Ada Example ")));
		assertThat(checked.provenance().collected())
			.contains(new Collected(AT, "https://example.org/order", "Browser", "Ada Example"));
		assertThat(complaints(() -> DescriptionCheck.checked(entry(captured("", " ", "")))))
			.extracting(Complaint::field)
			.containsExactly("url", "tool", "operator");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org", "HTTPS://example.org/a?b=c", "https://пример.example/д", })
	void theAddressOfAPageMayHaveLettersOfEveryScript(String url) {
		assertThat(DescriptionCheck.checked(entry(captured(url, "Browser", "Ada Example"))).provenance().collected())
			.hasValueSatisfying((it) -> assertThat(it.url()).isEqualTo(url));
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.org", "ftp://example.org/a", "https:///a", "https://", "javascript:alert(1)",
			"ftp://example.org/a b", "https:// b" })
	void whatIsNoAddressOfAPageIsRefused(String url) {
		assertThat(complaints(() -> DescriptionCheck.checked(entry(captured(url, "Browser", "Ada Example")))))
			.containsExactly(new Complaint("url", "Give the whole address, beginning with http:// or https://."));
	}

	@Test
	void nothingWasCapturedThatIsStillToCome() {
		Provenance from = captured("https://example.org", "Browser", "Ada Example");
		DescriptionCheck.requirePast(from, AT);
		assertThat(complaints(() -> DescriptionCheck.requirePast(from, AT.minusMillis(1)))).extracting(Complaint::field)
			.containsExactly("capturedAt");
	}

	@Test
	void whoTranslatedIsNamed() {
		ExhibitNumber original = new ExhibitNumber(3);
		assertThat(DescriptionCheck.checked(WORDS, translated(" Ada Example "), Optional.empty())
			.provenance()
			.translation()).contains(new Translation(original, "Ada Example"));
		assertThat(complaints(() -> DescriptionCheck.checked(WORDS, translated(" "), Optional.empty())))
			.containsExactly(new Complaint("translator", "Say who translated it."));
	}

	@Test
	void theLanguageIsOneLine() {
		assertThat(DescriptionCheck.checked(WORDS, language(" Uyghur "), Optional.empty()).provenance().language())
			.isEqualTo("Uyghur");
		assertThat(complaints(() -> DescriptionCheck.checked(WORDS, language("a".repeat(201)), Optional.empty())))
			.extracting(Complaint::field)
			.containsExactly("language");
	}

	@Test
	void anObjectIsDescribedAndKeptSomewhere() {
		assertThat(DescriptionCheck.checked(entry(new Thing(" A badge ", " Safe 2 ", " S-14 "))).thing())
			.contains(new Thing("A badge", "Safe 2", "S-14"));
		assertThat(complaints(() -> DescriptionCheck.checked(entry(new Thing(" ", "", "s".repeat(201))))))
			.extracting(Complaint::field)
			.containsExactly("object", "keptAt", "sealNumber");
	}

	@Test
	void whatIsNeitherPageNorObjectIsNoEntry() {
		NewEntry nothing = new NewEntry(WORDS, Provenance.UNKNOWN, Optional.empty());
		assertThat(complaints(() -> DescriptionCheck.checked(nothing)))
			.containsExactly(new Complaint("url", "Give the address of the page."));
	}

	@Test
	void aReasonIsGivenInAtMostTwoThousandCharacters() {
		assertThat(DescriptionCheck.reason(" Sent twice. ", "Say why.")).isEqualTo("Sent twice.");
		assertThat(DescriptionCheck.reason("a".repeat(2000), "Say why.")).hasSize(2000);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DescriptionCheck.reason(" ", "Say why."))
			.withMessage("Say why.");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DescriptionCheck.reason("a".repeat(2001), "Say why."))
			.withMessageContaining("2,000");
	}

	@Test
	void aLineIsShorterThanAText() {
		assertThat(DescriptionCheck.line("by", " Ada ", "Say who.")).isEqualTo("Ada");
		assertThat(DescriptionCheck.text("why", " " + "a".repeat(2000) + " ", "Say why.")).hasSize(2000);
		assertThat(complaints(() -> DescriptionCheck.line("by", "a".repeat(201), "Say who.")))
			.containsExactly(new Complaint("by", "This is too long. Use at most 200 characters."));
		assertThat(complaints(() -> DescriptionCheck.text("why", " ", "Say why.")))
			.containsExactly(new Complaint("why", "Say why."));
	}

	private static List<Complaint> complaints(Runnable check) {
		return catchThrowableOfType(AnswersRefused.class, check::run).complaints();
	}

	private static Description titled(String title) {
		return new Description(title, "The archive", WORDS.kind(), Grading.UNGRADED);
	}

	private static NewEntry entry(Provenance from) {
		return new NewEntry(WORDS, from, Optional.empty());
	}

	private static NewEntry entry(Thing thing) {
		return new NewEntry(WORDS, Provenance.UNKNOWN, Optional.of(thing));
	}

	private static Provenance captured(String url, String tool, String operator) {
		return new Provenance(Optional.of(new Collected(AT, url, tool, operator)), Optional.empty(), "",
				Optional.empty(), SourceRisk.NOT_ASSESSED);
	}

	private static Provenance translated(String by) {
		return new Provenance(Optional.empty(), Optional.empty(), "",
				Optional.of(new Translation(new ExhibitNumber(3), by)), SourceRisk.NOT_ASSESSED);
	}

	private static Provenance language(String language) {
		return new Provenance(Optional.empty(), Optional.empty(), language, Optional.empty(), SourceRisk.NOT_ASSESSED);
	}

}
