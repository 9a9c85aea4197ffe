package org.gravamen.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * What is asked of a disk: files and folders that only their owner reads, written so that
 * they outlast a power cut. A test puts a broken one in its place.
 */
class Disk {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	// What is handed over at once. For a whole mebibyte Linux looks for as much memory in
	// one piece, and while it has to make some, the same file takes four times as long.
	private static final int PIECE = 1 << 16;

	/** Opens a new file for writing. */
	FileChannel create(Path file) throws IOException {
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				ownerOnly("rw-------"));
	}

	void write(FileChannel file, ByteBuffer bytes) throws IOException {
		int end = bytes.limit();
		while (bytes.position() < end) {
			bytes.limit(Math.min(end, bytes.position() + PIECE));
			file.write(bytes);
		}
	}

	/** Writes what the system still holds of it, while more is being added. */
	void pushOut(FileChannel file) throws IOException {
		file.force(false);
	}

	void makeLast(FileChannel file) throws IOException {
		file.force(true);
	}

	/** Renames at one stroke. */
	void rename(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Makes a folder remember the names in it. On Linux it is opened like a file; where
	 * it cannot be, the system has no such way, and renames last by themselves.
	 */
	void makeNamesLast(Path folder) throws IOException {
		if (POSIX) {
			try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
				names.force(true);
			}
		}
	}

	/** Makes a folder and those above it, unless they are there. */
	void makeFolder(Path folder) throws IOException {
		Files.createDirectories(folder, ownerOnly("rwx------"));
	}

	long room(Path folder) throws IOException {
		return Files.getFileStore(folder).getUsableSpace();
	}

	static Path folderOf(Path file) {
		Path folder = file.getParent();
		return (folder != null) ? folder : file;
	}

	private static FileAttribute<?>[] ownerOnly(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
