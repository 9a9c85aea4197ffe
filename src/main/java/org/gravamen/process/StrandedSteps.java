package org.gravamen.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that were given up: a letter that could not be sent, a clock that could not
 * strike. Nothing is lost by it; the submission waits there until somebody helps.
 */
@Service
public class StrandedSteps {

	// Of a failed step the engine makes an incident, and one more for each process around
	// it: the innermost is its own cause. 1 is a failure in its log of tries.
	private static final String ALL = """
			select j.ID_ id, d.ACT_ID_ activity, j.PROCESS_DEF_ID_ model, p.BUSINESS_KEY_ submission,
			       i.INCIDENT_TIMESTAMP_ since,
			       (select count(*) from ACT_HI_JOB_LOG l where l.JOB_ID_ = j.ID_ and l.JOB_STATE_ = 1) tries
			from ACT_RU_JOB j
			join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
			join ACT_HI_PROCINST p on p.PROC_INST_ID_ = j.PROCESS_INSTANCE_ID_
			join ACT_RU_INCIDENT i on i.CONFIGURATION_ = j.ID_ and i.CAUSE_INCIDENT_ID_ = i.ID_
			where j.RETRIES_ = 0
			order by i.INCIDENT_TIMESTAMP_, j.ID_""";

	private final JdbcClient jdbc;

	private final ManagementService management;

	private final RepositoryService repository;

	private final Chronicle chronicle;

	StrandedSteps(JdbcClient jdbc, ManagementService management, RepositoryService repository, Chronicle chronicle) {
		this.jdbc = jdbc;
		this.management = management;
		this.repository = repository;
		this.chronicle = chronicle;
	}

	/**
	 * Counts them.
	 * @return how many wait for help
	 */
	public long count() {
		return this.jdbc.sql("select count(*) from ACT_RU_JOB where RETRIES_ = 0").query(Long.class).single();
	}

	/**
	 * Lists them.
	 * @return the one that waits longest first
	 */
	public List<StrandedStep> all() {
		return this.jdbc.sql(ALL).query(this::step).list();
	}

	/**
	 * Lets a step be tried once more, within a minute. When it fails again it is back
	 * among those that wait for help.
	 * @param id which
	 * @param by who asked for it
	 * @throws Refusal WRONG_STATE when it does not wait for help
	 */
	@Transactional
	public void tryAgain(String id, Person by) {
		StrandedStep step = all().stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
					"This step does not wait for help any more: somebody has had it tried again."));
		this.management.setJobRetries(id, 1);
		this.management.setJobDuedate(id, null);
		step.submission()
			.ifPresent((submission) -> this.chronicle.enter(submission,
					Happening.of("Step tried again").by(by.id()).outcome(step.name()).asDetail()));
	}

	private StrandedStep step(ResultSet row, int number) throws SQLException {
		String id = row.getString("id");
		return new StrandedStep(id, submission(row.getString("submission")),
				name(row.getString("model"), row.getString("activity")), row.getTimestamp("since").toInstant(),
				row.getLong("tries"), Mishap.in(trace(id)));
	}

	// The key of what runs beside the path begins with the submission's; what the house
	// does for all has none.
	private static Optional<SubmissionId> submission(@Nullable String key) {
		return Optional.ofNullable(key).map((found) -> SubmissionId.of(found.replaceAll("/.*", "")));
	}

	private String trace(String id) {
		return Optional.ofNullable(this.management.getJobExceptionStacktrace(id)).orElse("");
	}

	// What runs once for each of several is named with a suffix that no diagram has.
	private String name(String model, String activity) {
		FlowElement element = this.repository.getBpmnModelInstance(model)
			.getModelElementById(activity.replaceAll("#.*", ""));
		return Optional.ofNullable(element).map(FlowElement::getName).orElse(activity);
	}

}
