package org.gravamen.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gravamen.process.FeelConditions;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnswerCheckerTests {

	private final AnswerChecker checker = new AnswerChecker(new FeelConditions());

	@Test
	void answersThatKeepTheRulesAreTakenInTheOrderOfTheForm() {
		Answers answers = check(borrowing());
		assertThat(answers.values()).containsExactly(Map.entry("wish", "borrow"), Map.entry("purpose", "To read it"),
				Map.entry("weeks", 3L), Map.entry("shelfMark", "AB-12"),
				Map.entry("volumes", List.of("first", "second")), Map.entry("careDeclared", true));
	}

	@Test
	void aKeyThatTheFormDoesNotHaveIsRefused() {
		Map<String, Object> forged = with("signedBy", "director");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> check(forged))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNKNOWN_FIELD))
			.withMessageContaining("“signedBy”");
	}

	@Test
	void whatTheServerGivesCannotBeSubmitted() {
		Map<String, Object> forged = with("hasFine", false);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.checker.check(SampleForms.schema(), forged, SampleForms.FREE_VOLUMES,
					Map.of("hasFine", true)))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNKNOWN_FIELD));
	}

	@Test
	void aConditionReadsWhatTheServerGives() {
		assertThat(complaints(borrowing(), Map.of("hasFine", true)))
			.containsExactly(new Complaint("fineSettled", "Settle your fine first."));
	}

	@Test
	void anAnswerThatIsHiddenIsDropped() {
		Answers answers = check(with("wish", "read-here"));
		assertThat(answers.values()).doesNotContainKeys("purpose", "weeks", "fineSettled");
	}

	@Test
	void anAnswerThatIsHiddenIsNotEvenChecked() {
		Map<String, Object> raw = with("wish", "read-here");
		raw.put("purpose", Map.of("a", "map"));
		assertThat(check(raw).values()).doesNotContainKey("purpose");
	}

	@Test
	void everyMissingAnswerHasItsOwnSentence() {
		assertThat(complaints(Map.of("wish", "borrow"), Map.of())).containsExactly(
				new Complaint("purpose", "Say why you need the book at home."),
				new Complaint("weeks", "Say for how many weeks."), new Complaint("shelfMark", "Write the shelf mark."),
				new Complaint("volumes", "Choose at least one volume."),
				new Complaint("careDeclared", "Promise to take good care of the book."));
	}

	@Test
	void aQuestionThatIsNotShownIsNotMissed() {
		assertThat(complaints(Map.of(), Map.of())).extracting(Complaint::field)
			.containsExactly("wish", "shelfMark", "volumes", "careDeclared");
	}

	@Test
	void aFirstStateOfThePageIsNotAnAnswer() {
		Map<String, Object> raw = borrowing();
		raw.remove("wish");
		assertThat(complaints(raw, Map.of("wish", "borrow"))).extracting(Complaint::field).contains("wish");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n\t" })
	void blanksAreNoAnswer(String blank) {
		assertThat(complaint("purpose", blank)).isEqualTo("Say why you need the book at home.");
	}

	@ParameterizedTest
	@MethodSource("answersThatBreakARule")
	void anAnswerThatBreaksARuleIsRefusedInASentence(String key, Object answer, String sentence) {
		assertThat(complaint(key, answer)).isEqualTo(sentence);
	}

	static Stream<Arguments> answersThatBreakARule() {
		String notOffered = "Choose from the answers that are offered.";
		String cannotBeKept = "This text holds a character that cannot be kept. Delete it, or type the text afresh.";
		return Stream.of(Arguments.of("wish", "steal", notOffered), Arguments.of("wish", List.of("borrow"), notOffered),
				Arguments.of("language", "klingon", notOffered), Arguments.of("language", true, notOffered),
				Arguments.of("volumes", List.of("first", "third"), notOffered),
				Arguments.of("volumes", Arrays.asList("first", null), notOffered),
				Arguments.of("volumes", "first", "A list of answers is expected here."),
				Arguments.of("careDeclared", "true", "A tick is expected here."),
				Arguments.of("careDeclared", false, "Promise to take good care of the book."),
				Arguments.of("purpose", List.of("To read it"), "A text is expected here."),
				Arguments.of("purpose", Map.of("a", "map"), "A text is expected here."),
				Arguments.of("purpose", 12345, "A text is expected here."),
				Arguments.of("purpose", "abc   ", "Write at least 5 characters."),
				Arguments.of("purpose", "x".repeat(2001), "Write at most 2,000 characters. You have written 2,001."),
				Arguments.of("purpose", "x".repeat(1 << 20),
						"Write at most 2,000 characters. You have written 1,048,576."),
				Arguments.of("purpose", "To read\u0000 it", cannotBeKept),
				Arguments.of("purpose", "To read\u001B it", cannotBeKept),
				Arguments.of("purpose", "To read\uD83D it", cannotBeKept),
				Arguments.of("purpose", "To read\uDE00 it", cannotBeKept),
				Arguments.of("purpose", "To read\uFFFF it", cannotBeKept),
				Arguments.of("shelfMark", "AB-12x", "Write two capitals, a hyphen and a number: AB-12."),
				Arguments.of("shelfMark", "AB-12\n", "Write this in one line."),
				Arguments.of("weeks", "3", "A number is expected here."),
				Arguments.of("weeks", Double.NaN, "A number is expected here."),
				Arguments.of("weeks", new BigDecimal("1E+999999999"), "A number is expected here."),
				Arguments.of("weeks", 2.5, "Write a whole number."), Arguments.of("weeks", 0, "Write 1 or more."),
				Arguments.of("weeks", 9L, "Write 8 or less."));
	}

	@Test
	void aTextOfTheGreatestLengthIsTaken() {
		assertThat(check(with("purpose", "x".repeat(2000))).values()).containsEntry("purpose", "x".repeat(2000));
	}

	@Test
	void aFormWithoutALimitTakesWhatAColumnHolds() {
		FormSchema form = FormSchema.parse("lend-book.form", SampleForms.json().replace(", \"maxLength\": 2000", ""));
		Map<String, Object> raw = with("purpose", "x".repeat(100_000));
		assertThat(this.checker.check(form, raw, SampleForms.FREE_VOLUMES).values()).containsKey("purpose");
		raw.put("purpose", "x".repeat(100_001));
		AnswersRefused refused = catchThrowableOfType(AnswersRefused.class,
				() -> this.checker.check(form, raw, SampleForms.FREE_VOLUMES));
		assertThat(refused.complaints()).extracting(Complaint::field).containsExactly("purpose");
	}

	@Test
	void theEndOfAPatternIsTheVeryEndAsInTheBrowser() {
		String json = SampleForms.json().replace("\"type\": \"textfield\"", "\"type\": \"textarea\"");
		AnswersRefused refused = catchThrowableOfType(AnswersRefused.class, () -> this.checker
			.check(FormSchema.parse("lend-book.form", json), with("shelfMark", "AB-12\n"), SampleForms.FREE_VOLUMES));
		assertThat(refused.complaints()).extracting(Complaint::field).containsExactly("shelfMark");
	}

	@Test
	void aWholeNumberMayBeWrittenWithAPoint() {
		assertThat(check(with("weeks", 3.0)).values()).containsEntry("weeks", 3L);
	}

	@Test
	void chosenAnswersStandOnceAndInTheOrderOfTheOptions() {
		Map<String, Object> raw = with("volumes", List.of("second", "first", "second"));
		assertThat(check(raw).values()).containsEntry("volumes", List.of("first", "second"));
	}

	@Test
	void whatTheServerDoesNotOfferCannotBeChosen() {
		AnswersRefused refused = catchThrowableOfType(AnswersRefused.class,
				() -> this.checker.check(SampleForms.schema(), borrowing(), Map.of()));
		assertThat(refused.complaints()).extracting(Complaint::field).containsExactly("volumes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "${7 * 7} and #{7 * 7}", "[[${7 * 7}]] and {{7 * 7}}",
			"abc\u202Edef\u2066ghi", "Аdmin with a Cyrillic A", "emoji 😀 and e\u0301", "  two\r\nlines  " })
	void wordsAreKeptToTheLetter(String words) {
		assertThat(check(with("purpose", words)).values()).containsEntry("purpose", words);
	}

	private Answers check(Map<String, Object> raw) {
		return this.checker.check(SampleForms.schema(), raw, SampleForms.FREE_VOLUMES);
	}

	private List<Complaint> complaints(Map<String, Object> raw, Map<String, Object> given) {
		return catchThrowableOfType(AnswersRefused.class,
				() -> this.checker.check(SampleForms.schema(), raw, SampleForms.FREE_VOLUMES, given))
			.complaints();
	}

	private String complaint(String key, Object answer) {
		List<Complaint> complaints = complaints(with(key, answer), Map.of());
		assertThat(complaints).extracting(Complaint::field).containsExactly(key);
		return complaints.get(0).sentence();
	}

	private static Map<String, Object> with(String key, Object answer) {
		Map<String, Object> raw = borrowing();
		raw.put(key, answer);
		return raw;
	}

	private static Map<String, Object> borrowing() {
		Map<String, Object> raw = new HashMap<>();
		raw.put("wish", "borrow");
		raw.put("purpose", "To read it");
		raw.put("weeks", 3);
		raw.put("shelfMark", "AB-12");
		raw.put("volumes", List.of("first", "second"));
		raw.put("language", null);
		raw.put("careDeclared", true);
		return raw;
	}

}
