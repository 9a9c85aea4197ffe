package org.gravamen.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks an exported record anywhere: no server, no database, no key. It finds whatever
 * was changed inside the export. It cannot notice that the whole export was forged anew,
 * or that the newest entries and the head were cut off together: for that, compare the
 * head with one that was noted elsewhere.
 */
public final class RecordCheck {

	private static final String FORMAT = "gravamen-record-1";

	private static final JsonMapper JSON = new JsonMapper();

	private RecordCheck() {
	}

	/**
	 * Checks an export.
	 * @param export the very bytes of the file
	 * @return what the check found
	 */
	public static Verdict check(byte[] export) {
		try {
			Verdict verdict = chain(JSON.readTree(export)).check();
			boolean canonical = Arrays.equals(export,
					Leaf.canonical(new String(export, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
			return (verdict instanceof Verdict.Unbroken && !canonical) ? unreadable() : verdict;
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return unreadable();
		}
	}

	static byte[] export(Chain chain) {
		Map<String, Object> head = Map.of("entries", chain.length(), "hash", chain.lastHash());
		List<Map<String, String>> entries = chain.leaves().stream().map(RecordCheck::fields).toList();
		String json = JSON.writeValueAsString(
				Map.of("format", FORMAT, "submission", chain.submission(), "head", head, "entries", entries));
		return Leaf.canonical(json).getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, String> fields(Leaf leaf) {
		return Map.of("bytes", leaf.bytes(), "hash", leaf.hash(), "why", leaf.why(), "salt", leaf.salt());
	}

	private static Chain chain(JsonNode export) {
		only(export, "entries", "format", "head", "submission");
		only(export.path("head"), "entries", "hash");
		if (!text(export, "format").equals(FORMAT) || !export.path("entries").isArray()) {
			throw new IllegalArgumentException("Not the export of a record.");
		}
		List<Leaf> leaves = export.path("entries").valueStream().map(RecordCheck::leaf).toList();
		return new Chain(text(export, "submission"), export.path("head").path("entries").asLong(-1),
				text(export.path("head"), "hash"), leaves);
	}

	private static Leaf leaf(JsonNode node) {
		only(node, "bytes", "hash", "salt", "why");
		return new Leaf(text(node, "bytes"), text(node, "hash"), text(node, "why"), text(node, "salt"));
	}

	// A field that the check does not read could say anything.
	private static void only(JsonNode node, String... names) {
		if (!Set.copyOf(node.propertyNames()).equals(Set.of(names))) {
			throw new IllegalArgumentException("Not the fields of an export.");
		}
	}

	private static String text(JsonNode node, String name) {
		if (!node.path(name).isString()) {
			throw new IllegalArgumentException("«" + name + "» is not a text.");
		}
		return node.path(name).asString();
	}

	private static Verdict unreadable() {
		return new Verdict.Unreadable(
				"This is not the export of a record as it was written: it is damaged, was reformatted, or is another file.");
	}

}
