package org.gravamen.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Validation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnswerBinderTests {

	private final AnswerBinder binder = new AnswerBinder(Validation.buildDefaultValidatorFactory().getValidator());

	@Test
	void answersBecomeTheRecord() {
		LendBook wish = this.binder.bind(answers(), LendBook.class);
		assertThat(wish).isEqualTo(new LendBook(LendBook.Wish.READ_HERE, null, null, false, "AB-12", List.of("first"),
				LendBook.Language.OLD_NORSE, true));
	}

	@Test
	void aNumberBecomesAnInteger() {
		Answers answers = with(Map.of("wish", "borrow", "purpose", "To read it", "weeks", 3L));
		assertThat(this.binder.bind(answers, LendBook.class).weeks()).isEqualTo(3);
	}

	@Test
	void theTextOfAPersonsIdBecomesTheId() {
		PersonId member = PersonId.next();
		Answers answers = new Answers(Map.of("members", List.of(member.toString())));
		assertThat(this.binder.bind(answers, Convene.class)).isEqualTo(new Convene(Set.of(member)));
	}

	@Test
	void aChecklistWithoutAnAnswerIsEmpty() {
		assertThat(this.binder.bind(new Answers(Map.of()), Convene.class).members()).isEmpty();
	}

	@Test
	void wordsReachTheRecordToTheLetter() {
		String words = "<script>${7 * 7}</script> \u202E";
		Answers answers = with(Map.of("wish", "borrow", "purpose", words));
		assertThat(this.binder.bind(answers, LendBook.class).purpose()).isEqualTo(words);
	}

	@Test
	void aRuleAcrossAnswersComplainsAtTheFieldThatItNames() {
		assertThat(complaints(with(Map.of("wish", "borrow")), LendBook.class))
			.containsExactly(new Complaint("purpose", "Say why you need the book at home."));
	}

	@Test
	void complaintsStandInTheOrderOfTheRecordOneForEachField() {
		Answers answers = with(Map.of("careDeclared", false, "shelfMark", "a shelf mark too long"));
		assertThat(complaints(answers, LendBook.class)).extracting(Complaint::field)
			.containsExactly("shelfMark", "careDeclared");
	}

	@Test
	void aRuleThatNamesNoFieldConcernsTheWholeForm() {
		assertThat(complaints(new Answers(Map.of("from", "Ada", "to", "Ada")), Note.class))
			.containsExactly(new Complaint("", "A note goes to somebody else."));
	}

	@Test
	void anAnswerThatTheRecordCannotTakeIsNamed() {
		assertThat(complaints(with(Map.of("wish", "steal")), LendBook.class)).extracting(Complaint::field)
			.containsExactly("wish");
	}

	private <T extends Record> List<Complaint> complaints(Answers answers, Class<T> type) {
		return catchThrowableOfType(AnswersRefused.class, () -> this.binder.bind(answers, type)).complaints();
	}

	private static Answers answers() {
		return with(Map.of());
	}

	private static Answers with(Map<String, Object> changes) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("wish", "read-here");
		values.put("shelfMark", "AB-12");
		values.put("volumes", List.of("first"));
		values.put("language", "old-norse");
		values.put("careDeclared", true);
		values.putAll(changes);
		return new Answers(values);
	}

	record Convene(Set<PersonId> members) {
	}

	record Note(@NotBlank String from, @NotBlank String to) {

		@AssertTrue(message = "A note goes to somebody else.")
		boolean isForSomebodyElse() {
			return !this.from.equals(this.to);
		}

	}

}
