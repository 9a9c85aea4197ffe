package org.gravamen.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The path that a submission took, finished or not, over all the processes that it
 * called.
 */
@Repository
public class ProcessHistory {

	private static final String PATH = """
			select a.ID_ id, a.ACT_ID_ activity, a.ACT_NAME_ name, a.ACT_TYPE_ type, a.START_TIME_ started,
			       a.END_TIME_ ended, a.TASK_ID_ paper, a.PROC_DEF_ID_ model, a.PROC_DEF_KEY_ process,
			       a.PROC_INST_ID_ run, a.SEQUENCE_COUNTER_ place, a.ACT_INST_STATE_ state
			from ACT_HI_ACTINST a join ACT_HI_PROCINST p on p.PROC_INST_ID_ = a.PROC_INST_ID_
			where p.BUSINESS_KEY_ = ?
			order by a.START_TIME_, a.SEQUENCE_COUNTER_""";

	private static final int CANCELLED = 2;

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	ProcessHistory(JdbcClient jdbc, RepositoryService repository) {
		this.jdbc = jdbc;
		this.repository = repository;
	}

	/**
	 * The path of a submission.
	 * @param submission which
	 * @return every step, in the order in which they began
	 */
	public List<Step> path(SubmissionId submission) {
		return this.jdbc.sql(PATH).param(submission.toString()).query(ProcessHistory::step).list();
	}

	/**
	 * The diagram of the very version that a step ran on.
	 * @param model as {@link Step#model()} gives it
	 * @return BPMN 2.0 XML with its diagram interchange
	 */
	public String diagram(String model) {
		try (InputStream xml = this.repository.getProcessModel(model)) {
			return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The diagram cannot be read.", ex);
		}
	}

	/**
	 * What a submission did on one diagram.
	 * @param model as {@link Step#model()} gives it
	 * @param path the path of the submission
	 * @return the marks to draw
	 */
	public DiagramMarks marks(String model, List<Step> path) {
		List<Step> here = path.stream().filter((step) -> step.model().equals(model)).toList();
		return DiagramMarks.of(this.repository.getBpmnModelInstance(model), here);
	}

	private static Step step(ResultSet row, int number) throws SQLException {
		return new Step(row.getString("process"), row.getString("model"), row.getString("activity"),
				Optional.ofNullable(row.getString("name")).orElse(""), row.getString("type"),
				row.getTimestamp("started").toInstant(),
				Optional.ofNullable(row.getTimestamp("ended")).map(Timestamp::toInstant),
				Optional.ofNullable(row.getString("paper")), row.getInt("state") == CANCELLED, row.getString("run"),
				row.getLong("place"));
	}

	/**
	 * One step of a path.
	 *
	 * @param process the key of its process: "EvidenceReview"
	 * @param model the version of the model that it ran on
	 * @param activity its id in the diagram
	 * @param name what the diagram calls it; empty for joins
	 * @param type the kind of node: "userTask", "callActivity", "exclusiveGateway", …
	 * @param startedAt when it began
	 * @param endedAt when it ended; empty while it stands here
	 * @param paper the paper that it was, for user tasks
	 * @param cancelled whether it ended because something else ended it
	 * @param run which run of its process: a process that is called twice has two
	 * @param place its place in the order of that run
	 */
	public record Step(String process, String model, String activity, String name, String type, Instant startedAt,
			Optional<Instant> endedAt, Optional<String> paper, boolean cancelled, String run, long place) {
	}

}
