package org.gravamen.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormLintTests {

	@TestFactory
	Stream<DynamicTest> everyFormKeepsTheRulesOfTheHouse() throws IOException {
		return SampleForms.ofTheProduct()
			.map((file) -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()),
					() -> assertThat(faults(file)).isEmpty()));
	}

	@Test
	void theSampleKeepsTheRulesOfTheHouse() {
		assertThat(FormLint.of("lend-book.form", SampleForms.json())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"id": "lend-book"|"id": "lend-books"|Its id must be the name of its file.
					"schemaVersion": 16|"schemaVersion": 19|schemaVersion must be 16.
					Camunda Platform|Camunda Cloud|executionPlatform must be "Camunda Platform".
					"type": "select"|"type": "filepicker"|The type “filepicker” is not one that forms here may use.
					"type": "select"|"type": "select", "defaultValue": "english"|No answer is given beforehand: delete defaultValue.
					Say what you want to borrow.|<p style='color: red'>Red</p>|No style= in HTML: the Content-Security-Policy forbids it.
					Which volumes?||It needs a label.
					Which volumes?|{{title}}|A label is plain text: the record shows it as it stands.
					"Choose at least one volume."|""|It is required and needs properties.requiredMessage.
					"Choose at least one volume."|"required"|requiredMessage is a sentence.
					"old-norse"|"oldNorse"|The option “oldNorse” is not kebab-case.
					"old-norse"|"english"|The option “english” stands twice.
					, "maxLength": 2000||It needs a maxLength of at most 100000.
					^[A-Z]|[A-Z]|A pattern is anchored: ^…$.
					Write two capitals, a hyphen and a number: AB-12.||A pattern needs validate.patternErrorMessage.
					"decimalDigits": 0,||A number says its decimalDigits.
					"key": "shelfMark"|"key": "shelf-mark"|A key is camelCase.
					"key": "shelfMark"|"key": "wish"|Another question has the key “wish”.
					"Select_Language"|"Radio_Wish"|Another component has the same id.
					=hasFine != true|=careDeclared|Its condition reads “careDeclared”, which stands below it.
					=hasFine != true|=hasFine ! true|Its condition is not FEEL.
					=hasFine != true|hasFine != true|A condition begins with “=”.
					""")
	void aFormThatBreaksARuleIsNamedWithTheRule(String good, String bad, String rule) {
		String json = SampleForms.json();
		assertThat(json).contains(good);
		List<String> faults = FormLint.of("lend-book.form", json.replace(good, (bad != null) ? bad : ""));
		assertThat(faults).anySatisfy((fault) -> assertThat(fault).endsWith(rule));
	}

	private static List<String> faults(Path file) throws IOException {
		return FormLint.of(String.valueOf(file.getFileName()), Files.readString(file));
	}

}
