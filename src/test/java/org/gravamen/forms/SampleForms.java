package org.gravamen.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;

/**
 * The form of these tests, and the forms of the product.
 */
final class SampleForms {

	static final Map<String, List<Option>> FREE_VOLUMES = Map.of("freeVolumes",
			List.of(new Option("first", "The first volume"), new Option("second", "The second volume")));

	private SampleForms() {
	}

	static FormSchema schema() {
		return FormSchema.parse("lend-book.form", json());
	}

	static String json() {
		try (InputStream form = requireNonNull(SampleForms.class.getResourceAsStream("lend-book.form"))) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Stream<Path> ofTheProduct() throws IOException {
		Path forms = Path.of("forms");
		if (!Files.isDirectory(forms)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(forms)) {
			return files.filter((file) -> file.toString().endsWith(".form")).sorted().toList().stream();
		}
	}

}
