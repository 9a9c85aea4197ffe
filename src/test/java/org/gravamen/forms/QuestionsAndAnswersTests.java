package org.gravamen.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsAndAnswersTests {

	@Test
	void questionsStandInTheOrderOfTheFormWithLabelsInsteadOfValues() {
		Map<String, Object> answers = Map.of("wish", "borrow", "purpose", "To read it", "weeks", 3, "shelfMark",
				"AB-12", "volumes", List.of("first", "second"), "language", "old-norse", "careDeclared", true);
		assertThat(read(answers)).containsExactly(
				new QuestionAndAnswer("wish", "What would you like?", List.of("Borrow it and take it home")),
				new QuestionAndAnswer("purpose", "Why do you need it at home?", List.of("To read it")),
				new QuestionAndAnswer("weeks", "For how many weeks?", List.of("3")),
				new QuestionAndAnswer("shelfMark", "What is its shelf mark?", List.of("AB-12")),
				new QuestionAndAnswer("volumes", "Which volumes?", List.of("The first volume", "The second volume")),
				new QuestionAndAnswer("language", "In which language?", List.of("Old Norse")),
				new QuestionAndAnswer("careDeclared", "I shall take good care of it.", List.of("Yes")));
	}

	@Test
	void aQuestionThatWasNotAskedIsLeftOut() {
		assertThat(read(Map.of("wish", "read-here"))).extracting(QuestionAndAnswer::key)
			.doesNotContain("purpose", "weeks", "fineSettled");
	}

	@Test
	void aQuestionThatWasAskedInVainSaysSo() {
		assertThat(answer(Map.of("wish", "read-here"), "language")).containsExactly("Not answered");
	}

	@Test
	void paragraphsAreLines() {
		assertThat(answer(Map.of("purpose", "First.\r\n\r\n  Second.\n"), "purpose")).containsExactly("First.",
				"  Second.");
	}

	@Test
	void aTickThatWasNotSetIsANo() {
		assertThat(answer(Map.of("fineSettled", false), "fineSettled")).containsExactly("No");
	}

	@Test
	void anOptionThatIsNoLongerOfferedShowsItsValue() {
		assertThat(answer(Map.of("volumes", List.of("ninth")), "volumes")).containsExactly("ninth");
	}

	@Test
	void thePageShowsWordsToTheLetterAndRunsNothing() {
		String page = page(Map.of("purpose", "<script>alert(1)</script>\n[[${7 * 7}]] ${7 * 7} {{7 * 7}}"));
		assertThat(page).contains("<dt>Why do you need it at home?</dt>")
			.contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>")
			.contains("<bdi>[[${7 * 7}]] ${7 * 7} {{7 * 7}}</bdi>")
			.doesNotContain("49");
	}

	@Test
	void thePageHoldsEachQuestionOnceInOneList() {
		assertThat(page(Map.of("wish", "read-here"))).containsOnlyOnce("<dl class=\"answers\">")
			.containsOnlyOnce("<dt>What would you like?</dt>")
			.containsOnlyOnce("<bdi>Read it here</bdi>");
	}

	private static List<QuestionAndAnswer> read(Map<String, Object> answers) {
		return QuestionsAndAnswers.of(SampleForms.schema(), answers, SampleForms.FREE_VOLUMES);
	}

	private static List<String> answer(Map<String, Object> answers, String key) {
		return read(answers).stream().filter((pair) -> pair.key().equals(key)).findFirst().orElseThrow().answer();
	}

	private static String page(Map<String, Object> answers) {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		return engine.process("test/answers-page", new Context(Locale.UK, Map.of("questions", read(answers))));
	}

}
