package org.gravamen.evidence;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.gravamen.law.Regime;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two files of 200 MB at once, while the heap grows by 64 MiB at most: into the folder
 * beside the embedded database, and into the rows of PostgreSQL.
 */
class UploadMemoryTests {

	private static final int MEBIBYTE = 1 << 20;

	private static final int LARGEST = 200;

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases {

		@Autowired
		private People people;

		@Autowired
		private Submissions submissions;

		@Autowired
		private Exhibits exhibits;

		@Test
		void twoLargeFilesComeInWithoutFillingTheMemory() throws Exception {
			Person officer = new Person(PersonId.next(), "wilhelmina", "Wilhelmina Strake", "w@halden.example",
					Set.of(Role.CASE_OFFICER), true);
			this.people.welcome(officer, "lantern-orchard-papers");
			Submission matter = this.submissions.open(
					new OpenSubmission("The Sorrel Company", "Measures", "Invented.",
							Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)),
					officer);
			long before = held();
			AtomicLong most = new AtomicLong();
			CyclicBarrier halfway = new CyclicBarrier(2, () -> most.set(held()));
			ExecutorService lines = Executors.newFixedThreadPool(2);
			try {
				List<Callable<Exhibit>> files = List.of(
						() -> this.exhibits.takeIn(matter.id(), "a.txt", new Letters('a', halfway), officer),
						() -> this.exhibits.takeIn(matter.id(), "b.txt", new Letters('b', halfway), officer));
				for (Future<Exhibit> taken : lines.invokeAll(files)) {
					assertThat(taken.get().file().orElseThrow().length()).isEqualTo((long) LARGEST * MEBIBYTE);
				}
			}
			finally {
				lines.shutdown();
			}
			assertThat(most.get() - before).as("bytes more in the heap, half-way through both")
				.isLessThan(64L * MEBIBYTE);
		}

		/** What is in use after a collection, in bytes. */
		private static long held() {
			ManagementFactory.getMemoryMXBean().gc();
			return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		}

	}

	/** A text of one letter, 200 MB of it, that waits half-way for the other. */
	private static final class Letters extends InputStream {

		private final byte letter;

		private final CyclicBarrier halfway;

		private long given;

		Letters(char letter, CyclicBarrier halfway) {
			this.letter = (byte) letter;
			this.halfway = halfway;
		}

		@Override
		public int read() {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0];
		}

		@Override
		public int read(byte[] into, int from, int most) {
			long half = (long) LARGEST * MEBIBYTE / 2;
			if (this.given == half) {
				await();
			}
			long left = ((this.given < half) ? half : 2 * half) - this.given;
			int count = Math.toIntExact(Math.min(left, most));
			Arrays.fill(into, from, from + count, this.letter);
			this.given += count;
			return (count == 0) ? -1 : count;
		}

		private void await() {
			try {
				this.halfway.await();
			}
			catch (Exception ex) {
				throw new IllegalStateException("The other file did not come half-way.", ex);
			}
		}

	}

}
