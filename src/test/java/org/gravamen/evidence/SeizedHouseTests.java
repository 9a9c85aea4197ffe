package org.gravamen.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.gravamen.Gravamen;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A house on a disk of its own: what lies there tells nothing, and its keys are changed
 * by the command.
 */
@ExtendWith(OutputCaptureExtension.class)
class SeizedHouseTests {

	private static final List<String> CANARIES = List.of("CANARY-bytes-one-guard-a-night",
			"CANARY-title-roster-of-Orlo", "CANARY-origin-a-former-guard", "CANARY-source-Ilse-Marr");

	@TempDir
	Path home;

	@Test
	void nothingReadableLiesOnTheDiskAndAllOfItOpensAfterAChangeOfKeys(CapturedOutput said) throws IOException {
		SubmissionId submission;
		try (ConfigurableApplicationContext house = SpringApplication.run(Gravamen.class, settings())) {
			submission = fill(house);
		}
		assertThat(filesHolding("Karsava")).as("the search itself finds what is there").isNotEmpty();
		assertThat(this.home.resolve("exhibits")).as("the folder that is searched too")
			.isDirectoryContaining("glob:**.sealed");
		for (String canary : CANARIES) {
			assertThat(filesHolding(canary)).as(canary).isEmpty();
			assertThat(said.getAll()).doesNotContain(canary);
		}
		assertThat(RotateKeyCommand.run(Gravamen.class, List.of(settings()))).isZero();
		assertThat(said.getAll()).contains("Keys of documents sealed anew: 1.",
				"Entered in the record of each submission with exhibits: 1.");
		try (ConfigurableApplicationContext house = SpringApplication.run(Gravamen.class, settings())) {
			readAll(house, submission);
		}
	}

	private static SubmissionId fill(ConfigurableApplicationContext house) {
		PersonId id = PersonId.next();
		Person officer = new Person(id, "priya", "Priya Raman", "priya@halden.example", Set.of(Role.CASE_OFFICER),
				true);
		house.getBean(People.class).welcome(officer, "marrow-hill-papers");
		SubmissionId submission = house.getBean(Submissions.class)
			.open(new OpenSubmission("Captain Orlo Venn", "Designation", "Invented.",
					Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)), officer)
			.id();
		house.getBean(Exhibits.class)
			.takeIn(submission, CANARIES.get(1) + ".txt",
					new ByteArrayInputStream((CANARIES.get(0) + "\n").repeat(100_000).getBytes(StandardCharsets.UTF_8)),
					officer);
		house.getBean(Origins.class).named(submission, CANARIES.get(2), officer);
		house.getBean(SourceIdentities.class).seal(submission, new ExhibitNumber(1), CANARIES.get(3), officer);
		return submission;
	}

	private static void readAll(ConfigurableApplicationContext house, SubmissionId submission) throws IOException {
		Exhibits exhibits = house.getBean(Exhibits.class);
		Exhibit exhibit = exhibits.get(submission, new ExhibitNumber(1));
		assertThat(exhibit.title()).isEqualTo(CANARIES.get(1));
		assertThat(new String(exhibits.open(exhibit).readAllBytes(), StandardCharsets.UTF_8))
			.startsWith(CANARIES.get(0));
		Person officer = house.getBean(People.class).get(exhibit.addedBy());
		assertThat(house.getBean(SourceIdentities.class)
			.open(submission, exhibit.number(), "To see that it still opens.", officer)).isEqualTo(CANARIES.get(3));
	}

	private String[] settings() {
		return new String[] { "--gravamen.home=" + this.home, "--server.port=0", "--server.address=127.0.0.1",
				"--gravamen.process.jobs=false", "--gravamen.rehearsal=test",
				"--spring.datasource.url=jdbc:h2:file:" + this.home.resolve("gravamen") + ";WRITE_DELAY=0" };
	}

	private List<Path> filesHolding(String text) throws IOException {
		try (Stream<Path> files = Files.walk(this.home)) {
			return files.filter(Files::isRegularFile).filter((file) -> holds(file, text)).toList();
		}
	}

	private static boolean holds(Path file, String text) {
		try {
			byte[] all = Files.readAllBytes(file);
			return new String(all, StandardCharsets.ISO_8859_1).contains(text)
					|| new String(all, StandardCharsets.UTF_16LE).contains(text)
					|| new String(all, StandardCharsets.UTF_16BE).contains(text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
