package org.gravamen.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sealed bytes in files of a folder. A file is written under a name that does not count,
 * made to last, and renamed, before the transaction that knows it commits; one that does
 * not commit takes its file with it. What a crash leaves behind, {@link Stocktaking}
 * finds.
 */
final class FolderShelf implements Shelf {

	static final String WHOLE = ".sealed";

	static final String BEGUN = ".part";

	private final Path folder;

	private final Disk disk;

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
			public void afterCompletion(int status) {
				// Of one that ended nobody knows how, the next stocktaking decides.
				if (status == STATUS_ROLLED_BACK) {
					file.forget();
				}
			}

		});
		file.begin();
		return file;
	}

	@Override
	public InputStream open(UUID document) throws IOException {
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
