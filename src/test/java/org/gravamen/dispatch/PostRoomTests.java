package org.gravamen.dispatch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostRoomTests {

	@TempDir
	Path home;

	@Test
	void aMessageLandsCompleteWithTheSignedLetter() throws IOException, MessagingException {
		OutgoingLetter letter = ADispatch.letter();
		room().carry(letter);
		MimeMessage message = read(this.home.resolve("post-room/7c1e@letters.invalid.eml"));
		assertThat(message.getMessageID()).isEqualTo("<7c1e@letters.invalid>");
		assertThat(message.getSubject()).isEqualTo("Letter HJT/S/2026/041");
		assertThat(message.getSentDate()).isEqualTo("2026-12-02T10:00:00Z");
		assertThat(message.getAllRecipients()).hasSize(1);
		MimeMultipart parts = (MimeMultipart) message.getContent();
		assertThat(parts.getBodyPart(0).getContent()).asString().contains("our letter");
		assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("HJT-S-2026-041-letter-3.pdf");
		assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(letter.pdf());
	}

	@Test
	void nothingHalfWrittenIsLeftBehind() throws IOException, MessagingException {
		room().carry(ADispatch.letter());
		try (Stream<Path> files = Files.list(this.home.resolve("post-room"))) {
			assertThat(files.toList()).hasSize(1);
		}
	}

	@Test
	void aPostRoomThatCannotBeEnteredHasCertainlyNotTakenTheMessage() throws IOException, MessagingException {
		Files.writeString(this.home.resolve("post-room"), "a file stands where the folder should be");
		PostRoom room = room();
		OutgoingLetter letter = ADispatch.letter();
		assertThatExceptionOfType(Courier.NotTaken.class).isThrownBy(() -> room.carry(letter));
	}

	@Test
	void aNameCannotBringAHeaderOfItsOwn() throws IOException, MessagingException {
		OutgoingLetter plain = ADispatch.letter();
		Recipient forged = new Recipient(plain.to().id(), plain.to().submission(), "Minister\r\nBcc: spy@example.org",
				"Office", plain.to().address(), plain.to().kind());
		room().carry(new OutgoingLetter(plain.messageId(), forged, plain.subject(), plain.text(), plain.fileName(),
				plain.pdf(), plain.date()));
		MimeMessage message = read(this.home.resolve("post-room/7c1e@letters.invalid.eml"));
		assertThat(message.getHeader("Bcc")).isNull();
		assertThat(List.of(message.getAllRecipients())).hasSize(1);
	}

	private PostRoom room() throws MessagingException {
		return new PostRoom(this.home.resolve("post-room"), new InternetAddress("letters@example.org"));
	}

	private static MimeMessage read(Path file) throws IOException, MessagingException {
		try (InputStream in = Files.newInputStream(file)) {
			return new MimeMessage(Session.getInstance(new Properties()), in);
		}
	}

}
