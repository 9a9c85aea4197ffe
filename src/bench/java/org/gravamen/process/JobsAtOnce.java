package org.gravamen.process;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs what is due for one matter in the calling thread, found by one statement that is
 * not counted, its exhibits' intakes too: on either side of a comparison nobody waits for a job runner's clock.
 */
public final class JobsAtOnce extends DueJobs {

	private static final String DUE = """
			select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
			where (e.BUSINESS_KEY_ = ? or e.BUSINESS_KEY_ like ?) and j.RETRIES_ > 0
			  and (j.DUEDATE_ is null or j.DUEDATE_ <= current_timestamp)""";

	private final ManagementService management;

	private final JdbcClient uncounted;

	/**
	 * A runner.
	 * @param management of the engine whose jobs they are
	 * @param runtime of the same engine
	 * @param uncounted its database
	 */
	public JobsAtOnce(ManagementService management, RuntimeService runtime, JdbcClient uncounted) {
		super(management, runtime);
		this.management = management;
		this.uncounted = uncounted;
	}

	@Override
	public int run(SubmissionId submission) {
		return run(submission.toString());
	}

	/**
	 * Runs everything that is due.
	 * @param businessKey for which matter
	 * @return how many jobs ran
	 */
	public int run(String businessKey) {
		int ran = 0;
		for (List<String> due = due(businessKey); !due.isEmpty(); due = due(businessKey)) {
			this.management.executeJob(due.get(0));
			ran++;
		}
		return ran;
	}

	private List<String> due(String businessKey) {
		return this.uncounted.sql(DUE).param(businessKey).param(businessKey + "/%").query(String.class).list();
	}

}
