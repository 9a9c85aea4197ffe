package org.gravamen.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A keyset in a file that only its owner reads.
 *
 * @param path where
 */
record KeysetFile(Path path) {

	boolean exists() {
		return Files.exists(this.path);
	}

	Keyset read() {
		try {
			return Keyset.of(Files.readString(this.path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The vault's keyset in " + this.path + " cannot be read.", ex);
		}
	}

	/**
	 * Makes a new keyset in a file that does not exist yet: none is ever written over by
	 * a start.
	 */
	Keyset make() {
		Keyset fresh = Keyset.fresh();
		try {
			Files.createDirectories(folder());
			write(this.path, fresh);
			return fresh;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The vault's keyset cannot be written to " + this.path + ".", ex);
		}
	}

	/**
	 * Replaces the keyset, whole or not at all.
	 * @param next what to write
	 * @param backup where the old one goes; it must not exist yet
	 * @throws IOException when the folder cannot be written to; then nothing has changed
	 */
	void replace(Keyset next, Path backup) throws IOException {
		Path fresh = this.path.resolveSibling(this.path.getFileName() + ".new");
		Files.deleteIfExists(fresh);
		write(fresh, next);
		write(backup, read());
		Files.move(fresh, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private Path folder() {
		Path folder = this.path.toAbsolutePath().getParent();
		return (folder != null) ? folder : this.path.toAbsolutePath();
	}

	private static void write(Path file, Keyset keyset) throws IOException {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] ownerOnly = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		try (var channel = Files.newByteChannel(file,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC), ownerOnly)) {
			ByteBuffer bytes = ByteBuffer.wrap(keyset.json().getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
		}
	}

}
