package org.gravamen.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands notices to a mail server (RFC 5321). What went wrong before the contents began to
 * flow, and what the server itself refused, was certainly not taken.
 */
final class SmtpMessenger implements Messenger {

	private static final Logger LOG = LoggerFactory.getLogger(SmtpMessenger.class);

	private static final int FIRST_REFUSAL = 400;

	private final JavaMailSenderImpl sender;

	private final InternetAddress from;

	SmtpMessenger(JavaMailSenderImpl sender, InternetAddress from) {
		this.sender = sender;
		this.from = from;
	}

	@Override
	public void carry(Notice notice) {
		MimeNotice message = written(notice);
		try {
			SMTPTransport server = connected();
			try {
				server.sendMessage(message, message.getAllRecipients());
			}
			finally {
				hangUp(server);
			}
		}
		catch (MessagingException ex) {
			throw (message.begun() && !refused(ex))
					? new Broke("The connection to the mail server broke while a notice was under way.", quiet(ex))
					: new NotTaken("The mail server did not take a notice.", quiet(ex));
		}
	}

	private MimeNotice written(Notice notice) {
		try {
			return new MimeNotice(notice, this.sender.getSession(), this.from);
		}
		catch (MessagingException ex) {
			throw new NotTaken("A notice could not be written: the address of its reader cannot be used.", quiet(ex));
		}
	}

	private static boolean refused(MessagingException failure) {
		return failure instanceof SMTPSendFailedException sent && sent.getReturnCode() >= FIRST_REFUSAL;
	}

	private SMTPTransport connected() throws MessagingException {
		SMTPTransport server = (SMTPTransport) this.sender.getSession().getTransport("smtp");
		server.connect(this.sender.getHost(), this.sender.getPort(), this.sender.getUsername(),
				this.sender.getPassword());
		return server;
	}

	// what was sent stands: a failing farewell changes nothing
	private static void hangUp(SMTPTransport server) {
		try {
			server.close();
		}
		catch (MessagingException ex) {
			LOG.debug("The mail server hung up first.");
		}
	}

	// The server's own words name the reader, and what a failure says is kept beside a
	// step that is tried again.
	private static MessagingException quiet(MessagingException loud) {
		MessagingException quiet = new MessagingException(loud.getClass().getSimpleName());
		quiet.setStackTrace(loud.getStackTrace());
		return quiet;
	}

}
