package org.gravamen.safecopy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.gravamen.support.Debian;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What is shut in by bubblewrap reaches nothing. Debian's is installed for these tests
 * where there is none and it may be; where it cannot make namespaces, nothing can be
 * shown of it.
 */
class SandboxTests {

	private final Sandbox sandbox = new Sandbox(Inspectors.settings(Duration.ofSeconds(5), true, bubblewrap()));

	@BeforeEach
	void bubblewrapWorksHere() {
		assumeTrue(this.sandbox.works(), "bubblewrap is not installed, or this machine lets nobody make namespaces");
	}

	@Test
	void thereIsNoNetwork() throws IOException {
		assertThat(said("cat /proc/net/dev").lines().filter((line) -> line.contains(":"))).hasSize(1)
			.allMatch((line) -> line.contains("lo:"));
	}

	@Test
	void aSinkOnThisMachineHearsNothingFromInside() throws IOException {
		try (ServerSocket sink = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			sink.setSoTimeout(200);
			String call = "exec 3<>/dev/tcp/127.0.0.1/" + sink.getLocalPort() + " && echo heard; true";
			assertThat(ran(List.of("/usr/bin/bash", "-c", call))).as("from outside").contains("heard");
			sink.accept().close();
			assertThat(ran(this.sandbox.around(List.of("/usr/bin/bash", "-c", call), List.of()))).as("from inside")
				.isEmpty();
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(sink::accept);
		}
	}

	@Test
	void nothingOfTheDiskIsThereButPrograms() throws IOException {
		assertThat(said("ls /").lines()).isSubsetOf("usr", "lib", "lib32", "lib64", "bin", "sbin", "etc", "var", "proc",
				"dev");
		assertThat(said("cat /etc/passwd; ls /home /root /tmp; true")).isEmpty();
	}

	@Test
	void nothingCanBeWritten() throws IOException {
		assertThat(said("touch /kept && echo kept; touch /usr/kept && echo kept; true")).isEmpty();
	}

	@Test
	void nothingOfTheServersEnvironmentIsSeen() throws IOException {
		assertThat(said("env").lines().map((line) -> line.replaceAll("=.*", ""))).isSubsetOf("PWD", "SHLVL", "_",
				"OLDPWD");
	}

	@Test
	void safeCopiesAreMadeInIt() {
		SafeCopyProperties shut = Inspectors.settings(Duration.ofSeconds(30), true, bubblewrap());
		SeparateProcess process = Inspectors.process(shut);
		assertThat(process.confinement()).contains("without network and without the disk");
		assertThat(process.make(FileKind.PDF, new ByteArrayInputStream(Harmless.pdf(1)), (number, picture) -> {
		}).pages()).isEqualTo(1);
	}

	private static String bubblewrap() {
		return Debian.ofThisMachine().find(List.of("bwrap"), "bubblewrap").map(Path::toString).orElse("bwrap");
	}

	private String said(String script) throws IOException {
		return ran(this.sandbox.around(List.of("/usr/bin/sh", "-c", script), List.of()));
	}

	private static String ran(List<String> command) throws IOException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
