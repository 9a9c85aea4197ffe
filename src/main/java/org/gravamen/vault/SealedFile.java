package org.gravamen.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of sealed bytes on its way onto the disk.
 */
final class SealedFile extends OutputStream {

	private static final Logger log = LoggerFactory.getLogger(SealedFile.class);

	// With less than this a disk is full, whatever it says in which language.
	private static final long NO_ROOM = 4L << 20;

	// ENOSPC and EDQUOT in the words of Linux: a quota leaves room to others.
	private static final Pattern SAID = Pattern.compile("No space left|[Qq]uota exceeded");

	private final Disk disk;

	private final Path begun;

	private final Path whole;

	private @Nullable FileChannel channel;

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
		attempt(() -> this.disk.write(open(), ByteBuffer.wrap(bytes, offset, length)));
	}

	@Override
	public void close() {
		if (this.channel != null) {
			attempt(this::finish);
		}
	}

	private void finish() throws IOException {
		this.disk.makeLast(open());
		letGo();
		this.disk.rename(this.begun, this.whole);
	}

	/** Leaves nothing of it. */
	void forget() {
		try {
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
