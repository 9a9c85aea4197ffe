package org.gravamen.rehearsal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.gravamen.Gravamen;
import org.gravamen.evidence.RotateKeyCommand;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Verdict;
import org.gravamen.submission.Stage;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever carries off a closed house without its keys reads nothing of what people wrote
 * in it: not in the database, not in its folder, its log or its temporary files. Only the
 * post room is plain, as the operations handbook says.
 */
@ExtendWith(OutputCaptureExtension.class)
class SeizedWholeHouseTests {

	// The country is not sealed: a search that does not find it proves nothing.
	private final Canaries plain = new Canaries();

	private final Canaries canaries = new Canaries();

	private final PlainSearch forPlain = new PlainSearch(this.plain.stem());

	private final PlainSearch forCanaries = new PlainSearch(this.canaries.stem());

	private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	private SubmissionId submission = SubmissionId.next();

	@TempDir(cleanup = CleanupMode.ALWAYS)
	Path home;

	@BeforeEach
	void aTemporaryFileThatTheSearchMustFind() throws IOException {
		Path file = Files.createTempFile("gravamen-seized", ".txt");
		file.toFile().deleteOnExit();
		Files.writeString(file, this.plain.stem(), StandardCharsets.UTF_16LE);
	}

	@Test
	void onADiskWithAnEmbeddedDatabaseNothingIsReadableAndAllOpensUnderAnotherKey(CapturedOutput said)
			throws Exception {
		String database = "jdbc:h2:file:" + this.home.resolve("gravamen") + ";WRITE_DELAY=0";
		lived("--spring.datasource.url=" + database);
		nothingIsReadable(said);
		assertThat(hits(this.forPlain, this.home.resolve("gravamen.mv.db"))).as("the country").isNotEmpty();
		DataSource source = new DriverManagerDataSource(database, "gravamen", "");
		noRowIsReadable(source);
		allOpensUnderAnotherKey(said, source, "--spring.datasource.url=" + database);
	}

	@Test
	void onADiskWithAServerOfDatabasesNothingIsReadableAndAllOpensUnderAnotherKey(CapturedOutput said)
			throws Exception {
		String database = SharedPostgres.freshDatabase();
		lived("--spring.datasource.url=" + database, "--spring.datasource.username=postgres");
		DataSource source = new DriverManagerDataSource(database, "postgres", "");
		Path data = Path.of(text(source, "show data_directory"));
		JdbcClient.create(source).sql("checkpoint").update();
		nothingIsReadable(said);
		assertThat(hits(this.forPlain, data.resolve("base"))).as("the country in a table").isNotEmpty();
		assertThat(hits(this.forPlain, data.resolve("pg_wal"))).as("the country in the log of writes").isNotEmpty();
		assertThat(hits(this.forCanaries, data)).isEmpty();
		noRowIsReadable(source);
		allOpensUnderAnotherKey(said, source, "--spring.datasource.url=" + database,
				"--spring.datasource.username=postgres");
	}

	/** A house with its jobs running, from its first start to its close. */
	private void lived(String... database) throws Exception {
		try (ConfigurableApplicationContext house = SpringApplication.run(Gravamen.class, settings(database))) {
			FilledHouse filled = new FilledHouse(house, this.canaries, this.plain.in("country"));
			OfficersBrowser browser = new OfficersBrowser(house.getEnvironment().getProperty("local.server.port", ""));
			filled.draft();
			browser.signIn(filled.officer());
			uploaded(browser, filled);
			filled.describe(4);
			filled.travel();
			assertThat(filled.foundTheAuthor()).as("the worker found the author").isTrue();
			this.submission = filled.submission().id();
			assertThat(filled.submission().stage()).isEqualTo(Stage.OUTCOME_RECORDED);
			assertThat(browser.get("/register?words=" + this.canaries.stem()).body()).contains(this.canaries.stem());
		}
	}

	private void uploaded(OfficersBrowser browser, FilledHouse filled) throws Exception {
		String register = "/matters/" + filled.submission().number().slug() + "/exhibits";
		byte[] bytes = ((this.canaries.in("bytes over the line") + " ").repeat(4) + "\n").repeat(10_000)
			.getBytes(StandardCharsets.UTF_8);
		assertThat(browser.upload(register, this.canaries.in("name over the line") + ".txt", bytes).statusCode())
			.isEqualTo(201);
		assertThat(browser.upload(register, this.canaries.in("name refused") + ".pdf", bytes).statusCode())
			.isNotEqualTo(201);
	}

