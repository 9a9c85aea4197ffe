package org.gravamen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.ServedOnH2;
import org.gravamen.vocabulary.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files over a real line, as the page's script sends them.
 */
@ServedOnH2
@TestPropertySource(properties = { "gravamen.evidence.largest-file=3MB", "gravamen.evidence.quota=5MB" })
@ExtendWith(OutputCaptureExtension.class)
class UploadTests {

	private static final String PASSWORD = "marrow-hill-papers";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern UPLOADS = Pattern.compile("data-csrf-token=\"([^\"]+)\"");

	@Autowired
	People people;

	@Autowired
	Submissions submissions;

	@Autowired
	Exhibits exhibits;

	@Autowired
	JdbcClient jdbc;

	@Value("${gravamen.home}/exhibits")
	Path folder = Path.of("");

	@LocalServerPort
	int port;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private Submission matter;

	private String token = "";

	UploadTests(@Autowired People people, @Autowired Submissions submissions) {
		PersonId id = PersonId.next();
		Person officer = new Person(id, id.toString(), "Priya Raman", "priya@halden.example", Set.of(Role.CASE_OFFICER),
				true);
		people.welcome(officer, PASSWORD);
		this.matter = submissions.open(new OpenSubmission("Captain Orlo Venn", "Designation of Orlo Venn", "Invented.",
				Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)), officer);
	}

	@BeforeEach
	void theOfficerIsAtTheRegister() throws Exception {
		String name = this.people.get(this.matter.officer()).signInName();
		Matcher form = TOKEN.matcher(get("/sign-in"));
		assertThat(form.find()).isTrue();
		post("/sign-in", "application/x-www-form-urlencoded", "", BodyPublishers.ofString("username=" + name
				+ "&password=" + PASSWORD + "&_csrf=" + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8)));
		Matcher page = UPLOADS.matcher(get(register()));
		assertThat(page.find()).isTrue();
		this.token = page.group(1);
	}

	@Test
	void aFileComesInUnderItsNameAndOutAgainToTheByte() throws Exception {
		byte[] bytes = bytes(2_500_000);
		HttpResponse<String> answer = upload("roster 證據.txt", bytes);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		Exhibit taken = this.exhibits.of(this.matter.id()).get(0);
		assertThat(taken.file().orElseThrow().name()).isEqualTo("roster 證據.txt");
		try (InputStream kept = this.exhibits.open(taken)) {
			assertThat(kept.readAllBytes()).isEqualTo(bytes);
		}
	}

	@Test
	void theSameFileAgainIsRefusedWithALinkToTheFirst() throws Exception {
		upload("a.txt", bytes("One guard a night."));
		HttpResponse<String> again = upload("b.txt", bytes("One guard a night."));
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("DUPLICATE_EVIDENCE", register() + "/E-01");
	}

	@Test
	void whatIsEmptyOrTooLargeIsRefusedAndLeavesNothing() throws Exception {
		long before = kept();
		assertThat(upload("a.txt", new byte[0]).body()).contains("FILE_EMPTY");
		HttpResponse<String> large = upload("large.txt", bytes(4_000_000));
		assertThat(large.statusCode()).isEqualTo(413);
		assertThat(large.body()).contains("FILE_TOO_LARGE", "3 MB");
		assertThat(kept()).isEqualTo(before);
	}

	@Test
	void theSpaceOfASubmissionEnds() throws Exception {
		upload("a.txt", bytes(2_900_000));
		long before = kept();
		HttpResponse<String> second = upload("b.txt", bytes(2_800_000));
		assertThat(second.statusCode()).isEqualTo(507);
		assertThat(second.body()).contains("QUOTA_FULL",
				"have used up its space. Ask an administrator for more, or leave it out.");
		assertThat(this.exhibits.of(this.matter.id())).hasSize(1);
		assertThat(kept()).isEqualTo(before);
		assertThat(get("/actuator/health")).contains("UP");
		assertThat(upload("c.txt", bytes("A small one still fits.")).statusCode()).isEqualTo(201);
	}

	@Test
	void withoutItsTokenNothingComesIn() throws Exception {
		this.token = "";
		assertThat(upload("a.txt", bytes("a")).statusCode()).isEqualTo(403);
		assertThat(this.exhibits.of(this.matter.id())).isEmpty();
	}

	@Test
	void aLineThatBreaksOffLeavesNothing() throws Exception {
		long before = kept();
		try (Socket line = new Socket("localhost", this.port)) {
			OutputStream out = line.getOutputStream();
			out.write(("POST " + register()
					+ "/files HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n"
					+ "X-File-Name: a.bin\r\nX-CSRF-TOKEN: " + this.token + "\r\nCookie: gravamen="
					+ this.cookies.getCookieStore().getCookies().get(0).getValue()
					+ "\r\nContent-Length: 2500000\r\n\r\n")
				.getBytes(StandardCharsets.ISO_8859_1));
			out.write(bytes(1_500_000));
			out.flush();
			line.shutdownOutput();
			// The server closes the line when it has given up.
			assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
				.doesNotContain("201");
		}
		assertThat(this.exhibits.of(this.matter.id())).isEmpty();
		assertThat(kept()).isEqualTo(before);
	}

	@Test
	void nothingPlainIsLeftOnTheDiskOrInTheLog(CapturedOutput log) throws Exception {
		String canary = "CANARY-one-guard-a-night-" + System.nanoTime();
		upload(canary + "-title.txt", bytes((canary + "-bytes ").repeat(20_000)));
		assertThat(log.getAll()).doesNotContain(canary);
		assertThat(this.folder).as("the folder that is searched").isDirectoryContaining("glob:**.sealed");
		assertThat(filesHolding(canary)).isEmpty();
	}

	// Others come and go in the same folder meanwhile.
	private List<Path> filesHolding(String canary) throws IOException {
		List<Path> holding = new ArrayList<>();
		Files.walkFileTree(Path.of(System.getProperty("java.io.tmpdir")), Set.of(), 6, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
				if (is.isRegularFile() && is.size() < 10_000_000 && isOurs(file) && holds(file, canary)) {
					holding.add(file);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException gone) {
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
				return FileVisitResult.CONTINUE;
			}

		});
		return holding;
	}

	// Where Tomcat, Spring and the house keep what they put down.
	private static boolean isOurs(Path file) {
		return file.toString().matches(".*/(tomcat|gravamen-test|upload|spring|hsperf).*");
	}

	private static boolean holds(Path file, String canary) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** What is kept: rows, keys, and files of the folder, whole or not. */
	private long kept() {
		String[] files = this.folder.toFile().list();
		return this.jdbc.sql("select (select count(*) from vault_chunk) + (select count(*) from vault_key)")
			.query(Long.class)
			.single() + ((files != null) ? files.length : 0);
	}

	private HttpResponse<String> upload(String name, byte[] bytes) throws Exception {
		return post(register() + "/files", "application/octet-stream",
				URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"), BodyPublishers.ofByteArray(bytes));
	}

	private HttpResponse<String> post(String path, String type, String name, HttpRequest.BodyPublisher body)
			throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Content-Type", type).POST(body);
		if (!this.token.isEmpty()) {
			request.header("X-File-Name", name).header("X-CSRF-TOKEN", this.token);
		}
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	private String get(String path) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString()).body();
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private String register() {
		return "/matters/" + this.matter.number().slug() + "/exhibits";
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(int length) {
		StringBuilder letters = new StringBuilder(length);
		new Random(length).ints(length, 'a', 'z').forEach(letters::appendCodePoint);
		return bytes(letters.toString());
	}

}
