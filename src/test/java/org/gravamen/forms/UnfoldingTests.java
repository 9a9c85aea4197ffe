package org.gravamen.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Validation;
import org.gravamen.process.FeelConditions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A group that is asked for each of several is asked once for each.
 */
class UnfoldingTests {

	private static final String FILE = """
			{"schemaVersion": 16, "id": "lend-books", "components": [
			  {"type": "checkbox", "id": "Field_Nothing", "key": "nothing", "label": "I borrow nothing."},
			  {"type": "group", "id": "Group_Book", "label": "This book",
			   "properties": {"each": "books", "phrase": "this book"}, "conditional": {"hide": "=nothing = true"},
			   "components": [
			     {"type": "radio", "id": "Field_Wish", "key": "wish", "label": "What of this book?",
			      "validate": {"required": true}, "properties": {"requiredMessage": "Say what of this book."},
			      "values": [{"value": "borrow", "label": "Borrow"}, {"value": "wish", "label": "Wish for"}]},
			     {"type": "textarea", "id": "Field_Why", "key": "why", "label": "Why this book?",
			      "validate": {"required": true, "maxLength": 10}, "properties": {"requiredMessage": "Say why this book."},
			      "conditional": {"hide": "=wish = null or wish != \\"wish\\""}}]}]}""";

	private static final Map<String, List<Option>> BOOKS = Map.of("books",
			List.of(new Option("a-1", "Emma"), new Option("b-2", "Ulysses")));

	private final FormSchema form = FormSchema.parse("lend-books.form", Unfolding.of(FILE, BOOKS));

	@Test
	void aFormSaysWhatItsAnswersAreCalled() {
		assertThat(FormSchema.parse("lend-books.form", FILE).keys()).isEqualTo(Set.of("nothing", "books"));
		assertThat(this.form.keys()).isEqualTo(Set.of("nothing", "books"));
	}

	@Test
	void eachQuestionNamesWhatItIsAbout() {
		assertThat(this.form.questions()).extracting((question) -> question.asked().label())
			.containsExactly("I borrow nothing.", "What of Emma?", "Why Emma?", "What of Ulysses?", "Why Ulysses?");
		assertThat(this.form.questions()).extracting(Question::key)
			.containsExactly("nothing", "wish_a1", "why_a1", "wish_b2", "why_b2");
		assertThat(this.form.repeated()).extracting(Group::label).containsExactly("Emma", "Ulysses");
	}

	@Test
	void oneAloneNeedsNoHeading() {
		FormSchema one = FormSchema.parse("lend-books.form",
				Unfolding.of(FILE, Map.of("books", List.of(new Option("a-1", "Emma")))));
		assertThat(one.repeated()).extracting(Group::label).containsExactly("");
	}

	@Test
	void whereNothingIsOfferedNothingIsAsked() {
		assertThat(FormSchema.parse("lend-books.form", Unfolding.of(FILE, Map.of())).questions())
			.extracting(Question::key)
			.containsExactly("nothing");
	}

	@Test
	void eachIsCheckedByItself() {
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> checked(Map.of("wish_b2", "wish")))
			.satisfies((refused) -> assertThat(refused.complaints()).containsExactly(
					new Complaint("wish_a1", "Say what of Emma."), new Complaint("why_b2", "Say why Ulysses.")));
	}

	@Test
	void whatIsAnsweredAboutEachIsAListThatSaysAboutWhich() {
		Answers answers = checked(
				Map.of("wish_a1", "borrow", "why_a1", "Hidden.", "wish_b2", "wish", "why_b2", "Long."));
		assertThat(bound(answers)).isEqualTo(
				new Loan(false, List.of(new Book("a-1", Wish.BORROW, null), new Book("b-2", Wish.WISH, "Long."))));
	}

	@Test
	void whatIsHiddenIsNotInTheList() {
		assertThat(bound(checked(Map.of("nothing", true)))).isEqualTo(new Loan(true, List.of()));
	}

	@Test
	void theAnswersAreReadBackByTheSameNames() {
		assertThat(QuestionsAndAnswers.of(this.form, Map.of("nothing", false, "wish_a1", "borrow"), BOOKS))
			.contains(new QuestionAndAnswer("wish_a1", "What of Emma?", List.of("Borrow")));
	}

	@Test
	void aListOfRecordsThatSaysAboutWhichIsItsContract() {
		FormSchema file = FormSchema.parse("lend-books.form", FILE);
		assertThat(FormContract.disagreements(file, Bare.class)).contains(
				"lend-books asks for each of “books”, so Bare needs a list of records of that name, each with a component “of”.");
		assertThat(FormContract.disagreements(file, Loan.class)).containsExactly(
				"lend-books.wish and Book: it must be answered, so write @NotNull.",
				"lend-books.why and Book: maxLength and @Size(max) differ: 10 in the form, 2147483647 in the record.",
				"lend-books asks some questions only sometimes, so Book needs a constraint on the type that says when they must be answered.",
				"lend-books asks some questions only sometimes, so Loan needs a constraint on the type that says when they must be answered.");
	}

	private Answers checked(Map<String, Object> raw) {
		return new AnswerChecker(new FeelConditions()).check(this.form, raw, BOOKS);
	}

	private Loan bound(Answers answers) {
		try (var validators = Validation.buildDefaultValidatorFactory()) {
			return new AnswerBinder(validators.getValidator()).bind(this.form, answers, Loan.class);
		}
	}

	enum Wish {

		BORROW, WISH

	}

	record Book(String of, Wish wish, @Nullable String why) {
	}

	record Loan(boolean nothing, List<Book> books) {
	}

	record Bare(boolean nothing, List<String> books) {
	}

}
