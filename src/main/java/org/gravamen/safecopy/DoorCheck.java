package org.gravamen.safecopy;

import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Refusal.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the separate process open a file before it is taken in: whether it can be opened at
 * all, and how much of it there is. A few at once, because each needs its own memory.
 */
@Component
class DoorCheck {

	private static final Logger log = LoggerFactory.getLogger(DoorCheck.class);

	private final SeparateProcess process;

	private final SafeCopyProperties settings;

	private final Semaphore places;

	DoorCheck(SeparateProcess process, SafeCopyProperties settings) {
		this.process = process;
		this.settings = settings;
		this.places = new Semaphore(settings.doorAtOnce(), true);
	}

	/**
	 * Looks at a file, and lets it pass or refuses it.
	 * @param kind what it is
	 * @param bytes the whole; read to its end, not closed
	 * @throws Refusal UNREADABLE, TOO_MANY_PAGES or IMAGE_TOO_BIG; TOO_BUSY when nothing
	 * can look at it now
	 */
	void check(FileKind kind, InputStream bytes) {
		if (!entered()) {
			throw busy();
		}
		try {
			judge(kind, this.process.examine(kind, bytes));
		}
		catch (CopyFailed.NotBegun ex) {
			log.warn("A file could not be examined at the door: {}", ex.toString());
			throw busy();
		}
		catch (CopyFailed ex) {
			log.info("A file was refused at the door: {}", ex.toString());
			throw new Refusal(Reason.UNREADABLE,
					"The file could not be opened within " + this.settings.doorTime().toSeconds()
							+ " seconds, so it was not taken in. Save it anew, or in parts, and add that.");
		}
		finally {
			this.places.release();
		}
	}

	private void judge(FileKind kind, CopyOutcome found) {
		switch (found) {
			case TOO_MANY_PAGES ->
				throw new Refusal(Reason.TOO_MANY_PAGES, "The file has more than " + this.settings.pages()
						+ " pages, so it was not taken in. Add the pages that matter as a file of their own.");
			case IMAGE_TOO_BIG -> throw new Refusal(Reason.IMAGE_TOO_BIG, "A picture in the file has more than "
					+ this.settings.megapixels() + " megapixels. Make it smaller and add that.");
			case UNREADABLE,
					NO_ANSWER ->
				throw new Refusal(Reason.UNREADABLE, (kind == FileKind.PDF)
						? "The PDF document is encrypted or broken, so it was not taken in. Look for a copy that "
								+ "opens without a password and add that."
						: "The picture is broken, so it was not taken in. Look for a whole copy and add that.");
			case MADE, SEALED -> log.debug("A file passed the door.");
		}
	}

	private boolean entered() {
		try {
			return this.places.tryAcquire(this.settings.doorTime().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Refusal busy() {
		return new Refusal(Reason.TOO_BUSY,
				"The file cannot be examined at this moment, so nothing of it was kept. Try again in a minute, and tell "
						+ "your administrator if that does not help.");
	}

}
