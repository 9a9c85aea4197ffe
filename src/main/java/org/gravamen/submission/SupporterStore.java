package org.gravamen.submission;

import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;

import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The supporters of submissions.
 */
@Component
class SupporterStore {

	private final JdbcClient jdbc;

	SupporterStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void addTo(Map<SubmissionId, Submission> found) {
		this.jdbc.sql("""
				select id, submission_id, name, body, may_be_named from supporter
				where submission_id in (:ids) order by submission_id, place""")
			.param("ids", found.keySet().stream().map(SubmissionId::value).toList())
			.query((ResultSet row) -> {
				Supporter supporter = new Supporter(row.getObject("id", UUID.class), row.getString("name"),
						row.getString("body"), row.getBoolean("may_be_named"));
				found.computeIfPresent(new SubmissionId(row.getObject("submission_id", UUID.class)),
						(id, submission) -> submission.with(supporter));
			});
	}

	void insert(SubmissionId submission, Supporter supporter) {
		this.jdbc.sql("""
				insert into supporter (id, submission_id, place, name, body, may_be_named)
				values (:id, :submission,
				  (select coalesce(max(place), 0) + 1 from supporter where submission_id = :submission),
				  :name, :body, :mayBeNamed)""")
			.param("id", supporter.id())
			.param("submission", submission.value())
			.param("name", supporter.name())
			.param("body", supporter.body())
			.param("mayBeNamed", supporter.mayBeNamed())
			.update();
	}

	void delete(UUID supporter) {
		this.jdbc.sql("delete from supporter where id = :id").param("id", supporter).update();
	}

}
