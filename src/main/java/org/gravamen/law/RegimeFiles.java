package org.gravamen.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of the catalogue, one for each regime and wording.
 */
final class RegimeFiles {

	private static final YAMLMapper YAML = YAMLMapper
		.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private RegimeFiles() {
	}

	static List<LegalTest> all() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver(RegimeFiles.class.getClassLoader())
				.getResources("classpath:regimes/*.yaml");
			return Arrays.stream(files)
				.sorted(Comparator.comparing((file) -> String.valueOf(file.getFilename())))
				.map(RegimeFiles::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder of regimes cannot be read.", ex);
		}
	}

	private static LegalTest read(Resource file) {
		try (InputStream yaml = file.getInputStream()) {
			return read(String.valueOf(file.getFilename()), yaml);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("regimes/" + file.getFilename() + " cannot be opened.", ex);
		}
	}

	static LegalTest read(String name, InputStream yaml) throws IOException {
		byte[] bytes = yaml.readAllBytes();
		RegimeSheet sheet;
		try {
			sheet = Optional.ofNullable(YAML.readValue(bytes, RegimeSheet.class))
				.orElseThrow(() -> new IllegalStateException(name + ": the file is empty."));
		}
		catch (JacksonException ex) {
			throw new IllegalStateException(name + ": " + path(ex) + ex.getOriginalMessage(), ex);
		}
		LegalTest test = sheet.test(new RegimeReading(name), Fingerprint.of(bytes));
		if (!name(test.id()).equals(name)) {
			throw new IllegalStateException(
					name + ": regime and version name the file " + name(test.id()) + ", which this is not.");
		}
		return test;
	}

	static String name(TestVersion id) {
		return id.regime().key() + "." + id.version() + ".yaml";
	}

	private static String path(JacksonException ex) {
		StringBuilder path = new StringBuilder();
		ex.getPath().forEach((step) -> {
			if (step.getPropertyName() != null) {
				path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
			else {
				path.append('[').append(step.getIndex()).append(']');
			}
		});
		return path.isEmpty() ? "" : path + ": ";
	}

}
