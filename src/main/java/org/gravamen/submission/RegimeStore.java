package org.gravamen.submission;

import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Under which regimes submissions go, and by which wording of its test each is judged.
 */
@Component
class RegimeStore {

	private final JdbcClient jdbc;

	RegimeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void addTo(Map<SubmissionId, Submission> found) {
		this.jdbc.sql("""
				select submission_id, regime, test_version from submission_regime
				where submission_id in (:ids) order by submission_id, place""")
			.param("ids", found.keySet().stream().map(SubmissionId::value).toList())
			.query((ResultSet row) -> {
				TestVersion test = new TestVersion(Regime.of(row.getString("regime")), row.getString("test_version"));
				found.computeIfPresent(new SubmissionId(row.getObject("submission_id", UUID.class)),
						(id, submission) -> submission.alsoUnder(test));
			});
	}

	void replace(Submission submission) {
		this.jdbc.sql("delete from submission_regime where submission_id = :id")
			.param("id", submission.id().value())
			.update();
		List<TestVersion> tests = submission.regimes();
		for (int place = 1; place <= tests.size(); place++) {
			this.jdbc.sql("""
					insert into submission_regime (submission_id, place, regime, test_version)
					values (:submission, :place, :regime, :version)""")
				.param("submission", submission.id().value())
				.param("place", place)
				.param("regime", tests.get(place - 1).regime().key())
				.param("version", tests.get(place - 1).version())
				.update();
		}
	}

}
