package org.gravamen.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * A notice as a message (RFC 5322). Remembers whether its contents have begun to flow:
 * before that, a failure is certain.
 */
final class MimeNotice extends MimeMessage {

	private final String messageId;

	private volatile boolean begun;

	MimeNotice(Notice notice, Session session, InternetAddress from) throws MessagingException {
		super(session);
		this.messageId = notice.messageId();
		setFrom(from);
		setRecipient(RecipientType.TO, new InternetAddress(notice.to(), true));
		setSubject(notice.subject(), StandardCharsets.UTF_8.name());
		// RFC 3834 §5: no machine shall answer this one
		setHeader("Auto-Submitted", "auto-generated");
		setText(notice.text(), StandardCharsets.UTF_8.name());
		saveChanges();
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

}
