package org.gravamen.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * An entry lives and dies with its cause, and entries are numbered without gaps.
 */
class ChronicleTests {

	private static final int THREADS = 8;

	private static final int EACH = 15;

	@ParameterizedTest
	@EnumSource
	void entriesOfManyAtOnceAreNumberedWithoutGaps(MigratedDatabase database) throws Exception {
		try (ARecord record = new ARecord(database)) {
			SubmissionId submission = SubmissionId.next();
			allAtOnce(() -> {
				for (int entry = 0; entry < EACH; entry++) {
					record.enter(submission, Happening.of("Paper taken").asDetail());
				}
				return true;
			});
			assertThat(record.chronicle.entries(submission)).extracting(Entry::number)
				.containsExactlyElementsOf(LongStream.rangeClosed(1, THREADS * EACH).boxed().toList());
			assertThat(record.chronicle.check(submission)).isEqualTo(new Verdict.Unbroken(THREADS * EACH));
		}
	}

	@ParameterizedTest
	@EnumSource
	void anActThatFailsLeavesNoEntryAndNoGap(MigratedDatabase database) {
		try (ARecord record = new ARecord(database)) {
			SubmissionId submission = record.ofLength(2);
			assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> record.inTransaction((chronicle) -> {
				chronicle.enter(submission, Happening.of("Letter signed"));
				throw new ArithmeticException("The act fails.");
			}));
			assertThat(record.chronicle.entries(submission)).hasSize(2);
			record.enter(submission, Happening.of("Letter returned"));
			assertThat(record.chronicle.entries(submission)).extracting(Entry::number).containsExactly(1L, 2L, 3L);
			assertThat(record.chronicle.check(submission)).isEqualTo(new Verdict.Unbroken(3));
		}
	}

	@ParameterizedTest
	@EnumSource
	void theFirstActOfARecordMayFailToo(MigratedDatabase database) {
		try (ARecord record = new ARecord(database)) {
			SubmissionId submission = SubmissionId.next();
			assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> record.inTransaction((chronicle) -> {
				chronicle.enter(submission, Happening.of("Submission opened"));
				throw new ArithmeticException("The act fails.");
			}));
			assertThat(record.jdbc.sql("select count(*) from record_head").query(Long.class).single()).isZero();
			assertThat(record.chronicle.check(submission)).isEqualTo(new Verdict.Unbroken(0));
		}
	}

	@ParameterizedTest
	@EnumSource
	void anEntryWithoutACauseIsRefused(MigratedDatabase database) {
		try (ARecord record = new ARecord(database)) {
			SubmissionId submission = SubmissionId.next();
			assertThatIllegalStateException()
				.isThrownBy(() -> record.chronicle.enter(submission, Happening.of("Letter signed")))
				.withMessage("An entry is written in the transaction of its cause, and there is none.");
			assertThat(record.chronicle.entries(submission)).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsAddedDuringACheckIsNoFault(MigratedDatabase database) throws Exception {
		try (ARecord record = new ARecord(database)) {
			SubmissionId submission = record.ofLength(1);
			ExecutorService writer = Executors.newSingleThreadExecutor();
			Future<?> writing = writer.submit(() -> {
				for (int entry = 0; entry < 10 * EACH; entry++) {
					record.enter(submission, Happening.of("Paper taken").why("Because."));
				}
			});
			List<Verdict> verdicts = new ArrayList<>();
			while (!writing.isDone()) {
				record.inTransaction((chronicle) -> verdicts.add(chronicle.check(submission)));
				verdicts.add(record.chronicle.check(submission));
				verdicts.add(RecordCheck.check(record.chronicle.export(submission)));
			}
			writing.get();
			writer.shutdown();
			assertThat(verdicts).isNotEmpty().hasOnlyElementsOfType(Verdict.Unbroken.class);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aCheckWithinAnActCountsWhatTheActHasEntered(MigratedDatabase database) {
		try (ARecord record = new ARecord(database)) {
			SubmissionId submission = record.ofLength(3);
			record.inTransaction((chronicle) -> {
				chronicle.enter(submission, Happening.of("Record checked"));
				assertThat(chronicle.check(submission)).isEqualTo(new Verdict.Unbroken(4));
			});
		}
	}

	private static void allAtOnce(Callable<Boolean> act) throws InterruptedException, ExecutionException {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		List<Callable<Boolean>> acts = LongStream.range(0, THREADS).mapToObj((each) -> act).toList();
		for (Future<Boolean> done : threads.invokeAll(acts)) {
			assertThat(done.get()).isTrue();
		}
		threads.shutdown();
	}

}
