package org.gravamen.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of sealed bytes on its way onto the disk. Of a large one the disk gets the
 * beginning while the rest is being sealed; and when all is written, it is made to last
 * aside, until somebody needs to know that it does.
 */
final class SealedFile extends OutputStream {

	private static final Logger log = LoggerFactory.getLogger(SealedFile.class);

	// With less than this a disk is full, whatever it says in which language.
	private static final long NO_ROOM = 4L << 20;

	// ENOSPC and EDQUOT in the words of Linux: a quota leaves room to others.
	private static final Pattern SAID = Pattern.compile("No space left|[Qq]uota exceeded");

	// Enough for the disk to be busy, and not so much that the end takes long.
	private static final long PUSHED_OUT = 8L << 20;

	private final Disk disk;

	private final Path begun;

	private final Path whole;

	private @Nullable FileChannel channel;

	// What goes on aside: pushing out, and at the end making it last.
	private CompletableFuture<Void> aside = CompletableFuture.allOf();

	private long waiting;

	SealedFile(Disk disk, Path begun, Path whole) {
		this.disk = disk;
		this.begun = begun;
		this.whole = whole;
	}

	void begin() {
		attempt(() -> {
			this.disk.makeFolder(Disk.folderOf(this.begun));
			this.channel = this.disk.create(this.begun);
		});
	}

	@Override
	public void write(int one) {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) {
		attempt(() -> {
			FileChannel open = open();
			this.disk.write(open, ByteBuffer.wrap(bytes, offset, length));
			this.waiting += length;
			if (this.waiting >= PUSHED_OUT && this.aside.isDone()) {
				ended();
				this.waiting = 0;
				this.aside = Aside.begin(unchecked(() -> this.disk.pushOut(open)));
			}
		});
	}

	@Override
	public void close() {
		FileChannel open = this.channel;
		if (open != null) {
			this.channel = null;
			this.aside = Aside.after(this.aside, unchecked(() -> finish(open)));
		}
	}

	// Renamed first, so that a journal takes name and bytes down at one stroke, and the
	// folder has nothing left to wait for. Until the transaction commits nobody knows the
	// name.
	private void finish(FileChannel open) throws IOException {
		try (open) {
			this.disk.rename(this.begun, this.whole);
			this.disk.makeLast(open);
		}
		this.disk.makeNamesLast(Disk.folderOf(this.whole));
	}

	/**
	 * Waits until it lasts under its name, if it was closed.
	 * @throws Refusal STORE_FULL or STORE_DOWN
	 */
	void awaitLasting() {
		attempt(this::ended);
	}

	// A disk tells a file of a failed write once only, and perhaps when it was pushed
	// out: what fails then fails the rest.
	private void ended() throws IOException {
		try {
			this.aside.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof UncheckedIOException failure)
					? new IOException(failure.getMessage(), failure) : new IOException(ex);
		}
	}

	private static Runnable unchecked(Act act) {
		return () -> {
			try {
				act.run();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex.getMessage(), ex);
			}
		};
	}

	/** Leaves nothing of it. */
	void forget() {
		try {
			this.aside.handle((nothing, failure) -> true).join();
			letGo();
			Files.deleteIfExists(this.begun);
			Files.deleteIfExists(this.whole);
		}
		catch (IOException ex) {
			// Nobody is told of it, because nothing is lost: the next stocktaking removes
			// it.
			log.warn("A sealed file that nobody needs could not be removed yet.", ex);
		}
	}

	private void letGo() throws IOException {
		FileChannel open = this.channel;
		this.channel = null;
		if (open != null) {
			open.close();
		}
	}

	private FileChannel open() throws IOException {
		FileChannel open = this.channel;
		if (open == null) {
			throw new IOException("The file is closed.");
		}
		return open;
	}

	private void attempt(Act act) {
		try {
			act.run();
		}
		catch (IOException ex) {
			log.error("Sealed bytes could not be written to their folder.", ex);
			throw full(ex) ? FullStore.refusal() : new Refusal(Refusal.Reason.STORE_DOWN,
					"The file could not be kept, and nothing of it was. Tell whoever looks after the server, and add it "
							+ "again later.");
		}
	}

	private boolean full(IOException why) {
		try {
			return SAID.matcher(String.valueOf(why.getMessage())).find()
					|| this.disk.room(Disk.folderOf(this.begun)) < NO_ROOM;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Something that a disk may refuse. */
	private interface Act {

		void run() throws IOException;

	}

}
