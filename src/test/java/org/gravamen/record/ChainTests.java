package org.gravamen.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A record without its database: every entry is bound to the one before it and to its
 * reason.
 */
class ChainTests {

	private static final SubmissionId SUBMISSION = SubmissionId.of("0b6f8f2e-2f2c-4e55-9a3a-5d3c7d2c9d11");

	private static final PersonId MEMBER = PersonId.of("6a1f7c1e-54c5-4f0e-8a5b-0f8f4b0c1d22");

	private static final Instant AT = Instant.parse("2026-11-23T14:32:00.123456Z");

	private final List<Leaf> leaves = leaves(SUBMISSION);

	@Test
	void anUntouchedRecordIsUnbroken() {
		assertThat(check(this.leaves)).isEqualTo(new Verdict.Unbroken(3));
		assertThat(new Chain(SUBMISSION.toString(), 0, Leaf.NOTHING_BEFORE, List.of()).check())
			.isEqualTo(new Verdict.Unbroken(0));
	}

	@Test
	void anEntryWithoutAReasonHasNoCommitment() {
		Leaf silent = leaf(1, Happening.of("Letter dispatched"), Leaf.NOTHING_BEFORE);
		assertThat(silent.salt()).isEmpty();
		assertThat(silent.fields().path("why").asString()).isEmpty();
		assertThat(check(List.of(silent))).isEqualTo(new Verdict.Unbroken(1));
		Leaf spoken = new Leaf(silent.bytes(), silent.hash(), "A reason from nowhere", "");
		assertThat(check(List.of(spoken))).isEqualTo(altered(1, "The reason of entry 1 was altered."));
	}

	@Test
	void aSaltIsDrawnForEachReason() {
		Leaf first = leaf(1, Happening.of("Opinion given").why("A dissent"), Leaf.NOTHING_BEFORE);
		Leaf second = leaf(1, Happening.of("Opinion given").why("A dissent"), Leaf.NOTHING_BEFORE);
		assertThat(first.salt()).hasSize(32).isNotEqualTo(second.salt()).isNotEqualTo("0".repeat(32));
		assertThat(first.hash()).isNotEqualTo(second.hash());
	}

	@Test
	void whatWasEnteredIsReadAgain() {
		Entry entry = this.leaves.get(1).entry();
		assertThat(entry).isEqualTo(new Entry(2, Instant.parse("2026-11-23T14:32:00.123Z"), Optional.of(MEMBER),
				"Opinion given, 2", "dissent", "Reason 2", Entry.Weight.DETAIL,
				List.of(new Document("Letter", Fingerprint.of(new byte[] { 2 })))));
		assertThat(leaf(1, Happening.of("Reminded"), Leaf.NOTHING_BEFORE).entry().by()).isEmpty();
	}

	/**
	 * RFC 6962 §2.1: a leaf is hashed behind a zero byte, so that no node passes for it.
	 */
	@Test
	void aLeafIsHashedBehindAZeroByte() {
		assertThat(Leaf.hash("a")).isEqualTo(Fingerprint.of(new byte[] { 0, 'a' }).hex())
			.isNotEqualTo(Fingerprint.of(new byte[] { 'a' }).hex());
	}

	/**
	 * RFC 8785: the same fields have one form, whatever order and spaces they came in.
	 */
	@Test
	void theFormOfAnEntryIsCanonical() {
		assertThat(Leaf.canonical("{ \"b\": 1.0, \"a\": \"x\" }")).isEqualTo("{\"a\":\"x\",\"b\":1}");
		assertThatIllegalArgumentException().isThrownBy(() -> Leaf.canonical("{"));
	}

	@Test
	void oneWordAlteredIsFound() {
		Leaf leaf = this.leaves.get(1);
		assertThat(check(
				with(1, new Leaf(leaf.bytes().replace("dissent", "approve"), leaf.hash(), leaf.why(), leaf.salt()))))
			.isEqualTo(altered(2, "Entry 2 was altered."));
	}

	@Test
	void anEntryInAnotherFormIsFoundThoughItsHashFits() {
		String spaced = this.leaves.get(1).bytes().replace(",\"act\"", ", \"act\"");
		assertThat(check(with(1, new Leaf(spaced, Leaf.hash(spaced), "Reason 2", this.leaves.get(1).salt()))))
			.isEqualTo(altered(2, "Entry 2 was altered."));
	}

	@Test
	void bytesThatAreNoEntryAreNamed() {
		assertThat(check(with(0, new Leaf("{", Leaf.hash("{"), "", ""))))
			.isEqualTo(altered(1, "Entry 1 cannot be read."));
	}

