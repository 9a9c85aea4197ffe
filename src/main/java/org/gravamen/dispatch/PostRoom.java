package org.gravamen.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;

/**
 * A folder in which every message lands as a complete <code>.eml</code> file (RFC 5322),
 * for a house without a mail server: somebody carries it on from there.
 */
public final class PostRoom implements Courier {

	private final Path folder;

	private final InternetAddress from;

	/**
	 * A post room.
	 * @param folder where messages land; made when it is missing
	 * @param from the sender's address
	 */
	public PostRoom(Path folder, InternetAddress from) {
		this.folder = folder;
		this.from = from;
	}

	@Override
	public Receipt carry(OutgoingLetter letter) {
		MimeLetter message = MimeLetter.of(letter, Session.getInstance(new Properties()), this.from);
		Path file = this.folder.resolve(fileName(letter.messageId()));
		try {
			Files.createDirectories(this.folder);
			place(message, file);
			return new Receipt("Placed in the post room as " + file.getFileName() + ".");
		}
		catch (IOException | MessagingException ex) {
			throw new NotTaken("The post room did not take the message.", ex);
		}
	}

	// whole or not at all: a reader of the folder never sees half a message
	private void place(MimeLetter message, Path file) throws IOException, MessagingException {
		Path begun = Files.createTempFile(this.folder, "letter", ".part");
		try {
			try (OutputStream out = Files.newOutputStream(begun)) {
				message.writeTo(out);
			}
			Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(begun);
		}
	}

	private static String fileName(String messageId) {
		return messageId.replaceAll("[^A-Za-z0-9.@_-]", "") + ".eml";
	}

}
