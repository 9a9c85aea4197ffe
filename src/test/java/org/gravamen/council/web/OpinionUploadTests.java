package org.gravamen.council.web;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gravamen.process.Worklist;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.support.ServedOnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The file of an opinion over a real line, by the plain form of its page.
 */
@ServedOnH2
@Import(Rehearsals.class)
@ExtendWith(OutputCaptureExtension.class)
class OpinionUploadTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final String PART = "----a-part-of-the-form";

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@Autowired
	private Rehearsals rehearsals;

	@Autowired
	private Worklist worklist;

	@LocalServerPort
	private int port;

	@Value("${gravamen.home}")
	private Path home = Path.of("");

	private String page = "";

	private String token = "";

	@BeforeEach
	void aMemberIsAtThePage() throws Exception {
		Rehearsal.Account member = this.rehearsals.drafted().toThePanel().member();
		this.page = "/papers/" + this.worklist.inbox(member.person()).get(0).id() + "/file";
		send("/sign-in", "application/x-www-form-urlencoded", "username=" + member.person().signInName() + "&password="
				+ member.password() + "&_csrf=" + URLEncoder.encode(tokenOf("/sign-in"), StandardCharsets.UTF_8));
		this.token = tokenOf(this.page);
	}

	@Test
	void aFileComesInByThePlainFormAndNothingPlainIsLeftOnTheDiskOrInTheLog(CapturedOutput log) throws Exception {
		String canary = "CANARY-in-my-opinion-" + System.nanoTime();
		HttpResponse<String> answer = upload(canary + ".txt", (canary + " it may go.\n").repeat(2_000));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		assertThat(get(this.page)).contains(canary + ".txt", "Take the file away");
		assertThat(log.getAll()).doesNotContain(canary);
		File[] ours = Path.of(System.getProperty("java.io.tmpdir"))
			.toFile()
			.listFiles((folder, name) -> name.startsWith("tomcat"));
		assertThat(ours).as("where Tomcat puts things down").isNotEmpty();
		assertThat(Stream.concat(Stream.of(this.home.toFile()), Stream.of(Objects.requireNonNull(ours)))
			.flatMap((place) -> holding(place, canary).stream())).isEmpty();
	}

	@Test
	void whatIsTooLargeIsRefusedInWordsHoweverLargeItIs() throws Exception {
		HttpResponse<String> large = upload("large.txt", "In my opinion.\n".repeat(800_000));
		assertThat(large.statusCode()).isEqualTo(413);
		assertThat(large.body()).contains("FILE_TOO_LARGE", "The file is larger than 10 MB.");
		HttpResponse<String> huge = upload("huge.txt", "In my opinion.\n".repeat(1_500_000));
		assertThat(huge.statusCode()).isEqualTo(413);
		assertThat(huge.body()).contains("FILE_TOO_LARGE", "so nothing of it was read. Go back and choose a smaller");
		assertThat(get(this.page)).contains("Add this file");
	}

	@Test
	void ofAStrangerNoLargeFormIsRead() throws Exception {
		HttpRequest large = HttpRequest.newBuilder(address(this.page))
			.header("Content-Type", "multipart/form-data; boundary=" + PART)
			.POST(BodyPublishers.ofByteArray(new byte[2 << 20]))
			.build();
		HttpResponse<String> answer = HttpClient.newHttpClient().send(large, BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("FILE_TOO_LARGE", "so nothing of it was read.");
	}

	@Test
	void withoutItsTokenNothingComesIn() throws Exception {
		this.token = "";
		assertThat(upload("opinion.txt", "In my opinion.").statusCode()).isEqualTo(403);
		assertThat(get(this.page)).contains("Add this file");
	}

	private HttpResponse<String> upload(String name, String words) throws Exception {
		String part = "--" + PART + "\r\nContent-Disposition: form-data; name=";
		return send(this.page, "multipart/form-data; boundary=" + PART,
				part + "\"_csrf\"\r\n\r\n" + this.token + "\r\n" + part + "\"file\"; filename=\"" + name
						+ "\"\r\nContent-Type: text/plain\r\n\r\n" + words + "\r\n--" + PART + "--\r\n");
	}

	private HttpResponse<String> send(String path, String type, String body) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private String tokenOf(String path) throws Exception {
		Matcher found = TOKEN.matcher(get(path));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private String get(String path) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString()).body();
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	// Others come and go in the same folder meanwhile.
	private static List<File> holding(File place, String canary) {
		File[] within = place.listFiles();
		if (within == null) {
			return holds(place.toPath(), canary) ? List.of(place) : List.of();
		}
		return Stream.of(within).flatMap((one) -> holding(one, canary).stream()).toList();
	}

	private static boolean holds(Path file, String canary) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
