package org.gravamen.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormCatalogTests {

	@TempDir
	private Path folder;

	@Test
	void aFormIsFoundByItsKey() throws IOException {
		write("lend-book.form", SampleForms.json());
		assertThat(catalog().get("lend-book")).isEqualTo(SampleForms.schema());
	}

	@Test
	void theBrowserGetsTheFileAsItIs() throws IOException {
		write("lend-book.form", SampleForms.json());
		assertThat(catalog().json("lend-book")).isEqualTo(SampleForms.json());
	}

	@Test
	void keysStandInTheOrderOfTheAlphabet() throws IOException {
		write("lend-book.form", SampleForms.json());
		write("ask-again.form", SampleForms.json().replace("lend-book", "ask-again"));
		assertThat(catalog().keys()).containsExactly("ask-again", "lend-book");
	}

	@Test
	void aFormThatIsNotThereIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> catalog().get("burn-book"))
			.withMessage("There is no form “burn-book”.");
	}

	@Test
	void aFormUnderAnotherNameStopsTheStart() throws IOException {
		write("burn-book.form", SampleForms.json());
		assertThatExceptionOfType(FormUnreadable.class).isThrownBy(this::catalog)
			.withMessage("burn-book.form, form: Its id must be the name of its file.");
	}

	@Test
	void theFormsOfTheProductCanAllBeRead() throws IOException {
		FormCatalog catalog = new FormCatalog(new PathMatchingResourcePatternResolver());
		assertThat(catalog.keys()).hasSize((int) SampleForms.ofTheProduct().count());
	}

	private FormCatalog catalog() {
		return new FormCatalog(new PathMatchingResourcePatternResolver(), this.folder.toUri() + "*.form");
	}

	private void write(String name, String json) throws IOException {
		Files.writeString(this.folder.resolve(name), json);
	}

}
