package org.gravamen.forms;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormSchemaTests {

	private final FormSchema form = SampleForms.schema();

	@Test
	void questionsInGroupsStandInTheOrderOfThePage() {
		assertThat(this.form.questions()).extracting(Question::key)
			.containsExactly("wish", "purpose", "weeks", "fineSettled", "shelfMark", "volumes", "language",
					"careDeclared");
	}

	@Test
	void aFormMayAskForAProof() {
		assertThat(this.form.proof()).contains("password");
	}

	@Test
	void aQuestionInAGroupWithAConditionIsConditional() {
		List<String> conditional = this.form.questions()
			.stream()
			.filter(this.form::isConditional)
			.map(Question::key)
			.toList();
		assertThat(conditional).containsExactly("purpose", "weeks", "fineSettled");
	}

	@Test
	void whatIsNotJsonIsRefused() {
		assertThatExceptionOfType(FormUnreadable.class).isThrownBy(() -> FormSchema.parse("torn.form", "{\"id\": "))
			.withMessageStartingWith("torn.form, form: It is not JSON");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"type": "select"|"type": "datetime"|Select_Language: The type “datetime” is not one that forms here may use.
					"label": "At home",|"path": "home",|Group_Home: A group has no path and does not repeat.
					"label": "At home",|"isRepeating": true,|Group_Home: A group has no path and does not repeat.
					"key": "language"|"disabled": true, "key": "language"|Select_Language: A question is neither disabled nor read-only.
					"key": "language"|"keys": "language"|Select_Language: A question needs a key.
					"valuesKey": "freeVolumes",||Checklist_Volumes: It offers either values or a valuesKey.
					"key": "language"|"key": "language", "valuesKey": "tongues"|Select_Language: It offers either values or a valuesKey.
					"value": "english"|"value": 1|Select_Language: An option's value is a text.
					"maxLength": 12|"longest": 12|Textfield_Mark: The check “longest” is unknown.
					"maxLength": 12|"maxLength": "=size"|Textfield_Mark: maxLength must be a number.
					"maxLength": 12|"validationType": "email"|Textfield_Mark: It says what is valid by a pattern, not by a validationType.
					"decimalDigits": 0|"serializeToString": true|Number_Weeks: A number is submitted as a number, and has no increment.
					"id": "Text_About",||a component: It needs an id.
					""")
	void whatTheServerCouldNotCheckIsRefusedWithFileFieldAndRule(String good, String bad, String refusal) {
		String json = SampleForms.json();
		assertThat(json).contains(good);
		assertThatExceptionOfType(FormUnreadable.class)
			.isThrownBy(() -> FormSchema.parse("lend-book.form", json.replace(good, (bad != null) ? bad : "")))
			.withMessage("lend-book.form, " + refusal);
	}

}
