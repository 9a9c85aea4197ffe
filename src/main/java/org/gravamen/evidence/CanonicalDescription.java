package org.gravamen.evidence;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.erdtman.jcs.JsonCanonicalizer;
import org.gravamen.vocabulary.Fingerprint;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written about an exhibit without a file, in one form only (RFC 8785), so that
 * it has a fingerprint too. The exhibit's own id is part of it: nobody finds the words by
 * trying.
 */
final class CanonicalDescription {

	private static final JsonMapper JSON = new JsonMapper();

	private CanonicalDescription() {
	}

	static Fingerprint of(UUID id, Provenance provenance, Optional<Exhibit.Thing> thing) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("id", id.toString());
		provenance.collected().ifPresent((collected) -> {
			words.put("capturedAt", collected.at().toString());
			words.put("url", collected.url());
			words.put("tool", collected.tool());
			words.put("operator", collected.operator());
		});
		thing.ifPresent((it) -> {
			words.put("object", it.description());
			words.put("sealNumber", it.sealNumber());
		});
		try {
			return Fingerprint.of(new JsonCanonicalizer(JSON.writeValueAsString(words)).getEncodedUTF8());
		}
		catch (IOException ex) {
			throw new IllegalStateException("A description could not be brought into its one form.", ex);
		}
	}

}
