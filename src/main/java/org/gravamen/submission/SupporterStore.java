package org.gravamen.submission;

import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;

import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The supporters of submissions, their names sealed.
 */
@Component
class SupporterStore {

	private static final String NAME = "name";

	private static final String BODY = "body";

	private final JdbcClient jdbc;

	private final SealedTexts sealed;

	SupporterStore(JdbcClient jdbc, SealedTexts sealed) {
		this.jdbc = jdbc;
		this.sealed = sealed;
	}

	void addTo(Map<SubmissionId, Submission> found) {
		this.jdbc.sql("""
				select id, submission_id, sealed_name, sealed_body, may_be_named from supporter
				where submission_id in (:ids) order by submission_id, place""")
			.param("ids", found.keySet().stream().map(SubmissionId::value).toList())
			.query((ResultSet row) -> {
				UUID one = row.getObject("id", UUID.class);
				Supporter supporter = new Supporter(one,
						this.sealed.unseal(row.getString("sealed_name"), context(one, NAME)),
						this.sealed.unseal(row.getString("sealed_body"), context(one, BODY)),
						row.getBoolean("may_be_named"));
				found.computeIfPresent(new SubmissionId(row.getObject("submission_id", UUID.class)),
						(id, submission) -> submission.with(supporter));
			});
	}

	void insert(SubmissionId submission, Supporter supporter) {
		this.jdbc.sql("""
				insert into supporter (id, submission_id, place, sealed_name, sealed_body, may_be_named)
				values (:id, :submission,
				  (select coalesce(max(place), 0) + 1 from supporter where submission_id = :submission),
				  :name, :body, :mayBeNamed)""")
			.param("id", supporter.id())
			.param("submission", submission.value())
			.param("name", this.sealed.seal(supporter.name(), context(supporter.id(), NAME)))
			.param("body", this.sealed.seal(supporter.body(), context(supporter.id(), BODY)))
			.param("mayBeNamed", supporter.mayBeNamed())
			.update();
	}

	void delete(UUID supporter) {
		this.jdbc.sql("delete from supporter where id = :id").param("id", supporter).update();
	}

	private static String context(UUID supporter, String part) {
		return "supporter " + supporter + " " + part;
	}

}
