package org.gravamen.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sealed bytes in files of a folder. A file is written under a name that does not count,
 * renamed, and made to last with its name, before the transaction that knows it commits;
 * one that does not commit takes its file with it. What a crash leaves behind,
 * {@link Stocktaking} finds. The disk is waited for at the commit, or by who reads the
 * file earlier, so that the rows are written meanwhile.
 */
final class FolderShelf implements Shelf {

	static final String WHOLE = ".sealed";

	static final String BEGUN = ".part";

	private final Path folder;

	private final Disk disk;

	private final Map<UUID, SealedFile> underWay = new ConcurrentHashMap<>();

	FolderShelf(Path folder, Disk disk) {
		this.folder = folder.toAbsolutePath();
		this.disk = disk;
	}

	Path folder() {
		return this.folder;
	}

	@Override
	public OutputStream place(UUID document) {
		SealedFile file = new SealedFile(this.disk, path(document, BEGUN), path(document, WHOLE));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void beforeCommit(boolean readOnly) {
				file.awaitLasting();
			}

			@Override
			public void afterCompletion(int status) {
				FolderShelf.this.underWay.remove(document);
				// Of one that ended nobody knows how, the next stocktaking decides.
				if (status == STATUS_ROLLED_BACK) {
					file.forget();
				}
			}

		});
		this.underWay.put(document, file);
		file.begin();
		return file;
	}

	@Override
	public InputStream open(UUID document) throws IOException {
		SealedFile coming = this.underWay.get(document);
		if (coming != null) {
			coming.awaitLasting();
		}
		return Files.newInputStream(path(document, WHOLE));
	}

	@Override
	public void remove(UUID document) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				delete(document);
			}

		});
	}

	/** Whether it can be written to, or made where it is not there yet. */
	boolean takes() {
		Path there = this.folder;
		while (Files.notExists(there) && there.getParent() != null) {
			there = there.getParent();
		}
		return Files.isDirectory(there) && Files.isWritable(there);
	}

	boolean holds(UUID document) {
		return Files.exists(path(document, WHOLE));
	}

	private void delete(UUID document) {
		try {
			Files.deleteIfExists(path(document, WHOLE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file of a destroyed document could not be removed.", ex);
		}
	}

	// The id is random: the name of a file says nothing.
	private Path path(UUID document, String ending) {
		return this.folder.resolve(document + ending);
	}

}
