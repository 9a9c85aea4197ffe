package org.gravamen.people;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The table of rights as its file says it. A table with a word that it does not know
 * stops the start: half a table is worse than none.
 *
 * @param acts the rights by act
 */
record RightsTable(Map<String, Right> acts) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	static RightsTable read(InputStream yaml) throws IOException {
		try {
			Map<String, Right> acts = new LinkedHashMap<>();
			YAML.readValue(yaml, Sheet.class).lines().forEach((act, line) -> acts.put(act, line.right(act)));
			return new RightsTable(Map.copyOf(acts));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new IOException("The table of rights cannot be read: " + ex.getMessage(), ex);
		}
	}

	/** The file. */
	record Sheet(@Nullable Map<String, Line> acts) {

		Map<String, Line> lines() {
			if (this.acts == null || this.acts.containsValue(null)) {
				throw new IllegalArgumentException("it has no acts, or an act without a line.");
			}
			return this.acts;
		}
	}

	/** One act in the file. */
	record Line(@Nullable String only, @Nullable List<String> roles, @Nullable List<String> seated,
			@Nullable Boolean whileClosed, @Nullable Map<String, String> barred) {

		Right right(String act) {
			if (this.only == null || this.only.isBlank()) {
				throw new IllegalArgumentException("«" + act + "» lacks the sentence that says who may.");
			}
			Map<Part, String> bars = new EnumMap<>(Part.class);
			if (this.barred != null) {
				this.barred.forEach((part, sentence) -> bars.put(Part.valueOf(part), sentence));
			}
			return new Right(act, this.only, roles(this.roles), roles(this.seated),
					Boolean.TRUE.equals(this.whileClosed), bars);
		}

		private static Set<Role> roles(@Nullable List<String> keys) {
			return (keys != null) ? keys.stream().map(Role::of).collect(Collectors.toSet()) : Set.of();
		}

	}

}
