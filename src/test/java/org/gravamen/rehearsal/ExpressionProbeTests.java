package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.gravamen.calendar.WorkingDays;
import org.gravamen.council.CouncilRule;
import org.gravamen.council.DissentDuty;
import org.gravamen.council.DissentReadings;
import org.gravamen.council.RuleBook;
import org.gravamen.council.Rulings;
import org.gravamen.council.Sittings;
import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.FormCatalog;
import org.gravamen.forms.Text;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.process.AnsweredPapers;
import org.gravamen.process.AnsweredPapers.Answered;
import org.gravamen.process.DueJobs;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Position;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.submission.Withdrawals;
import org.gravamen.support.AskedSources;
import org.gravamen.support.OnH2;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A text is a text: an expression in any field of any form is kept and shown as it was
 * written, and nothing evaluates it.
 */
@OnH2
@AutoConfigureMockMvc
@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
class ExpressionProbeTests {

	private static final String MAKE = "''.getClass().forName('" + Tripwire.class.getName() + "').newInstance()";

	/** What the short ones would become. */
	private static final String PRODUCT = String.valueOf(7919 * 7907);

	private static final String SHORT = "${7919*7907}#{7919*7907}[[${7919*7907}]]{{7919*7907}}";

	private static final String LONG = SHORT + "${" + MAKE + "}#{" + MAKE + "}[(${T(" + Tripwire.class.getName()
			+ ").new()})]";

	@Autowired
	RoleAccounts accounts;

	@Autowired
	Desk desk;

	@Autowired
	Route route;

	@Autowired
	MatrixWork matrix;

	@Autowired
	DueJobs jobs;

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
	Rulings rulings;

	@Autowired
	RuleBook rules;

	@Autowired
	Sittings sittings;

	@Autowired
	DissentReadings readings;

	@Autowired
	Withdrawals withdrawals;

	@Autowired
	WorkingDays calendar;

	@Autowired
	FormCatalog forms;

	@Autowired
	AnsweredPapers answered;

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvc web;

	private final Set<String> probed = new TreeSet<>();

	@BeforeEach
	void nothingHasTripped() {
		Tripwire.TRIPPED.set(0);
	}

	@Test
	void theProbeTripsWhereItIsEvaluated() {
		ProcessEngineConfigurationImpl settings = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		settings.getCommandExecutorTxRequired()
			.execute((engines) -> settings.getExpressionManager()
				.createExpression("${" + MAKE + "}")
				.getValue(StartProcessVariableScope.getSharedInstance()));
		assertThat(Tripwire.TRIPPED).hasValue(1);
	}

	@Test
	void noFieldOfAnyFormIsEvaluated() throws Exception {
		Cast cast = this.accounts.welcome();
		fromReturnToOutcome(cast);
		dissentAndReplacement(this.accounts.welcome());
		returnsOfTheDirector(this.accounts.welcome());
		dissentAnswered(this.accounts.welcome());
		withdrawal(this.accounts.welcome());
		assertThat(this.probed).isEqualTo(textFields());
		assertThat(Tripwire.TRIPPED).hasValue(0);
		for (String table : List.of("ACT_RU_VARIABLE", "ACT_HI_VARINST", "ACT_HI_DETAIL")) {
			assertThat(
					this.jdbc.sql("select TEXT_ from " + table + " where TEXT_ is not null").query(String.class).list())
				.isNotEmpty()
				.noneMatch((text) -> text.contains("7919") || text.contains(PRODUCT));
		}
	}

	@Test
	void theEngineTakesNoExpressionInAQuery() {
		var asked = this.engine.getTaskService().createTaskQuery().taskAssigneeExpression("${" + MAKE + "}");
		assertThatExceptionOfType(BadUserRequestException.class).isThrownBy(asked::list)
			.withMessageContaining("Expressions are forbidden");
		var stored = this.engine.getFilterService().newTaskFilter("probe").setQuery(asked);
		assertThatExceptionOfType(BadUserRequestException.class).isThrownBy(() -> {
			this.engine.getFilterService().saveFilter(stored);
			this.engine.getFilterService().list(stored.getId());
		}).withMessageContaining("Expressions are forbidden");
		assertThat(Tripwire.TRIPPED).hasValue(0);
	}

