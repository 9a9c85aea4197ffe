package org.gravamen.process;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Runs by hand what is due for one submission, where no job runner does: rehearsals and
 * tests.
 */
@Component
public class DueJobs {

	private final ManagementService management;

	private final RuntimeService runtime;

	DueJobs(ManagementService management, RuntimeService runtime) {
		this.management = management;
		this.runtime = runtime;
	}

	/**
	 * Runs everything that is due, and what that makes due, one job after the other.
	 * @param submission for which submission
	 * @return how many jobs ran
	 * @throws RuntimeException what the first failing job threw; its retry stays
	 */
	public int run(SubmissionId submission) {
		int ran = 0;
		for (List<Job> due = due(submission); !due.isEmpty(); due = due(submission)) {
			this.management.executeJob(due.get(0).getId());
			ran++;
		}
		return ran;
	}

	private List<Job> due(SubmissionId submission) {
		Instant now = ClockUtil.getCurrentTime().toInstant();
		return Stream.concat(runs(submission), intakes(submission))
			.map(ProcessInstance::getId)
			.flatMap((run) -> jobs(run).stream())
			.filter((job) -> job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(now))
			.toList();
	}

	private Stream<ProcessInstance> runs(SubmissionId submission) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(submission.toString())
			.list()
			.stream();
	}

	private Stream<ProcessInstance> intakes(SubmissionId submission) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("ExhibitIntake")
			.variableValueEquals("submissionId", submission.toString())
			.list()
			.stream();
	}

	private List<Job> jobs(String run) {
		return this.management.createJobQuery().processInstanceId(run).withRetriesLeft().active().list();
	}

}
