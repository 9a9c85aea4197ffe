package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Position;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.support.AskedSources;
import org.gravamen.support.OnH2;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What people are called, where they can be reached and what they wrote is nowhere in the
 * logs, also where something fails.
 */
@OnH2
@AutoConfigureMockMvc
@TestPropertySource(
		properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S", "gravamen.mail.host=127.0.0.1",
				"gravamen.mail.port=1", "gravamen.mail.starttls=false", "logging.level.root=info" })
class SilentLogsTests {

	/** Every text that is put in anywhere begins with this. */
	private static final String CANARY = "Yellowbird";

	private static final String PASSWORD = "Yellowbird of Marrow Hill";

	@Autowired
	Route route;

	@Autowired
	MatrixWork matrix;

	@Autowired
	Desk desk;

	@Autowired
	People people;

	@Autowired
	Submissions submissions;

	@Autowired
	Accusations accusations;

	@Autowired
	Exhibits exhibits;

	@Autowired
	Recipients recipients;

	@Autowired
	LetterVersions letters;

	@Autowired
	Environment settings;

	private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

	@Autowired
	MockMvc web;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void listen() {
		this.heard.start();
		logs().getLogger(Logger.ROOT_LOGGER_NAME).addAppender(this.heard);
	}

	@AfterEach
	void listenNoMore() {
		logs().getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(this.heard);
	}

	@Test
	void noNameNoAddressAndNoReasonIsLogged() throws Exception {
		Cast cast = cast();
		SubmissionId id = drafted(cast.officer().person());
		walk(cast, id);
		// Nothing listens where the mail server should be.
		assertThatException().isThrownBy(() -> this.route.release(cast, id));
		stumble(cast);
		assertThat(logged()).contains("ENGINE-16004", "Courier$NotTaken", "Refused").doesNotContainIgnoringCase(CANARY);
	}

	@Test
	void noFailureIsLoggedInItsOwnWords() {
		LoggerFactory.getLogger("house")
			.error("It failed.", new IllegalStateException(CANARY, new IllegalArgumentException(CANARY)));
		assertThat(logged()).contains("It failed.", "IllegalArgumentException").doesNotContain(CANARY);
	}

	@Test
	void whatAStepThatFailedSaidAboutItIsNoMoreThanTheKind() {
		Cast cast = cast();
		SubmissionId id = drafted(cast.officer().person());
		walk(cast, id);
		assertThatException().isThrownBy(() -> this.route.release(cast, id));
		List<String> said = this.jdbc.sql("select EXCEPTION_MSG_ from ACT_RU_JOB where EXCEPTION_MSG_ is not null")
			.query(String.class)
			.list();
		assertThat(said).isNotEmpty().allSatisfy((words) -> assertThat(words).doesNotContainIgnoringCase(CANARY));
	}

	private void walk(Cast cast, SubmissionId id) {
		this.route.putForward(cast, id);
		this.matrix.findAll(id, cast.reviewer().person());
		this.desk.answer(cast.reviewer(), id, "review-evidence",
				Map.of("gradingConfirmed", "yes", "provenanceHolds", "yes", "consentHolds", "yes", "noHarm", "yes",
						"exculpatoryAddressed", "yes", "finding", "accept-with-conditions", "conditions",
						CANARY + " must be heard again.", "departure", CANARY, "reasons",
						CANARY + " was heard twice."));
		this.route.convene(cast, id);
		cast.members().forEach((member) -> this.route.declareNoInterest(member, id));
		cast.members().forEach((member) -> this.route.approve(member, id));
		this.route.minute(cast, id);
		this.route.sign(cast, id);
	}

	/** Everything that was logged, as a house writes it. */
	private String logged() {
		logs().putObject(Environment.class.getName(), this.settings);
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(logs());
		encoder.setFormat(this.settings.getRequiredProperty("logging.structured.format.console"));
		encoder.start();
		return this.heard.list.stream()
			.map((event) -> new String(encoder.encode(event), StandardCharsets.UTF_8))
			.collect(Collectors.joining());
	}

	private static LoggerContext logs() {
		return (LoggerContext) LoggerFactory.getILoggerFactory();
	}

	/** What goes wrong at the door and at pages. */
	private void stumble(Cast cast) throws Exception {
		this.web.perform(post("/sign-in").with(csrf()).param("username", CANARY).param("password", CANARY));
		this.web.perform(get("/matters/" + CANARY).with(user(cast.officer().person().id().toString())));
		this.web.perform(get("/register").param("words", CANARY)
			.param("stage", CANARY)
			.with(user(cast.officer().person().id().toString())));
		this.web.perform(post("/papers/" + UUID.randomUUID() + "/give").with(csrf())
			.with(user(cast.officer().person().id().toString()))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"" + CANARY + "\": " + CANARY));
		this.web.perform(post("/papers/" + UUID.randomUUID() + "/give").with(csrf())
			.with(user(cast.officer().person().id().toString()))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"answers\": {\"reason\": \"" + CANARY + "\"}, \"formVersion\": \"" + CANARY + "\"}"));
	}

	private SubmissionId drafted(Person officer) {
		SubmissionId id = this.submissions
			.open(new OpenSubmission(CANARY + " Venn", CANARY + " must be designated", CANARY + " was seen.",
					Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), CANARY, CANARY, Set.of(Measure.ASSET_FREEZE)), officer)
			.id();
		this.accusations.add(id, target(), "torture", "responsible", CANARY, officer);
		this.exhibits.add(id,
				new Exhibit.Description(CANARY + " saw it", CANARY, Optional.of(ExhibitKind.TESTIMONY),
						Grading.UNGRADED),
				AskedSources.toTheAuthority(officer), CANARY + ".txt",
				new ByteArrayInputStream(CANARY.getBytes(StandardCharsets.UTF_8)), officer);
		this.recipients.add(id, new NewRecipient(CANARY, CANARY, CANARY + "@ministry.example"), officer);
		this.letters.write(id, "Dear Minister,\n\nRe: " + CANARY + "\n\n" + CANARY
				+ " must be designated [E-01].\n\nYours sincerely\n", officer);
		return id;
	}

	private static Target target() {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, Names.of(CANARY), List.of(Position.of(CANARY)),
				List.of(), List.of(), Optional.empty(),
				Accusations.assessed(Assessment.Confidence.PROBABLE, CANARY, CANARY), List.of());
	}

	private Cast cast() {
		return new Cast(player(Role.CASE_OFFICER), player(Role.EVIDENCE_REVIEWER), player(Role.COUNCIL_CHAIR),
				List.of(player(Role.COUNCIL_MEMBER), player(Role.COUNCIL_MEMBER), player(Role.COUNCIL_MEMBER)),
				player(Role.DIRECTOR), player(Role.DISPATCH_CLERK));
	}

	private Player player(Role role) {
		PersonId id = PersonId.next();
		Person person = new Person(id, CANARY + id, CANARY + " Boyd", CANARY + id + "@halden.example", Set.of(role),
				true);
		this.people.welcome(person, PASSWORD);
		return new Player(person, PASSWORD);
	}

}
