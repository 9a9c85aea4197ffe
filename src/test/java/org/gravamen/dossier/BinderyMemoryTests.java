package org.gravamen.dossier;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.letter.Press;
import org.gravamen.safecopy.PictureFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier of six hundred pages of pictures, 300 MB in all, while what the heap holds
 * grows by 64 MiB at most. In a process of its own: a look at a heap that holds every
 * other test's house takes seconds.
 */
@Tag("heap")
class BinderyMemoryTests {

	private static final int PAGES = 600;

	private static final int EACH = 500_000;

	private static final int BETWEEN_LOOKS = 60;

	private final AtomicLong most = new AtomicLong();

	private int opened;

	@Test
	void ofThePicturesOneAtATimeIsHeld() throws Exception {
		SetText text = ADossier.set(ADossier.manuscript(1, PAGES));
		AtomicLong written = new AtomicLong();
		long before = held();
		new Bindery(new Press()).bind(text, (sheet, number) -> picture(), new OutputStream() {

			@Override
			public void write(int one) {
				written.incrementAndGet();
			}

			@Override
			public void write(byte[] bytes, int offset, int length) {
				written.addAndGet(length);
			}

		});
		assertThat(written.get()).isGreaterThan((long) PAGES * EACH);
		assertThat(this.opened).isEqualTo(2 * PAGES);
		assertThat(this.most.get() - before).isLessThan(64L << 20);
	}

	// A JPEG with noise behind its end: as many bytes as a page has, and quickly
	// measured.
	private ExhibitCopies.Page picture() {
		if (++this.opened % BETWEEN_LOOKS == 0) {
			this.most.accumulateAndGet(held(), Math::max);
		}
		byte[] picture = ADossier.jpegBytes();
		byte[] page = new byte[EACH + picture.length];
		new Random(this.opened).nextBytes(page);
		System.arraycopy(picture, 0, page, 0, picture.length);
		return new ExhibitCopies.Page(PictureFormat.JPEG, new ByteArrayInputStream(page));
	}

	private static long held() {
		ManagementFactory.getMemoryMXBean().gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