	private String[] settings(String... database) {
		List<String> settings = new ArrayList<>(List.of("--gravamen.home=" + this.home, "--server.port=0",
				"--server.address=127.0.0.1", "--gravamen.rehearsal=test", "--gravamen.dispatch.hold=PT0S"));
		settings.addAll(List.of(database));
		return settings.toArray(String[]::new);
	}

	private void nothingIsReadable(CapturedOutput said) throws IOException {
		assertThat(this.canaries.planted()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
		Path postRoom = this.home.resolve("post-room");
		assertThat(hits(this.forCanaries, postRoom)).as("the letter on its way").isNotEmpty();
		assertThat(this.forCanaries.in(this.home, this.start, (file) -> !file.startsWith(postRoom))).isEmpty();
		assertThat(this.forCanaries.in("log", said.getAll().getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(said.getAll()).as("the log says what is plain").contains("No mail server is set");
		Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
		assertThat(this.forPlain.in(temporary, this.start, small())).as("the file for the search").isNotEmpty();
		assertThat(this.forCanaries.in(temporary, this.start, small().and((file) -> !file.startsWith(this.home))))
			.isEmpty();
	}

	private void allOpensUnderAnotherKey(CapturedOutput said, DataSource source, String... database)
			throws IOException {
		List<String> old = new ArrayList<>(List.of(mark("vault.json"), mark("sources.json")));
		assertThat(textsThatBeginWith(source, old)).as("texts under the first keys").isNotEmpty();
		assertThat(RotateKeyCommand.run(Gravamen.class, List.of(settings(database)))).isZero();
		assertThat(said.getAll()).containsPattern("Texts sealed anew: [1-9]");
		assertThat(textsThatBeginWith(source, old)).isEmpty();
		try (ConfigurableApplicationContext house = SpringApplication.run(Gravamen.class, settings(database))) {
			assertThat(FilledHouse.sourceOf(house, this.submission)).contains("in title", "in name of a target",
					"in source identity");
			assertThat(house.getBean(Chronicle.class).check(this.submission)).isInstanceOf(Verdict.Unbroken.class);
		}
	}

	/**
	 * How texts begin that the newest key of a keyset has sealed: its number in Base64.
	 */
	private String mark(String keyset) throws IOException {
		Matcher number = Pattern.compile("\"primaryKeyId\":\\s*([0-9]+)")
			.matcher(Files.readString(this.home.resolve("keys").resolve(keyset)));
		assertThat(number.find()).isTrue();
		byte[] head = ByteBuffer.allocate(5).put((byte) 1).putInt((int) Long.parseLong(number.group(1))).array();
		return Base64.getEncoder().withoutPadding().encodeToString(head).substring(0, 6);
	}

	private static List<String> textsThatBeginWith(DataSource database, List<String> marks) {
		List<String> found = new ArrayList<>();
		eachRow(database, (table, row) -> row.forEach((column, value) -> {
			if (value instanceof String text && marks.stream().anyMatch(text::startsWith)) {
				found.add(table + "." + column);
			}
		}));
		return found;
	}

	private static void eachRow(DataSource database, BiConsumer<String, Map<String, Object>> look) {
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
			.query(String.class)
			.list()
			.forEach((table) -> jdbc.sql("select * from \"" + table + "\"")
				.query()
				.listOfRows()
				.forEach((row) -> look.accept(table, row)));
	}

	/** Every row of every table, as whoever restores a dump reads it. */
	private void noRowIsReadable(DataSource database) {
		List<String> plainRows = new ArrayList<>();
		List<String> readable = new ArrayList<>();
		eachRow(database, (table, row) -> {
			byte[] bytes = bytes(row.values());
			plainRows.addAll(this.forPlain.in(table, bytes));
			readable.addAll(this.forCanaries.in(table, bytes));
		});
		assertThat(plainRows).as("the country").isNotEmpty();
		assertThat(readable).isEmpty();
	}

	private static byte[] bytes(Collection<Object> values) {
		StringBuilder all = new StringBuilder();
		for (Object value : values) {
			all.append((value instanceof byte[] binary) ? new String(binary, StandardCharsets.ISO_8859_1) : value)
				.append('\n');
		}
		return all.toString().getBytes(StandardCharsets.UTF_8);
	}

	private List<String> hits(PlainSearch search, Path there) throws IOException {
		return search.in(there, this.start, (file) -> true);
	}

	// What is larger is a database, and searched where it lies.
	private static Predicate<Path> small() {
		return (file) -> file.toFile().length() < 300_000_000 && !file.toString().contains("/embedded-pg/");
	}

	private static String text(DataSource database, String query) {
		return JdbcClient.create(database).sql(query).query(String.class).single();
	}

}
