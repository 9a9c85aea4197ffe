package org.gravamen.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands messages to a mail server (RFC 5321). What went wrong before the contents began
 * to flow, and what the server itself refused, was certainly not taken; a connection that
 * broke after that leaves doubt.
 */
public final class SmtpCourier implements Courier {

	private static final Logger LOG = LoggerFactory.getLogger(SmtpCourier.class);

	private static final int FIRST_REFUSAL = 400;

	private final JavaMailSenderImpl sender;

	private final InternetAddress from;

	private final Optional<InternetAddress> archive;

	SmtpCourier(JavaMailSenderImpl sender, InternetAddress from, Optional<InternetAddress> archive) {
		this.sender = sender;
		this.from = from;
		this.archive = archive;
	}

	@Override
	public Receipt carry(OutgoingLetter letter) {
		MimeLetter message = MimeLetter.of(letter, this.sender.getSession(), this.from);
		try {
			SMTPTransport server = connected();
			try {
				return handOver(message, server);
			}
			finally {
				hangUp(server);
			}
		}
		catch (MessagingException ex) {
			throw message.begun()
					? new Broke("The connection to the mail server broke while the message was under way.", quiet(ex))
					: new NotTaken("The mail server did not take the message.", quiet(ex));
		}
	}

	/**
	 * Whether the mail server answers now.
	 * @return false when no connection can be made
	 */
	boolean answers() {
		try {
			this.sender.testConnection();
			return true;
		}
		catch (MessagingException ex) {
			return false;
		}
	}

	// the answer stands: a failing farewell changes nothing
	private static void hangUp(SMTPTransport server) {
		try {
			server.close();
		}
		catch (MessagingException ex) {
			LOG.debug("The mail server hung up first.");
		}
	}

	private Receipt handOver(MimeLetter message, SMTPTransport server) throws MessagingException {
		try {
			server.sendMessage(message, envelope(message));
			return new Receipt(server.getLastServerResponse().strip());
		}
		catch (SMTPSendFailedException ex) {
			if (ex.getReturnCode() >= FIRST_REFUSAL) {
				throw new NotTaken("The mail server refused the message: " + ex.getReturnCode() + ".", quiet(ex));
			}
			throw ex;
		}
	}

	// The server's own words name the addressee, and what a failure says is kept beside a
	// step that is tried again.
	private static MessagingException quiet(MessagingException loud) {
		MessagingException quiet = new MessagingException(kinds(loud));
		quiet.setStackTrace(loud.getStackTrace());
		return quiet;
	}

	private static String kinds(Exception failure) {
		String kind = failure.getClass().getSimpleName();
		if (failure instanceof SMTPAddressFailedException refused) {
			kind += " " + refused.getReturnCode();
		}
		Exception next = (failure instanceof MessagingException mail) ? mail.getNextException() : null;
		return (next == null) ? kind : kind + ", " + kinds(next);
	}

	private SMTPTransport connected() throws MessagingException {
		SMTPTransport server = (SMTPTransport) this.sender.getSession().getTransport("smtp");
		server.connect(this.sender.getHost(), this.sender.getPort(), this.sender.getUsername(),
				this.sender.getPassword());
		return server;
	}

	// the archive is in the envelope alone: no header names it
	private Address[] envelope(MimeLetter message) throws MessagingException {
		List<Address> all = new ArrayList<>(List.of(message.getAllRecipients()));
		this.archive.ifPresent(all::add);
		return all.toArray(Address[]::new);
	}

}
