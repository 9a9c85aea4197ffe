package org.gravamen.safecopy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The antivirus sees every byte, and without its answer nothing passes.
 */
class ClamdTests {

	// Split, so that no antivirus takes these tests away.
	private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

	private static final byte[] LONG = "One guard a night. ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

	private ServerSocket daemon;

	@BeforeEach
	void listen() throws IOException {
		this.daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
	}

	@AfterEach
	void close() throws IOException {
		this.daemon.close();
	}

	@Test
	void aCleanFilePassesWholeAndWasShownWhole() throws IOException {
		CompletableFuture<byte[]> shown = answering("stream: OK\0");
		assertThat(clamd().watch(new ByteArrayInputStream(LONG)).readAllBytes()).isEqualTo(LONG);
		assertThat(shown.join()).isEqualTo(LONG);
	}

	@Test
	void whatIsKnownAsMaliciousIsRefused() {
		CompletableFuture<byte[]> shown = answering("stream: Eicar-Test-Signature FOUND\0");
		assertThat(refused(EICAR.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Refusal.Reason.MALWARE_FOUND);
		assertThat(new String(shown.join(), StandardCharsets.US_ASCII)).isEqualTo(EICAR);
	}

	@Test
	void anAntivirusThatGivesUpLetsNothingPass() {
		CompletableFuture<byte[]> shown = answering("INSTREAM size limit exceeded. ERROR\0");
		assertThat(refused(LONG)).isEqualTo(Refusal.Reason.SCANNER_DOWN);
		assertThat(shown.join()).isEqualTo(LONG);
	}

	@Test
	void anAntivirusThatHangsUpLetsNothingPass() {
		CompletableFuture<byte[]> shown = answering("");
		assertThat(refused(LONG)).isEqualTo(Refusal.Reason.SCANNER_DOWN);
		assertThat(shown.join()).isEqualTo(LONG);
	}

	@Test
	void anAntivirusThatIsNotThereLetsNothingPass() throws IOException {
		Antivirus clamd = clamd();
		this.daemon.close();
		assertThat(clamd.state()).isEqualTo(Antivirus.State.SILENT);
		assertThat(refused(LONG)).isEqualTo(Refusal.Reason.SCANNER_DOWN);
		assertThat(Refusal.Reason.SCANNER_DOWN.status()).isEqualTo(503);
	}

	@Test
	void itIsAskedWhetherItIsThere() {
		CompletableFuture<Void> asked = CompletableFuture.runAsync(() -> {
			try (Socket socket = this.daemon.accept()) {
				socket.getInputStream().readNBytes("zPING\0".length());
				socket.getOutputStream().write("PONG\0".getBytes(StandardCharsets.US_ASCII));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		assertThat(clamd().state()).isEqualTo(Antivirus.State.ANSWERS);
		asked.join();
	}

	@Test
	void withoutOneThePageSaysSo() {
		Antivirus none = new Clamd(new ClamdProperties("", 3310, Duration.ofSeconds(1)));
		assertThat(none.state().sentence()).isEqualTo("No antivirus is configured.");
		InputStream bytes = new ByteArrayInputStream(LONG);
		assertThat(none.watch(bytes)).isSameAs(bytes);
	}

	private Clamd clamd() {
		return new Clamd(new ClamdProperties(InetAddress.getLoopbackAddress().getHostAddress(),
				this.daemon.getLocalPort(), Duration.ofSeconds(5)));
	}

	private Refusal.Reason refused(byte[] bytes) {
		InputStream watched = clamd().watch(new ByteArrayInputStream(bytes));
		Refusal[] refusal = new Refusal[1];
		assertThatExceptionOfType(Refusal.class).isThrownBy(watched::readAllBytes)
			.satisfies((thrown) -> refusal[0] = thrown);
		return refusal[0].reason();
	}

	private CompletableFuture<byte[]> answering(String answer) {
		return CompletableFuture.supplyAsync(() -> {
			try (Socket socket = this.daemon.accept()) {
				DataInputStream in = new DataInputStream(socket.getInputStream());
				assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
				ByteArrayOutputStream shown = new ByteArrayOutputStream();
				for (int length = in.readInt(); length > 0; length = in.readInt()) {
					shown.write(in.readNBytes(length));
				}
				socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
				return shown.toByteArray();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
