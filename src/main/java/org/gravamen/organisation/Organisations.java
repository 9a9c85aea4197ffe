package org.gravamen.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.gravamen.vocabulary.Refusal;

/**
 * The organisations that the product knows, one YAML file each under
 * <code>organisation/</code>.
 */
public final class Organisations {

	private final ObjectMapper yaml = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	/**
	 * Finds one organisation.
	 * @param id the name of its file, without the ending
	 * @return the organisation
	 * @throws Refusal when there is no such file
	 * @throws IllegalStateException when the file cannot be understood
	 */
	public Organisation of(String id) {
		try (InputStream file = open(id).orElseThrow(() -> unknown(id))) {
			return read(id, file);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The organisation file %s.yaml could not be opened.".formatted(id), ex);
		}
	}

	Organisation read(String id, InputStream file) {
		try {
			return Optional.ofNullable(this.yaml.readValue(file, Organisation.class))
				.orElseThrow(() -> malformed(id, "it is empty"));
		}
		catch (JacksonException ex) {
			throw malformed(id, ex.getOriginalMessage());
		}
	}

	private static Optional<InputStream> open(String id) {
		// The id is a setting, yet it becomes part of a path: letters, digits and hyphens
		// only.
		if (!id.matches("[a-z0-9-]{1,40}")) {
			return Optional.empty();
		}
		return Optional.ofNullable(Organisations.class.getResourceAsStream("/organisation/" + id + ".yaml"));
	}

	private static Refusal unknown(String id) {
		return new Refusal(Refusal.Reason.NOT_FOUND,
				"There is no organisation “%s”; put its file %s.yaml beside halden.yaml, or choose another."
					.formatted(id, id));
	}

	private static IllegalStateException malformed(String id, String why) {
		String firstLine = why.lines().findFirst().orElse("it cannot be read");
		return new IllegalStateException(
				"The organisation file %s.yaml cannot be understood: %s".formatted(id, firstLine));
	}

}
