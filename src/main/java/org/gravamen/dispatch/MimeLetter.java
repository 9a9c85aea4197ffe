package org.gravamen.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/**
 * The one MIME message (RFC 5322, RFC 2045) that every courier carries. Remembers whether
 * its contents have begun to flow: before that, a failure is certain.
 */
final class MimeLetter extends MimeMessage {

	// RFC 5322 §3.3
	private static final DateTimeFormatter DATE = DateTimeFormatter
		.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private final String messageId;

	private volatile boolean begun;

	private MimeLetter(Session session, String messageId) {
		super(session);
		this.messageId = messageId;
	}

	static MimeLetter of(OutgoingLetter letter, Session session, InternetAddress from) {
		try {
			MimeLetter message = new MimeLetter(session, letter.messageId());
			message.setFrom(from);
			message.setRecipient(RecipientType.TO, address(letter.to()));
			message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
			message.setHeader("Date", DATE.format(letter.date()));
			message.setContent(new MimeMultipart(words(letter), attachment(letter)));
			message.saveChanges();
			return message;
		}
		catch (MessagingException | IOException ex) {
			throw new Courier.NotTaken("The message could not be written.", ex);
		}
	}

	boolean begun() {
		return this.begun;
	}

	@Override
	public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
		this.begun = true;
		super.writeTo(out, ignored);
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.messageId);
	}

	private static InternetAddress address(Recipient to) throws MessagingException, IOException {
		InternetAddress address = new InternetAddress(to.address().value(), to.name(), StandardCharsets.UTF_8.name());
		address.validate();
		return address;
	}

	private static MimeBodyPart words(OutgoingLetter letter) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(letter.text(), StandardCharsets.UTF_8.name());
		return part;
	}

	private static MimeBodyPart attachment(OutgoingLetter letter) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setDataHandler(new DataHandler(new ByteArrayDataSource(letter.pdf(), "application/pdf")));
		part.setFileName(letter.fileName());
		part.setDisposition(Part.ATTACHMENT);
		part.setHeader("Content-Transfer-Encoding", "base64");
		return part;
	}

}
