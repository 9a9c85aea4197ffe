package org.gravamen.dispatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.gravamen.support.SmtpStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SmtpCourierTests {

	@Test
	void aRealServerTakesTheLetterForTheRecipientAndTheArchive() throws IOException, MessagingException {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try {
			Courier.Receipt receipt = courier(server.getSmtp().getPort()).carry(ADispatch.letter());
			assertThat(receipt.words()).startsWith("250");
			assertThat(server.getReceivedMessages()).hasSize(2);
			MimeMessage message = server.getReceivedMessages()[0];
			assertThat(message.getMessageID()).isEqualTo("<7c1e@letters.invalid>");
			assertThat(message.getAllRecipients()).hasSize(1);
			MimeMultipart parts = (MimeMultipart) message.getContent();
			assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(ADispatch.letter().pdf());
		}
		finally {
			server.stop();
		}
	}

	@ParameterizedTest
	@CsvSource({ "EHLO, 421 busy", "MAIL, 451 later", "RCPT, 550 unknown", "DATA, 554 no", "., 452 no room",
			"., 554 refused", "MAIL, ''", "RCPT, ''", "DATA, ''" })
	void whatTheServerRefusedOrNeverSawWasCertainlyNotTaken(String at, String answer) throws IOException {
		try (SmtpStub stub = new SmtpStub(Map.of(at, answer, "HELO", "421 busy"))) {
			SmtpCourier courier = courier(stub.port());
			OutgoingLetter letter = ADispatch.letter();
			assertThatExceptionOfType(Courier.NotTaken.class).isThrownBy(() -> courier.carry(letter));
		}
	}

	@Test
	void aConnectionThatBreaksAfterTheContentsLeavesDoubt() throws IOException {
		try (SmtpStub stub = new SmtpStub(Map.of(".", SmtpStub.HANG_UP))) {
			SmtpCourier courier = courier(stub.port());
			OutgoingLetter letter = ADispatch.letter();
			assertThatExceptionOfType(Courier.Broke.class).isThrownBy(() -> courier.carry(letter));
		}
	}

	@Test
	void aServerThatHangsUpAfterItsReceiptHasTakenTheLetter() throws IOException {
		try (SmtpStub stub = new SmtpStub(Map.of("QUIT", SmtpStub.HANG_UP))) {
			assertThat(courier(stub.port()).carry(ADispatch.letter()).words()).isEqualTo("250 ok");
		}
	}

	@Test
	void aServerThatIsNotThereHasTakenNothing() throws IOException {
		// The port is held, so that nobody else listens there meanwhile.
		try (Socket held = new Socket()) {
			held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
			SmtpCourier courier = courier(held.getLocalPort());
			OutgoingLetter letter = ADispatch.letter();
			assertThatExceptionOfType(Courier.NotTaken.class).isThrownBy(() -> courier.carry(letter));
		}
	}

	@ParameterizedTest
	@CsvSource({ "RCPT, 550 no minister@ministry.example here", "DATA, 554 minister@ministry.example is full",
			"., 554 minister@ministry.example is full" })
	void aRefusalDoesNotRepeatTheServersWords(String at, String answer) throws IOException {
		try (SmtpStub stub = new SmtpStub(Map.of(at, answer))) {
			SmtpCourier courier = courier(stub.port());
			OutgoingLetter letter = ADispatch.letter();
			assertThatExceptionOfType(Courier.NotTaken.class).isThrownBy(() -> courier.carry(letter))
				.satisfies((refused) -> assertThat(trace(refused)).contains("MessagingException")
					.doesNotContain("minister", "sanctions@example.org"));
		}
	}

	private static String trace(Throwable failure) {
		StringWriter trace = new StringWriter();
		failure.printStackTrace(new PrintWriter(trace));
		return trace.toString();
	}

	private static SmtpCourier courier(int port) {
		MailSettings settings = new MailSettings(Optional.of("127.0.0.1"), port, Optional.empty(), Optional.empty(),
				false, "letters@example.org", Optional.empty(), 5);
		JavaMailSenderImpl sender = new CourierConfiguration().letterSender(settings);
		return new SmtpCourier(sender, address("letters@example.org"), Optional.of(address("archive@example.org")));
	}

	private static InternetAddress address(String value) {
		try {
			return new InternetAddress(value);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
