package org.gravamen.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import org.gravamen.law.Regime;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.DueJobs;
import org.gravamen.safecopy.Harmless;
import org.gravamen.safecopy.Hostile;
import org.gravamen.safecopy.HostileFiles;
import org.gravamen.safecopy.StandIn;
import org.gravamen.safecopy.StandIn.Mood;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.ServedOnH2;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Hostile files over a real line, with the settings that the house comes with: each is
 * refused by its status, its code and its sentence within ten seconds, nothing of it is
 * kept anywhere, and the house is as well as before.
 */
@Tag("heap")
@ServedOnH2
@TestPropertySource(properties = "gravamen.evidence.clamd.timeout=PT3S")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileUploadsTests {

	private static final StandIn SCANNER = new StandIn();

	private static final String PASSWORD = "lantern-orchard-papers";

	private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

	private static final long MEBIBYTE = 1 << 20;

	@Autowired
	private People people;

	@Autowired
	private Submissions submissions;

	@Autowired
	private Exhibits exhibits;

	@Autowired
	private DueJobs jobs;

	@Autowired
	private JdbcClient jdbc;

	@Value("${gravamen.home}/exhibits")
	private Path folder = Path.of("");

	@LocalServerPort
	private int port;

	@TempDir
	private Path files = Path.of("");

	private Optional<Submission> opened = Optional.empty();

	private Optional<UploadLine> line = Optional.empty();

	@DynamicPropertySource
	static void aScannerListens(DynamicPropertyRegistry settings) {
		settings.add("gravamen.evidence.clamd.host", () -> "127.0.0.1");
		settings.add("gravamen.evidence.clamd.port", SCANNER::port);
	}

	@BeforeAll
	void anOfficerIsAtTheRegister() {
		PersonId id = PersonId.next();
		Person officer = new Person(id, "anneke", "Anneke Brandt", "anneke@halden.example", Set.of(Role.CASE_OFFICER),
				true);
		this.people.welcome(officer, PASSWORD);
		this.opened = Optional
			.of(this.submissions.open(
					new OpenSubmission("Colonel Darian Voss", "Measures", "Detention without charge.",
							Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Varenia", "", Set.of(Measure.ASSET_FREEZE)),
					officer));
		this.line = Optional.of(UploadLine.signedIn(this.port, "anneke", PASSWORD));
	}

	@AfterEach
	void theHouseIsWell() {
		SCANNER.is(Mood.WELL);
		HttpResponse<String> health = line().get("/actuator/health");
		assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
		assertThat(health.body()).contains("\"UP\"");
	}

	@AfterAll
	static void theScannerGoesHome() throws IOException {
		SCANNER.close();
	}

	static List<Hostile> files() {
		return HostileFiles.all().stream().filter((file) -> file.refused().isPresent()).toList();
	}

	@ParameterizedTest
	@MethodSource("files")
	@Order(1)
	void eachIsRefusedAndNothingOfItIsKept(Hostile file) {
		byte[] bytes = file.bytes().get();
		assertTimeout(TEN_SECONDS, () -> refused(file.name(), bytes, file.refused().orElseThrow(), file.words()));
	}

	@Test
	@Order(2)
	void allOfThemTogetherTakeLittleOfTheMemory() throws Exception {
		List<Hostile> hostile = files();
		for (Hostile file : hostile) {
			Files.write(this.files.resolve(file.about().replace('/', ' ')), file.bytes().get());
		}
		HeapWatch heap = new HeapWatch();
		for (Hostile file : hostile) {
			Path path = this.files.resolve(file.about().replace('/', ' '));
			assertThat(line().upload(register(), file.name(), BodyPublishers.ofFile(path)).statusCode())
				.isGreaterThanOrEqualTo(400);
		}
		assertThat(heap.grown()).as("bytes more in the heap at any moment").isLessThan(64 * MEBIBYTE);
	}

	@Test
	@Order(3)
	void whatTheScannerKnowsIsRefused() {
		refused("invoice.txt", StandIn.EICAR.getBytes(StandardCharsets.US_ASCII), Reason.MALWARE_FOUND,
				"The antivirus knows this file as malicious, so it was not taken in. Do not open it; tell your "
						+ "administrator.");
	}

	@ParameterizedTest
	@MethodSource("badDays")
	@Order(4)
	void whileTheScannerIsSilentNothingComesIn(Mood mood) {
		SCANNER.is(mood);
		assertTimeout(TEN_SECONDS, () -> refused("roster.pdf", Harmless.pdf(1), Reason.SCANNER_DOWN,
				"The antivirus does not answer, so nothing was taken in. Try again later, or tell your administrator."));
	}

	static List<Mood> badDays() {
		return List.of(Mood.DEAF, Mood.MUTE, Mood.STAMMERING);
	}

	@Test
	@Order(5)
	void whatIsLargerThanTheLimitIsRefused() throws IOException {
		Path large = this.files.resolve("large.mp4");
		try (RandomAccessFile film = new RandomAccessFile(large.toFile(), "rw")) {
			film.writeInt(0x18);
			film.write("ftypisom\0\0\2\0isommp41".getBytes(StandardCharsets.US_ASCII));
			film.setLength(200 * MEBIBYTE + 1);
		}
		long before = kept();
		said(line().upload(register(), "large.mp4", BodyPublishers.ofFile(large)), Reason.FILE_TOO_LARGE,
				"The file is larger than");
		nothingIsKept(before);
	}

	@Test
	@Order(6)
	void anHonestFileStillComesInOnceAndNotTwice() {
		byte[] honest = Harmless.pdf(2);
		HttpResponse<String> taken = line().upload(register(), "roster.pdf", BodyPublishers.ofByteArray(honest));
		assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
		long before = kept();
		HttpResponse<String> again = line().upload(register(), "again.pdf", BodyPublishers.ofByteArray(honest));
		said(again, Reason.DUPLICATE_EVIDENCE, "Exhibit E-01 already holds this very file.");
		assertThat(JsonPath.<String>read(again.body(), "$.link")).isEqualTo(register() + "/E-01");
		assertThat(kept()).isEqualTo(before);
		assertThat(this.exhibits.of(matter().id())).hasSize(1);
	}

	private void refused(String name, byte[] bytes, Reason reason, String words) {
		long before = kept();
		said(line().upload(register(), name, BodyPublishers.ofByteArray(bytes)), reason, words);
		nothingIsKept(before);
	}

	private static void said(HttpResponse<String> answer, Reason reason, String words) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(reason.status());
		assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo(reason.name());
		assertThat(JsonPath.<String>read(answer.body(), "$.sentence")).contains(words).endsWith(".");
	}

	private void nothingIsKept(long before) {
		assertThat(kept()).isEqualTo(before);
		assertThat(this.exhibits.of(matter().id())).isEmpty();
		assertThat(this.jobs.run(matter().id())).isZero();
	}

	private long kept() {
		return new Holdings(this.jdbc, this.folder).count();
	}

	private String register() {
		return "/matters/" + matter().number().slug() + "/exhibits";
	}

	private Submission matter() {
		return this.opened.orElseThrow();
	}

	private UploadLine line() {
		return this.line.orElseThrow();
	}

}
