package org.gravamen.submission;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By which wordings submissions and reviews are judged, down to the bytes of the file: a
 * file that was edited since does not silently say something else of what was judged.
 */
@Component
public class KeptWordings {

	private final JdbcClient jdbc;

	private final RegimeStore regimes;

	private final LegalTests tests;

	KeptWordings(JdbcClient jdbc, RegimeStore regimes, LegalTests tests) {
		this.jdbc = jdbc;
		this.regimes = regimes;
		this.tests = tests;
	}

	/**
	 * The wordings of a submission whose file was edited since it was first judged by
	 * them.
	 * @param submission which submission
	 * @return usually none
	 */
	public List<TestVersion> changedSince(SubmissionId submission) {
		return this.regimes.contents(submission)
			.entrySet()
			.stream()
			.filter((kept) -> isOther(kept.getKey(), kept.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * Notes by which wordings a review judges.
	 * @param review the id of the review
	 * @param submission of which submission
	 */
	public void note(UUID review, SubmissionId submission) {
		this.jdbc.sql("""
				insert into evidence_review_test (review_id, regime, test_version, test_content)
				select :review, regime, test_version, test_content from submission_regime
				where submission_id = :submission""")
			.param("review", review)
			.param("submission", submission.value())
			.update();
	}

	/**
	 * By which wordings a review judged.
	 * @param review the id of the review
	 * @return empty of one that was given before that was noted
	 */
	public List<Wording> of(UUID review) {
		return this.jdbc.sql("select * from evidence_review_test where review_id = :review order by regime")
			.param("review", review)
			.query((row, index) -> {
				TestVersion test = new TestVersion(Regime.of(row.getString("regime")), row.getString("test_version"));
				return new Wording(test, row.getString("test_content"), isOther(test, row.getString("test_content")));
			})
			.list();
	}

	// What was never noted cannot be told.
	private boolean isOther(TestVersion test, String content) {
		return !content.isEmpty() && !this.tests.get(test).content().hex().equals(content);
	}

	/**
	 * A wording by which something was judged.
	 *
	 * @param test which
	 * @param content the SHA-256 of its file at that time; empty when nobody noted it
	 * @param changed whether the file says something else now
	 */
	public record Wording(TestVersion test, String content, boolean changed) {
	}

}
