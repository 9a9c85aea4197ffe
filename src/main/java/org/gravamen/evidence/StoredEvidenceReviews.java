package org.gravamen.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.evidence.EvidenceReview.Checks;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence reviews in their tables.
 */
@Repository
@Transactional
class StoredEvidenceReviews implements EvidenceReviews {

	private final JdbcClient jdbc;

	StoredEvidenceReviews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<EvidenceReview> latest(SubmissionId submission) {
		return this.jdbc.sql("""
				select * from evidence_review where submission_id = ?
				order by review_number desc fetch first 1 rows only""")
			.param(submission.value())
			.query(this::review)
			.optional();
	}

	@Override
	@Transactional(readOnly = true)
	public List<EvidenceReview> all(SubmissionId submission) {
		return this.jdbc.sql("select * from evidence_review where submission_id = ? order by review_number desc")
			.param(submission.value())
			.query(this::review)
			.list();
	}

	@Override
	public void keep(EvidenceReview review) {
		insert(review, next(review.submission()));
		review.codes()
			.forEach((code) -> this.jdbc.sql("insert into evidence_review_code (review_id, code) values (?, ?)")
				.params(review.id(), code.name())
				.update());
	}

	private int next(SubmissionId submission) {
		return this.jdbc.sql("select coalesce(max(review_number), 0) + 1 from evidence_review where submission_id = ?")
			.param(submission.value())
			.query(Integer.class)
			.single();
	}

	private void insert(EvidenceReview review, int number) {
		Checks checks = review.checks();
		this.jdbc.sql("""
				insert into evidence_review (id, submission_id, review_number, reviewer_id, finding, provenance_holds,
				  consent_holds, no_harm, exculpatory_addressed, reasons, manifest_fingerprint, letter_fingerprint,
				  reviewed_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(review.id(), review.submission().value(), number, review.reviewer().value(),
					review.finding().name(), checks.provenanceHolds(), checks.consentHolds(), checks.noHarm(),
					checks.exculpatoryAddressed(), review.reasons(), review.manifest().hex(), review.letter().hex(),
					Moments.bind(review.at()))
			.update();
	}

	private EvidenceReview review(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Checks checks = new Checks(row.getBoolean("provenance_holds"), row.getBoolean("consent_holds"),
				row.getBoolean("no_harm"), row.getBoolean("exculpatory_addressed"));
		return new EvidenceReview(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				new PersonId(row.getObject("reviewer_id", UUID.class)), Finding.valueOf(row.getString("finding")),
				checks, codes(id), row.getString("reasons"), new Fingerprint(row.getString("manifest_fingerprint")),
				new Fingerprint(row.getString("letter_fingerprint")), Moments.read(row, "reviewed_at"));
	}

	private Set<ReturnCode> codes(UUID review) {
		return this.jdbc.sql("select code from evidence_review_code where review_id = ?")
			.param(review)
			.query(String.class)
			.list()
			.stream()
			.map(ReturnCode::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}
