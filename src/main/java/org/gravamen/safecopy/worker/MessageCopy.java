package org.gravamen.safecopy.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.MetadataFinding.Sort;

/**
 * A message: who wrote to whom, the words, and the names of what hangs on it.
 */
final class MessageCopy {

	private static final List<String> SHOWN = List.of("From", "To", "Cc", "Date", "Subject");

	private static final List<String> MACHINES = List.of("Received", "X-Originating-IP", "X-Sender-IP", "Return-Path",
			"Message-ID");

	private static final List<String> PROGRAMS = List.of("User-Agent", "X-Mailer");

	private static final int DEEPEST = 20;

	private final Limits limits;

	private final Frames frames;

	private final List<String> attached = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	MessageCopy(Limits limits, Frames frames) {
		this.limits = limits;
		this.frames = frames;
	}

	void make(byte[] bytes) throws IOException {
		try {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
					new ByteArrayInputStream(bytes));
			if (message.getHeader("From") == null) {
				throw new Stopped(CopyOutcome.UNREADABLE);
			}
			StringBuilder text = new StringBuilder();
			for (String name : SHOWN) {
				text.append(name).append(": ").append(header(message, name)).append('\n');
			}
			tell(message);
			part(message, 0);
			text.append('\n').append(this.words);
			this.attached.forEach((one) -> text.append("\n[attached: ").append(one).append(']'));
			this.frames.note(CopyNote.TEXT_ONLY);
			new Sheets(this.limits, this.frames, false).set(VisibleText.of(text.toString()));
		}
		catch (MessagingException ex) {
			throw new Stopped(CopyOutcome.UNREADABLE);
		}
	}

	private void tell(MimeMessage message) throws MessagingException, IOException {
		for (String name : MACHINES) {
			String value = header(message, name);
			if (!value.isEmpty()) {
				this.frames.finding(Sort.NETWORK, name + ": " + value);
			}
		}
		for (String name : PROGRAMS) {
			this.frames.finding(Sort.SOFTWARE, header(message, name));
		}
	}

	private void part(Part part, int depth) throws MessagingException, IOException {
		if (depth > DEEPEST) {
			throw new Stopped(CopyOutcome.UNREADABLE);
		}
		String name = part.getFileName();
		if (name != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
			this.frames.active(ActiveContent.EMBEDDED_FILE);
			new AttachmentFindings(this.frames).look(part);
			this.attached
				.add(((name != null) ? MimeUtility.decodeText(name) : "no name") + ", " + part.getContentType());
		}
		else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
			parts(parts, part.isMimeType("multipart/alternative"), depth);
		}
		else if (part.isMimeType("text/plain")) {
			this.words.append(part.getContent()).append('\n');
		}
		else if (part.isMimeType("text/html")) {
			String page = String.valueOf(part.getContent());
			TextCopy.markup(page, this.frames);
			this.words.append(page.replaceAll("(?is)<(script|style).*?</\\1>|<[^>]*>", " ")).append('\n');
		}
		else {
			new AttachmentFindings(this.frames).look(part);
			this.attached.add(part.getContentType());
		}
	}

	// Of the same words in two dresses, the plain one.
	private void parts(Multipart parts, boolean alternatives, int depth) throws MessagingException, IOException {
		boolean plain = false;
		for (int i = 0; i < parts.getCount(); i++) {
			BodyPart one = parts.getBodyPart(i);
			if (!(alternatives && plain && one.isMimeType("text/*"))) {
				part(one, depth + 1);
			}
			plain = plain || one.isMimeType("text/plain");
		}
	}

	private static String header(MimeMessage message, String name) throws MessagingException, IOException {
		String value = message.getHeader(name, "; ");
		return (value == null) ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
	}

}
