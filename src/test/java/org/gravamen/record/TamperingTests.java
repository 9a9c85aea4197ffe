package org.gravamen.record;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody with the database in their hands changes in a record is found, and
 * the first entry that does not fit is named.
 */
class TamperingTests {

	private static final int LENGTH = 5;

	@TestFactory
	Stream<DynamicTest> onH2() {
		return at(MigratedDatabase.H2);
	}

	@TestFactory
	Stream<DynamicTest> onPostgres() {
		return at(MigratedDatabase.POSTGRES);
	}

	private static Stream<DynamicTest> at(MigratedDatabase database) {
		ARecord record = new ARecord(database);
		record.jdbc.sql("alter table record_entry drop constraint record_entry_head").update();
		return Stream
			.of(found(record, "an act reworded", 3,
					set("entry_bytes = replace(entry_bytes, 'Opinion given', 'Opinion kept')", 3)),
					found(record, "an outcome turned", 2,
							set("entry_bytes = replace(entry_bytes, 'dissent', 'approve')", 2)),
					found(record, "a time moved", 1, set("entry_bytes = replace(entry_bytes, '14:32', '14:31')", 1)),
					found(record, "somebody else put in", 4,
							set("entry_bytes = replace(entry_bytes, '" + ARecord.MEMBER + "', '')", 4)),
					found(record, "a decision hidden as a detail", 5,
							set("entry_bytes = replace(entry_bytes, 'DECISION', 'DETAIL')", 5)),
					found(record, "another document", 3,
							set("entry_bytes = replace(entry_bytes, 'Letter, version 3', 'Letter, version 4')", 3)),
					found(record, "a number changed", 2,
							set("entry_bytes = replace(entry_bytes, '\"number\":2', '\"number\":3')", 2)),
					found(record, "blanks slipped in", 2, set("entry_bytes = concat(entry_bytes, ' ')", 2)),
					found(record, "no JSON at all", 2, set("entry_bytes = 'nothing'", 2)),
					found(record, "a hash changed", 4, set("entry_hash = '" + "1".repeat(64) + "'", 4)),
					found(record, "a reason written in plain", 2, set("sealed_reason = 'Another reason'", 2)),
					found(record, "a reason removed", 2, set("sealed_reason = ''", 2)),
					found(record, "a reason cut short", 3,
							set("sealed_reason = substring(sealed_reason from 1 for 40)", 3)),
					found(record, "the reason of another entry", 2,
							set("sealed_reason = (select e.sealed_reason from record_entry e where e.entry_number = 3 "
									+ "and e.submission_id = record_entry.submission_id)", 2)),
					found(record, "the first deleted", 1, delete("entry_number = 1")),
					found(record, "one deleted within", 3, delete("entry_number = 3")),
					found(record, "the tail cut", 4, delete("entry_number >= 4")),
					found(record, "all deleted", 1, delete("entry_number > 0")),
					found(record, "two swapped", 2, swap(2, 4)), found(record, "one repeated", 6, repeat(5)),
					found(record, "one repeated in another's place", 4, overwrite(4, 3)),
					found(record, "the head set back", 5, head("entries = 4")),
					found(record, "the head set on", 6, head("entries = 6")),
					found(record, "the head's hash changed", 5, head("last_hash = '" + "2".repeat(64) + "'")),
					found(record, "the head deleted", 1,
							(changes) -> changes.run("delete from record_head where submission_id = :submission")),
					found(record, "an entry of another submission", 1, (changes) -> changes.run("""
							update record_entry set (entry_bytes, entry_hash, sealed_reason) = (
							  select e.entry_bytes, e.entry_hash, e.sealed_reason from record_entry e
							  where e.entry_number = 1 and e.submission_id <> :submission
							  order by e.submission_id fetch first 1 rows only)
							where entry_number = 1 and submission_id = :submission""")))
			.onClose(record::close);
	}

	@ParameterizedTest
	@EnumSource
	void entriesThatWereRewrittenWithTheirHashesBreakTheChain(MigratedDatabase database) {
		try (ARecord record = new ARecord(database)) {
			SubmissionId submission = record.ofLength(LENGTH);
			String bytes = record.jdbc
				.sql("select entry_bytes from record_entry where entry_number = 2 and submission_id = :submission")
				.param("submission", submission.value())
				.query(String.class)
				.single()
				.replace("dissent 2", "approve 2");
			record.jdbc
				.sql("update record_entry set entry_bytes = :bytes, entry_hash = :hash "
						+ "where entry_number = 2 and submission_id = :submission")
				.param("bytes", bytes)
				.param("hash", Leaf.hash(bytes))
				.param("submission", submission.value())
				.update();
			assertThat(record.chronicle.check(submission))
				.isEqualTo(new Verdict.Altered(3, "Entry 3 does not follow the entry before it."));
		}
	}

	private static DynamicTest found(ARecord record, String what, long firstBad, Consumer<Changes> change) {
		return DynamicTest.dynamicTest(what, () -> {
			SubmissionId other = record.ofLength(1);
			SubmissionId submission = record.ofLength(LENGTH);
			assertThat(record.chronicle.check(submission)).isEqualTo(new Verdict.Unbroken(LENGTH));
			change.accept(new Changes(record, submission));
			assertThat(record.chronicle.check(submission)).isInstanceOfSatisfying(Verdict.Altered.class, (verdict) -> {
				assertThat(verdict.firstBad()).as(verdict.sentence()).isEqualTo(firstBad);
				assertThat(verdict.sentence()).isNotBlank();
			});
			assertThat(RecordCheck.check(record.chronicle.export(submission)))
				.isEqualTo(record.chronicle.check(submission));
			assertThat(record.chronicle.check(other)).isEqualTo(new Verdict.Unbroken(1));
		});
	}

	private static Consumer<Changes> set(String change, int number) {
		return (changes) -> changes.run("update record_entry set " + change
				+ " where submission_id = :submission and entry_number = " + number);
	}

	private static Consumer<Changes> delete(String which) {
		return (changes) -> changes.run("delete from record_entry where submission_id = :submission and " + which);
	}

	private static Consumer<Changes> head(String change) {
		return (changes) -> changes.run("update record_head set " + change + " where submission_id = :submission");
	}

	private static Consumer<Changes> swap(int one, int other) {
		return (changes) -> {
			renumber(changes, one, 99);
			renumber(changes, other, one);
			renumber(changes, 99, other);
		};
	}

	private static void renumber(Changes changes, int from, int to) {
		changes.run("update record_entry set entry_number = " + to
				+ " where submission_id = :submission and entry_number = " + from);
	}

	private static Consumer<Changes> repeat(int number) {
		return (changes) -> changes.run("""
				insert into record_entry (submission_id, entry_number, entry_bytes, entry_hash, sealed_reason)
				select submission_id, entry_number + 1, entry_bytes, entry_hash, sealed_reason from record_entry
				where submission_id = :submission and entry_number = %d""".formatted(number));
	}

	private static Consumer<Changes> overwrite(int number, int with) {
		return (changes) -> {
			delete("entry_number = " + number).accept(changes);
			repeat(with).accept(changes);
		};
	}

	/** Somebody with the database in their hands. */
	private record Changes(ARecord record, SubmissionId submission) {

		void run(String sql) {
			assertThat(this.record.jdbc.sql(sql).param("submission", this.submission.value()).update()).isPositive();
		}

	}

}
