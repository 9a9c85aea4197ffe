package org.gravamen.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An export is checked by itself: what was changed in it is found, and a good one raises
 * no alarm.
 */
class RecordCheckTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, Object>> EXPORT = new TypeReference<>() {
	};

	private static final TypeReference<List<Map<String, Object>>> ENTRIES = new TypeReference<>() {
	};

	private static final int LENGTH = 5;

	private static final int GOOD_ONES = 200;

	private static final String HARD = "a\"\\\n\t\r/<>&'{}[]:,é漢🖋\u2028\u200f\u00a0ß";

	private static final ARecord RECORD = new ARecord(MigratedDatabase.H2);

	private static final Map<String, Object> WHOLE = JSON.readValue(RECORD.chronicle.export(RECORD.ofLength(LENGTH)),
			EXPORT);

	@AfterAll
	static void close() {
		RECORD.close();
	}

	@Test
	void goodExportsRaiseNoAlarm() {
		Random random = new Random(20261123);
		for (int export = 0; export < GOOD_ONES; export++) {
			SubmissionId submission = SubmissionId.next();
			int length = random.nextInt(6);
			for (int number = 0; number < length; number++) {
				RECORD.enter(submission, Happening.of(words(random)).outcome(words(random)).why(words(random)));
			}
			byte[] bytes = RECORD.chronicle.export(submission);
			assertThat(RecordCheck.check(bytes)).as(new String(bytes, StandardCharsets.UTF_8))
				.isEqualTo(new Verdict.Unbroken(length));
		}
	}

	private static String words(Random random) {
		int[] points = HARD.codePoints().toArray();
		StringBuilder words = new StringBuilder();
		for (int length = random.nextInt(12); length > 0; length--) {
			words.appendCodePoint(points[random.nextInt(points.length)]);
		}
		return words.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bytes", "hash", "why", "salt" })
	void anAlteredFieldOfAnyEntryIsFound(String field) {
		for (int number = 1; number <= LENGTH; number++) {
			List<Map<String, Object>> entries = entries();
			Map<String, Object> entry = new LinkedHashMap<>(entries.get(number - 1));
			entry.put(field, turned(String.valueOf(entry.get(field))));
			entries.set(number - 1, entry);
			assertFirstBad(number, entries);
		}
	}

	/** The digit in the middle of a text becomes another. */
	private static String turned(String text) {
		char[] letters = text.toCharArray();
		int at = text.length() - 1;
		while (!Character.isDigit(letters[at])) {
			at--;
		}
		letters[at] = (letters[at] == '1') ? '2' : '1';
		return new String(letters);
	}

	@Test
	void aDeletedEntryIsFound() {
		for (int number = 1; number <= LENGTH; number++) {
			List<Map<String, Object>> entries = entries();
			entries.remove(number - 1);
			assertFirstBad(number, entries);
		}
	}

	@Test
	void swappedEntriesAreFound() {
		for (int one = 1; one <= LENGTH; one++) {
			for (int other = one + 1; other <= LENGTH; other++) {
				List<Map<String, Object>> entries = entries();
				Collections.swap(entries, one - 1, other - 1);
				assertFirstBad(one, entries);
			}
		}
	}

	@Test
	void aRepeatedEntryIsFound() {
		for (int number = 1; number <= LENGTH; number++) {
			List<Map<String, Object>> entries = entries();
			entries.add(number, entries.get(number - 1));
			assertFirstBad(number + 1L, entries);
		}
	}

	@Test
	void aCutTailIsFoundByTheHead() {
		for (int length = 0; length < LENGTH; length++) {
			assertFirstBad(length + 1L, entries().subList(0, length));
		}
	}

	@Test
	void everySingleByteCounts() {
		byte[] export = RECORD.chronicle.export(RECORD.ofLength(2));
		for (int at = 0; at < export.length; at++) {
			byte[] changed = export.clone();
			changed[at] ^= 1;
			assertThat(RecordCheck.check(changed)).as("byte %d", at).isNotInstanceOf(Verdict.Unbroken.class);
		}
	}

	@Test
	void aFieldMoreIsNotAnExport() {
		Map<String, Object> export = export(entries());
		export.put("note", "All is well.");
		assertThat(RecordCheck.check(bytes(export))).isInstanceOf(Verdict.Unreadable.class);
	}

	@Test
	void theCommandSaysWhatItFound(@TempDir Path folder) throws IOException {
		byte[] good = RECORD.chronicle.export(RECORD.ofLength(3));
		Path file = folder.resolve("record.json");
		Files.write(file, good);
		assertThat(CheckCommand.run(List.of(file.toString()))).isZero();
		Files.writeString(file, new String(good, StandardCharsets.UTF_8).replace("Reason 2", "Reason 3"));
		assertThat(CheckCommand.run(List.of(file.toString()))).isOne();
		assertThat(Stream.of("", "[]", "null", "not JSON", "{\"entries\":[]}").map((text) -> {
			write(file, text);
			return CheckCommand.run(List.of(file.toString()));
		})).containsOnly(2);
		assertThat(CheckCommand.run(List.of(folder.resolve("missing.json").toString()))).isEqualTo(2);
		assertThat(CheckCommand.run(List.of("not\0a path"))).isEqualTo(2);
		assertThat(CheckCommand.run(List.of())).isEqualTo(2);
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Map<String, Object>> entries() {
		return new ArrayList<>(JSON.convertValue(WHOLE.get("entries"), ENTRIES));
	}

	private static Map<String, Object> export(List<Map<String, Object>> entries) {
		Map<String, Object> export = new LinkedHashMap<>(WHOLE);
		export.put("entries", entries);
		return export;
	}

	private static byte[] bytes(Map<String, Object> export) {
		return Leaf.canonical(JSON.writeValueAsString(export)).getBytes(StandardCharsets.UTF_8);
	}

	private static void assertFirstBad(long number, List<Map<String, Object>> entries) {
		assertThat(RecordCheck.check(bytes(export(entries)))).isInstanceOfSatisfying(Verdict.Altered.class,
				(verdict) -> assertThat(verdict.firstBad()).as(verdict.sentence()).isEqualTo(number));
	}

}
