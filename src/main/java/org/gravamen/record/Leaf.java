package org.gravamen.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdtman.jcs.JsonCanonicalizer;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as it is kept: canonical bytes (RFC 8785), their hash, and beside them the
 * reason that the bytes only commit to.
 *
 * @param bytes the canonical JSON
 * @param hash SHA-256 of 00 and the bytes, in hexadecimal digits
 * @param why the reason; empty when there is none
 * @param salt 128 random bits in hexadecimal digits; empty when there is no reason and
 * {@link #LOST} when it does not open
 */
record Leaf(String bytes, String hash, String why, String salt) {

	/** What the first entry names as the hash before it. */
	static final String NOTHING_BEFORE = "0".repeat(64);

	/** Stands for the salt of a reason that does not open any more. */
	static final String LOST = "lost";

	private static final JsonMapper JSON = new JsonMapper();

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int SALT_BYTES = 16;

	static Leaf of(SubmissionId submission, long number, Instant at, Happening happening, String previous) {
		String salt = happening.why().isEmpty() ? "" : freshSalt();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("about", happening.documents().stream().map(Leaf::document).toList());
		fields.put("act", happening.act());
		fields.put("at", at.truncatedTo(ChronoUnit.MILLIS).toString());
		fields.put("by", happening.by().map(PersonId::toString).orElse(""));
		fields.put("number", number);
		fields.put("outcome", happening.outcome());
		fields.put("previous", previous);
		fields.put("submission", submission.toString());
		fields.put("weight", happening.weight().name());
		fields.put("why", commitment(happening.why(), salt));
		String bytes = canonical(JSON.writeValueAsString(fields));
		return new Leaf(bytes, hash(bytes), happening.why(), salt);
	}

	/**
	 * The hash of a leaf. RFC 6962 §2.1: the prefix keeps leaves and nodes apart.
	 * @param bytes the canonical JSON
	 * @return hexadecimal digits
	 */
	static String hash(String bytes) {
		MessageDigest digest = Fingerprint.sha256();
		digest.update((byte) 0);
		return HexFormat.of().formatHex(digest.digest(bytes.getBytes(StandardCharsets.UTF_8)));
	}

	// Without the salt a short reason could be found by trying.
	static String commitment(String why, String salt) {
		if (salt.isEmpty()) {
			return "";
		}
		MessageDigest digest = Fingerprint.sha256();
		digest.update(HexFormat.of().parseHex(salt));
		return HexFormat.of().formatHex(digest.digest(why.getBytes(StandardCharsets.UTF_8)));
	}

	static String canonical(String json) {
		try {
			return new JsonCanonicalizer(json).getEncodedString();
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("This is not JSON that has a canonical form.", ex);
		}
	}

	JsonNode fields() {
		return JSON.readTree(this.bytes);
	}

	Entry entry() {
		JsonNode fields = fields();
		String by = fields.path("by").asString();
		List<Document> documents = fields.path("about").valueStream().map(Leaf::document).toList();
		return new Entry(fields.path("number").asLong(), Instant.parse(fields.path("at").asString()),
				by.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(by)), fields.path("act").asString(),
				fields.path("outcome").asString(), this.why, Entry.Weight.valueOf(fields.path("weight").asString()),
				documents);
	}

	private static Map<String, String> document(Document document) {
		return Map.of("fingerprint", document.fingerprint().hex(), "name", document.name());
	}

	private static Document document(JsonNode node) {
		return new Document(node.path("name").asString(), new Fingerprint(node.path("fingerprint").asString()));
	}

	private static String freshSalt() {
		byte[] salt = new byte[SALT_BYTES];
		RANDOM.nextBytes(salt);
		return HexFormat.of().formatHex(salt);
	}

}
