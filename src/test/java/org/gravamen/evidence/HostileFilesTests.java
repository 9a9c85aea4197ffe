package org.gravamen.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.DueJobs;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.Harmless;
import org.gravamen.safecopy.Hostile;
import org.gravamen.safecopy.HostileFiles;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Hostile files that are taken in, because they may be evidence: each is shut away within
 * ten seconds and marked, and the house stands. Those that are refused come over a real
 * line, in {@link HostileUploadsTests}.
 */
@OnH2
@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.safe-copy.time=PT9S" })
class HostileFilesTests {

	private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

	@Autowired
	private People people;

	@Autowired
	private Submissions submissions;

	@Autowired
	private Exhibits exhibits;

	@Autowired
	private ExhibitCopies copies;

	@Autowired
	private CopyMaking making;

	@Autowired
	private DueJobs jobs;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<HealthIndicator> health;

	private Person officer;

	private SubmissionId matter;

	@BeforeEach
	void aSubmissionIsOpen() {
		PersonId id = PersonId.next();
		this.officer = new Person(id, id.toString(), "Anneke Brandt", id + "@halden.example", Set.of(Role.CASE_OFFICER),
				true);
		this.people.welcome(this.officer, "lantern-orchard-papers");
		this.matter = this.submissions
			.open(new OpenSubmission("Colonel Darian Voss", "Measures", "Detention without charge.",
					Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Varenia", "", Set.of(Measure.ASSET_FREEZE)), this.officer)
			.id();
	}

	static List<Hostile> files() {
		return HostileFiles.all().stream().filter((file) -> file.refused().isEmpty()).toList();
	}

	@Test
	void thereAreAtLeastSixty() {
		assertThat(HostileFiles.all()).hasSizeGreaterThanOrEqualTo(60);
		assertThat(HostileFiles.all()).extracting(Hostile::about).doesNotHaveDuplicates();
		assertThat(files()).allMatch((file) -> file.outcome().isPresent());
	}

	@ParameterizedTest
	@MethodSource("files")
	void noneHurtsTheHouse(Hostile file) {
		byte[] bytes = file.bytes().get();
		assertTimeout(TEN_SECONDS, () -> isShutAway(file, bytes));
		assertThat(this.health).allSatisfy(
				(one) -> assertThat(String.valueOf(one.health()).contains("DOWN")).as(one.toString()).isFalse());
	}

	@Test
	void anHonestFileStillComesIn() {
		Exhibit exhibit = add("roster.pdf", Harmless.pdf(2));
		this.jobs.run(this.matter);
		assertThat(this.copies.get(exhibit).pages()).isEqualTo(2);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> add("again.pdf", this.exhibitBytes(exhibit)))
			.withMessageContaining("E-01")
			.satisfies((same) -> assertThat(same.reason()).isEqualTo(Refusal.Reason.DUPLICATE_EVIDENCE));
	}

	private byte[] exhibitBytes(Exhibit exhibit) throws IOException {
		try (var original = this.copies.original(exhibit, this.officer)) {
			return original.readAllBytes();
		}
	}

	private void isShutAway(Hostile file, byte[] bytes) {
		Exhibit exhibit = add(file.name(), bytes);
		assertThat(exhibit.file().orElseThrow().name()).hasSizeLessThanOrEqualTo(120)
			.doesNotContain("/", "..", "\u202E", "%");
		ExhibitCopy copy = made(exhibit);
		assertThat(copy.outcome()).isEqualTo(file.outcome());
		assertThat(copy.active()).containsAll(file.active());
		assertThat(copy.state()).isEqualTo((copy.outcome().orElseThrow() == CopyOutcome.MADE)
				? ExhibitCopy.State.TO_BE_CLEARED : ExhibitCopy.State.SEALED);
		assertThat(pages(exhibit.id())).isEqualTo(copy.pages());
	}

	/** An answer that does not come is asked for once more, and then no more. */
	private ExhibitCopy made(Exhibit exhibit) {
		try {
			this.jobs.run(this.matter);
		}
		catch (RuntimeException ex) {
			assertThat(this.copies.get(exhibit).state()).isEqualTo(ExhibitCopy.State.AWAITING);
			assertThat(pages(exhibit.id())).isZero();
			this.making.make(this.matter, exhibit.id());
		}
		return this.copies.get(exhibit);
	}

	private Exhibit add(String name, byte[] bytes) {
		return this.exhibits.takeIn(this.matter, name, new ByteArrayInputStream(bytes), this.officer);
	}

	private long pages(UUID exhibit) {
		return this.jdbc.sql("select count(*) from safe_copy_page where exhibit_id = :exhibit")
			.param("exhibit", exhibit)
			.query(Long.class)
			.single();
	}

}