	@Test
	void entriesThatChangedPlacesAreFound() {
		assertThat(check(List.of(this.leaves.get(0), this.leaves.get(2), this.leaves.get(1))))
			.isEqualTo(altered(2, "Where entry 2 belongs there is another."));
	}

	@Test
	void anEntryThatWasWrittenAnewIsFoundByItsForebear() {
		Leaf anew = leaf(2, Happening.of("Opinion given"), "f".repeat(64));
		assertThat(check(with(1, anew))).isEqualTo(altered(2, "Entry 2 does not follow the entry before it."));
	}

	@Test
	void anEntryOfAnotherSubmissionIsFound() {
		assertThat(check(leaves(SubmissionId.next()))).isEqualTo(altered(1, "Entry 1 belongs to another submission."));
	}

	@Test
	void aReasonThatWasExchangedOrDoesNotOpenIsFound() {
		Leaf leaf = this.leaves.get(2);
		assertThat(check(with(2, new Leaf(leaf.bytes(), leaf.hash(), "Reason 4", leaf.salt()))))
			.isEqualTo(altered(3, "The reason of entry 3 was altered."));
		assertThat(check(with(2, new Leaf(leaf.bytes(), leaf.hash(), "", Leaf.LOST))))
			.isEqualTo(altered(3, "The reason of entry 3 was altered or moved: it does not open."));
	}

	@ParameterizedTest
	@CsvSource({ "4, 4, Entry 4 is missing.", "2, 3, Entry 3 was added afterwards." })
	void whatWasCutOffOrAddedIsFound(long length, long firstBad, String sentence) {
		assertThat(new Chain(SUBMISSION.toString(), length, last(), this.leaves).check())
			.isEqualTo(altered(firstBad, sentence));
	}

	@Test
	void anotherLastEntryThanTheOneWrittenIsFound() {
		assertThat(new Chain(SUBMISSION.toString(), 3, "f".repeat(64), this.leaves).check())
			.isEqualTo(altered(3, "Entry 3 is not the last that was written."));
		assertThat(new Chain(SUBMISSION.toString(), 0, "f".repeat(64), List.of()).check())
			.isEqualTo(altered(1, "Entry 0 is not the last that was written."));
	}

	@Test
	void anExportIsCheckedByItself() {
		byte[] export = RecordCheck.export(chain(this.leaves));
		assertThat(RecordCheck.check(export)).isEqualTo(new Verdict.Unbroken(3));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{\"entries\":[{ | {\"entries\": [{", "\"format\": | \"Format\":", "record-1 | record-2",
					"\"salt\" | \"Salt\"", "\"head\":{\"entries\":3 | \"head\":{\"Entries\":3",
					"\"entries\":[{ | \"entries\":7,\"x\":[{", "\"head\":{ | \"head\":{\"also\":1,",
					"\"bytes\":\" | \"also\":\"\",\"bytes\":\"" })
	void anExportThatWasReformattedOrAddedToIsNotTaken(String was, String becomes) {
		String export = new String(RecordCheck.export(chain(this.leaves)), StandardCharsets.UTF_8);
		assertThat(export).contains(was);
		assertThat(RecordCheck.check(export.replace(was, becomes).getBytes(StandardCharsets.UTF_8)))
			.isInstanceOf(Verdict.Unreadable.class);
	}

	private Verdict check(List<Leaf> found) {
		return chain(found).check();
	}

	private static Chain chain(List<Leaf> found) {
		return new Chain(SUBMISSION.toString(), found.size(), found.get(found.size() - 1).hash(), found);
	}

	private List<Leaf> with(int index, Leaf forged) {
		List<Leaf> changed = new ArrayList<>(this.leaves);
		changed.set(index, forged);
		return changed;
	}

	private String last() {
		return this.leaves.get(this.leaves.size() - 1).hash();
	}

	private static Verdict altered(long firstBad, String sentence) {
		return new Verdict.Altered(firstBad, sentence);
	}

	private static List<Leaf> leaves(SubmissionId submission) {
		List<Leaf> leaves = new ArrayList<>();
		String previous = Leaf.NOTHING_BEFORE;
		for (int number = 1; number <= 3; number++) {
			Happening happening = Happening.of("Opinion given, " + number)
				.by(MEMBER)
				.outcome("dissent")
				.why("Reason " + number)
				.asDetail()
				.about("Letter", Fingerprint.of(new byte[] { (byte) number }));
			leaves.add(Leaf.of(submission, number, AT, happening, previous));
			previous = leaves.get(number - 1).hash();
		}
		return leaves;
	}

	private static Leaf leaf(long number, Happening happening, String previous) {
		return Leaf.of(SUBMISSION, number, AT, happening, previous);
	}

}