	private void fromReturnToOutcome(Cast cast) throws Exception {
		SubmissionId id = drafted(cast);
		this.route.putForward(cast, id);
		review(cast, id, "return", Map.of("returnCodes", List.of("single-source")));
		answer(cast.officer(), id, "prepare-submission", Map.of("readyDeclared", true), "changes");
		this.matrix.findAll(id, cast.reviewer().person());
		review(cast, id, "accept-with-conditions", Map.of(), "conditions", "departure");
		List<String> members = cast.members().stream().map((one) -> one.person().id().toString()).toList();
		answer(cast.chair(), id, "convene-panel", Map.of("members", members), "direction");
		for (Player member : cast.members()) {
			answer(member, id, "declare-interests", Map.of("interest", "perceived", "action", "participate"), "nature");
			this.route.approve(member, id);
		}
		answer(cast.chair(), id, "minute-decision", Map.of("interestsMinuted", true), "minute", "discussion");
		this.jobs.run(id);
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> this.desk.answer(cast.director(), id,
				"sign-letter", Map.of("decision", "sign", "readToEnd", true, "signedName", LONG)));
		this.probed.add("sign-letter.signedName");
		this.route.sign(cast, id);
		this.desk.answer(cast.clerk(), id, "release-dispatch",
				Map.of("decision", "release", "consentsRechecked", true, "factsStillTrue", true));
		// As if the machine had stopped in the middle of sending.
		this.jdbc.sql("update delivery set state = 'CLAIMED' where submission_id = ?").param(id.value()).update();
		this.jobs.run(id);
		answer(cast.director(), id, "settle-delivery", Map.of("arrived", "arrived"), "proof");
		this.jobs.run(id);
		outcome(cast, id);
		this.web.perform(get("/matters/" + slug(id)).with(user(cast.officer().person().id().toString())))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString(PRODUCT))));
	}

	private void outcome(Cast cast, SubmissionId id) throws Exception {
		responseAndNextStep(cast, id, "other-route", "otherRoute", "reason");
		responseAndNextStep(cast, id, "close", "reason");
		answer(cast.officer(), id, "record-outcome", Map.of("outcome", "designated"), "designationId", "note");
	}

	private void responseAndNextStep(Cast cast, SubmissionId id, String step, String... texts) throws Exception {
		LocalDate today = this.calendar.today();
		answer(cast.officer(), id, "record-response", Map.of("kind", "holding", "receivedDay", today.getDayOfMonth(),
				"receivedMonth", today.getMonthValue(), "receivedYear", today.getYear()), "from", "summary");
		answer(cast.officer(), id, "decide-next-step", Map.of("nextStep", step), texts);
		this.jobs.run(id);
	}

	private void dissentAndReplacement(Cast cast) throws Exception {
		SubmissionId id = drafted(cast);
		this.route.putForward(cast, id);
		this.route.acceptEvidence(cast, id);
		this.route.convene(cast, id);
		answer(cast.members().get(0), id, "declare-interests", Map.of("interest", "actual", "action", "stand-aside"),
				"nature");
		for (Player member : cast.members().subList(1, 3)) {
			this.route.declareNoInterest(member, id);
		}
		answer(cast.chair(), id, "invite-substitute", Map.of("decision", "go-on"), "reason");
		Player second = this.accounts.welcome().members().get(0);
		this.rulings.rule(id, cast.members().get(1).person().id(), second.person().id(), LONG,
				cast.chair().person().id());
		answer(second, id, "confirm-ruling", Map.of("decision", "reject"), "reason");
		Map<String, Object> advice = Map.of("reasonableGrounds", "yes-save-for", "corroboration", "sufficient",
				"sourceRisk", "none-seen", "defamation", "none-seen", "disclosure", "authority-only", "declared", true);
		answer(cast.members().get(1), id, "give-opinion", and(advice, Map.of("advice", "dissent")), "grounds",
				"exhibitsDoubted", "writtenOpinion");
		answer(cast.members().get(2), id, "give-opinion", and(advice, Map.of("advice", "approve-with-changes")),
				"grounds", "exhibitsDoubted");
		String substitute = this.accounts.welcome().members().get(0).person().id().toString();
		answer(cast.chair(), id, "replace-members", Map.of("decision", "invite", "members", List.of(substitute)),
				"grounds");
	}

	private void returnsOfTheDirector(Cast cast) throws Exception {
		SubmissionId returned = approved(cast);
		answer(cast.director(), returned, "sign-letter", Map.of("decision", "return"), "directions");
		SubmissionId declined = approved(cast);
		answer(cast.director(), declined, "sign-letter", Map.of("decision", "decline"), "reasons");
		SubmissionId sentBack = approved(cast);
		this.route.sign(cast, sentBack);
		answer(cast.clerk(), sentBack, "release-dispatch", Map.of("decision", "send-back"), "reason");
	}

	private void dissentAnswered(Cast cast) throws Exception {
		CouncilRule before = this.rules.current().rule();
		adopt(cast, new CouncilRule(before.fewest(), before.most(), before.quorum(), before.majority(),
				DissentDuty.WRITTEN_REASONS));
		SubmissionId id = drafted(cast);
		this.route.putForward(cast, id);
		this.route.acceptEvidence(cast, id);
		this.route.convene(cast, id);
		adopt(cast, before);
		cast.members().forEach((member) -> this.route.declareNoInterest(member, id));
		this.route.approve(cast.members().get(0), id);
		this.route.approve(cast.members().get(1), id);
		this.route.dissent(cast.members().get(2), id, "One source only.");
		this.route.minute(cast, id);
		Person director = cast.director().person();
		this.readings.note(this.sittings.latest(id).orElseThrow().convened().id(), cast.members().get(2).person().id(),
				director.id());
		answer(cast.director(), id, "sign-letter",
				Map.of("decision", "sign", "readToEnd", true, "readDissent", true, "signedName", director.name()),
				"dissentReasons");
	}

	private void adopt(Cast cast, CouncilRule rule) {
		this.rules.propose(rule, "To be tried.", cast.chair().person().id());
		this.rules.adopt(this.rules.proposal().orElseThrow().id(), cast.director().person().id());
	}

	private void withdrawal(Cast cast) throws Exception {
		SubmissionId id = drafted(cast);
		this.withdrawals.propose(id, LONG, cast.officer().person());
		answer(cast.director(), id, "confirm-withdrawal", Map.of("decision", "confirm"), "reason");
	}

	private void review(Cast cast, SubmissionId id, String finding, Map<String, Object> more, String... texts)
			throws Exception {
		String[] all = Stream.concat(Stream.of("reasons"), Stream.of(texts)).toArray(String[]::new);
		answer(cast.reviewer(), id, "review-evidence", and(Map.of("gradingConfirmed", "yes", "provenanceHolds", "yes",
				"consentHolds", "yes", "noHarm", "yes", "exculpatoryAddressed", "yes", "finding", finding), more), all);
	}

	/**
	 * Answers with the probe in the texts, and reads it back from the house and its page.
	 */
	private void answer(Player player, SubmissionId id, String paper, Map<String, Object> answers, String... texts)
			throws Exception {
		Map<String, Object> all = new HashMap<>(answers);
		for (String text : texts) {
			all.put(text, probe(paper, text));
			this.probed.add(paper + "." + text);
		}
		this.desk.answer(player, id, paper, all);
		Answered given = this.answered.by(player.person().id(), 1).get(0);
		assertThat(given.key()).isEqualTo(paper);
		for (String text : texts) {
			assertThat(given.answers()).anySatisfy((key, words) -> {
				assertThat(key).matches(text + "(_[0-9a-f]+)?");
				assertThat(words).isEqualTo(probe(paper, text));
			});
		}
		this.web.perform(get("/answered/" + given.id()).with(user(player.person().id().toString())))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString(SHORT), not(containsString(PRODUCT)))));
	}

	private String probe(String paper, String text) {
		return this.forms.get(paper)
			.questions()
			.stream()
			.filter((question) -> question.key().equals(text))
			.map(Text.class::cast)
			.anyMatch((question) -> question.maxLength().orElse(Integer.MAX_VALUE) < LONG.length()) ? SHORT : LONG;
	}

	private Set<String> textFields() {
		return this.forms.keys()
			.stream()
			.flatMap((form) -> this.forms.get(form)
				.questions()
				.stream()
				.filter(Text.class::isInstance)
				.map((question) -> form + "." + question.key()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private SubmissionId approved(Cast cast) {
		SubmissionId id = drafted(cast);
		this.route.putForward(cast, id);
		this.route.acceptEvidence(cast, id);
		this.route.convene(cast, id);
		cast.members().forEach((one) -> this.route.declareNoInterest(one, id));
		cast.members().forEach((one) -> this.route.approve(one, id));
		this.route.minute(cast, id);
		return id;
	}

	private SubmissionId drafted(Cast cast) {
		Person officer = cast.officer().person();
		Submission opened = this.submissions
			.open(new OpenSubmission(SHORT, LONG.substring(0, Math.min(LONG.length(), 200)), LONG,
					Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), SHORT, SHORT, Set.of(Measure.ASSET_FREEZE)), officer);
		assertThat(List.of(opened.matter(), opened.country(), opened.region())).containsOnly(SHORT);
		List.of("matter", "title", "summary", "country", "region")
			.forEach((field) -> this.probed.add("open-submission." + field));
		SubmissionId id = opened.id();
		this.accusations.add(id, target(), "torture", "responsible", SHORT, officer);
		this.exhibits.add(id,
				new Exhibit.Description(SHORT, SHORT, Optional.of(ExhibitKind.TESTIMONY), Grading.UNGRADED),
				AskedSources.toTheAuthority(officer), "statement.txt",
				new ByteArrayInputStream("I saw it.".getBytes(StandardCharsets.UTF_8)), officer);
		this.recipients.add(id, new NewRecipient(SHORT, SHORT, "minister@ministry.example"), officer);
		this.letters.write(id,
				"Dear Minister,\n\nRe: " + SHORT + "\n\nWe ask " + SHORT + " [E-01].\n\nYours sincerely\n", officer);
		return id;
	}

	private static Target target() {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, Names.of(SHORT), List.of(Position.of(SHORT)),
				List.of(), List.of(), Optional.empty(),
				Accusations.assessed(Assessment.Confidence.PROBABLE, SHORT, SHORT), List.of());
	}

	private String slug(SubmissionId id) {
		return this.submissions.get(id).number().slug();
	}

	private static Map<String, Object> and(Map<String, Object> some, Map<String, Object> more) {
		Map<String, Object> all = new HashMap<>(some);
		all.putAll(more);
		return all;
	}

}
