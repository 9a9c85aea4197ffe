package org.gravamen.notice;

import java.io.IOException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.gravamen.support.SmtpStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A notice goes once, and where it was not taken that is certain or in doubt.
 */
class SmtpMessengerTests {

	private static final Notice NOTICE = new Notice("helena@halden.example", "1 paper for you", "Good morning.\r\n",
			"<1@notices.invalid>");

	@Test
	void aRealServerTakesTheNoticeForItsReader() throws MessagingException, IOException {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try {
			messenger(server.getSmtp().getPort()).carry(NOTICE);
			assertThat(server.getReceivedMessages()).hasSize(1);
			MimeMessage message = server.getReceivedMessages()[0];
			assertThat(message.getMessageID()).isEqualTo("<1@notices.invalid>");
			assertThat(message.getHeader("To", null)).isEqualTo("helena@halden.example");
			assertThat(message.getHeader("From", null)).isEqualTo("notices@halden.example");
			assertThat(message.getContent().toString()).startsWith("Good morning.");
		}
		finally {
			server.stop();
		}
	}

	@ParameterizedTest
	@CsvSource({ "EHLO, 421 busy", "MAIL, 451 later", "RCPT, 550 helena is unknown", "DATA, 554 no", "., 452 no room",
			"RCPT, ''" })
	void whatTheServerRefusedOrNeverSawWasCertainlyNotTaken(String at, String answer)
			throws IOException, MessagingException {
		try (SmtpStub stub = new SmtpStub(Map.of(at, answer, "HELO", "421 busy"))) {
			Messenger messenger = messenger(stub.port());
			assertThatExceptionOfType(Messenger.NotTaken.class).isThrownBy(() -> messenger.carry(NOTICE))
				.satisfies((refused) -> assertThat(String.valueOf(refused.getCause())).doesNotContain("helena"));
		}
	}

	@Test
	void aConnectionThatBreaksAfterTheContentsLeavesDoubt() throws IOException, MessagingException {
		try (SmtpStub stub = new SmtpStub(Map.of(".", SmtpStub.HANG_UP))) {
			Messenger messenger = messenger(stub.port());
			assertThatExceptionOfType(Messenger.Broke.class).isThrownBy(() -> messenger.carry(NOTICE));
		}
	}

	@Test
	void anAddressThatIsNoneIsNotTaken() throws MessagingException {
		Messenger messenger = messenger(1);
		Notice astray = new Notice("not an address", "1 paper for you", "", "<2@notices.invalid>");
		assertThatExceptionOfType(Messenger.NotTaken.class).isThrownBy(() -> messenger.carry(astray));
	}

	private static Messenger messenger(int port) throws MessagingException {
		return new NoticeConfiguration()
			.smtpMessenger(new NoticeSettings(LocalTime.of(7, 30), new NoticeSettings.Mail(Optional.of("127.0.0.1"),
					port, Optional.empty(), Optional.empty(), false, "notices@halden.example", 5)));
	}

}
