package org.gravamen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gravamen.law.Regime;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnPostgres;
import org.gravamen.support.ServedOnH2;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two of the largest files at once, while what the heap holds grows by 64 MiB at most,
 * whenever one looks: over the port into the folder beside the embedded database, and
 * into the rows of PostgreSQL. In a process of its own: a look at a heap that holds every
 * other test's house takes seconds, in which nothing comes in.
 */
@Tag("heap")
class UploadMemoryTests {

	private static final int MEBIBYTE = 1 << 20;

	/** The largest, and its frame of an archive or a document, are 200 MB. */
	private static final int LARGEST = 190;

	private static final long MOST = 64L * MEBIBYTE;

	private static final int FEWEST_LOOKS = 5;

	private static final String PASSWORD = "lantern-orchard-papers";

	private static Submission matter(People people, Submissions submissions) {
		PersonId id = PersonId.next();
		Person officer = new Person(id, id.toString(), "Wilhelmina Strake", "w@halden.example",
				Set.of(Role.CASE_OFFICER), true);
		people.welcome(officer, PASSWORD);
		return submissions.open(new OpenSubmission("The Sorrel Company", "Measures", "Invented.",
				Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)), officer);
	}

	private static void assertFlat(HeapPeak peak) {
		assertThat(peak.looks()).as("looks at the heap").isGreaterThanOrEqualTo(FEWEST_LOOKS);
		assertThat(peak.grown()).as("bytes more in the heap, at the worst of %d looks", peak.looks()).isLessThan(MOST);
	}

	@Nested
	@ServedOnH2
	class OverThePort {

		private static final Pattern FORM = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

		private static final Pattern UPLOADS = Pattern.compile("data-csrf-token=\"([^\"]+)\"");

		@Autowired
		private People people;

		@Autowired
		private Submissions submissions;

		@Autowired
		private Exhibits exhibits;

		@LocalServerPort
		private int port;

		@TempDir
		private Path folder = Path.of("");

		private final HttpClient browser = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.cookieHandler(new CookieManager())
			.build();

		@ParameterizedTest
		@ValueSource(strings = { "txt", "zip", "pdf" })
		void twoLargeFilesComeInWithoutFillingTheMemory(String ending) throws Exception {
			Submission matter = matter(this.people, this.submissions);
			String register = "/matters/" + matter.number().slug() + "/exhibits";
			String token = signedIn(matter, register);
			List<Path> files = List.of(large(ending, LARGEST - 1), large(ending, LARGEST));
			long before = HeapPeak.held();
			List<CompletableFuture<HttpResponse<String>>> answers = files.stream()
				.map((file) -> upload(register, token, file))
				.toList();
			HeapPeak peak = HeapPeak.during(before, answers);
			assertThat(answers)
				.allSatisfy((answer) -> assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201));
			assertThat(this.exhibits.of(matter.id())).extracting((taken) -> taken.file().orElseThrow().length())
				.containsExactlyInAnyOrder(Files.size(files.get(0)), Files.size(files.get(1)));
			assertFlat(peak);
		}

		private Path large(String ending, int mebibytes) throws IOException {
			Path file = this.folder.resolve(mebibytes + "." + ending);
			switch (ending) {
				case "zip" -> LargeFiles.zip(file, mebibytes);
				case "pdf" -> LargeFiles.pdf(file, mebibytes);
				default -> LargeFiles.text(file, 'a', mebibytes);
			}
			return file;
		}

		private String signedIn(Submission matter, String register) throws Exception {
			String name = this.people.get(matter.officer()).signInName();
			String fields = "username=" + name + "&password=" + PASSWORD + "&_csrf=" + found(FORM, "/sign-in");
			this.browser.send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(fields))
				.build(), BodyHandlers.discarding());
			return found(UPLOADS, register);
		}

		private String found(Pattern pattern, String path) throws Exception {
			Matcher page = pattern.matcher(this.browser.send(request(path).build(), BodyHandlers.ofString()).body());
			assertThat(page.find()).isTrue();
			return page.group(1);
		}

		private CompletableFuture<HttpResponse<String>> upload(String register, String token, Path file) {
			HttpRequest.Builder request = request(register + "/files")
				.header("Content-Type", "application/octet-stream")
				.header("X-File-Name", String.valueOf(file.getFileName()))
				.header("X-CSRF-TOKEN", token);
			try {
				return this.browser.sendAsync(request.POST(BodyPublishers.ofFile(file)).build(),
						BodyHandlers.ofString());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private HttpRequest.Builder request(String path) {
			return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		}

	}

	@Nested
	@OnPostgres
	class IntoRows {

		@Autowired
		private People people;

		@Autowired
		private Submissions submissions;

		@Autowired
		private Exhibits exhibits;

		@TempDir
		private Path folder = Path.of("");

		@Test
		void twoLargeFilesComeInWithoutFillingTheMemory() throws Exception {
			Submission matter = matter(this.people, this.submissions);
			Person officer = this.people.get(matter.officer());
			Path one = this.folder.resolve("a.txt");
			Path other = this.folder.resolve("b.txt");
			LargeFiles.text(one, 'a', LARGEST);
			LargeFiles.text(other, 'b', LARGEST);
			long before = HeapPeak.held();
			List<Future<Exhibit>> taken = List.of(takenIn(matter, one, officer), takenIn(matter, other, officer));
			HeapPeak peak = HeapPeak.during(before, taken);
			assertThat(taken).allSatisfy((exhibit) -> assertThat(exhibit.get().file().orElseThrow().length())
				.isEqualTo((long) LARGEST * MEBIBYTE));
			assertFlat(peak);
		}

		private Future<Exhibit> takenIn(Submission matter, Path file, Person officer) {
			return CompletableFuture.supplyAsync(() -> {
				try (InputStream bytes = Files.newInputStream(file)) {
					return this.exhibits.takeIn(matter.id(), String.valueOf(file.getFileName()), bytes, officer);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}, (act) -> new Thread(act, file.toString()).start());
		}

	}

}
