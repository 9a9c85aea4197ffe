package org.gravamen.submission;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.law.LegalTests;
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

	private final LegalTests tests;

	RegimeStore(JdbcClient jdbc, LegalTests tests) {
		this.jdbc = jdbc;
		this.tests = tests;
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

	/** What the files of its wordings said when it was first judged by them. */
	Map<TestVersion, String> contents(SubmissionId submission) {
		Map<TestVersion, String> contents = new HashMap<>();
		this.jdbc.sql("select regime, test_version, test_content from submission_regime where submission_id = :id")
			.param("id", submission.value())
			.query((ResultSet row) -> {
				contents.put(new TestVersion(Regime.of(row.getString("regime")), row.getString("test_version")),
						row.getString("test_content"));
			});
		return contents;
	}

	/** Judges it by a wording as its file says it now. */
	void renew(SubmissionId submission, TestVersion test) {
		this.jdbc.sql("""
				update submission_regime set test_content = :content
				where submission_id = :id and regime = :regime and test_version = :version""")
			.param("content", content(test))
			.param("id", submission.value())
			.param("regime", test.regime().key())
			.param("version", test.version())
			.update();
	}

	private String content(TestVersion test) {
		return this.tests.get(test).content().hex();
	}

	// A wording that stays keeps what its file said.
	void replace(Submission submission) {
		Map<TestVersion, String> contents = contents(submission.id());
		this.jdbc.sql("delete from submission_regime where submission_id = :id")
			.param("id", submission.id().value())
			.update();
		List<TestVersion> tests = submission.regimes();
		for (int place = 1; place <= tests.size(); place++) {
			this.jdbc.sql("""
					insert into submission_regime (submission_id, place, regime, test_version, test_content)
					values (:submission, :place, :regime, :version, :content)""")
				.param("submission", submission.id().value())
				.param("place", place)
				.param("regime", tests.get(place - 1).regime().key())
				.param("version", tests.get(place - 1).version())
				.param("content",
						Optional.ofNullable(contents.get(tests.get(place - 1))).orElse(content(tests.get(place - 1))))
				.update();
		}
	}

}
