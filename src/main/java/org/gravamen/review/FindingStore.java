package org.gravamen.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The reviewer's findings in their tables; words are sealed. A new finding takes the
 * place of the one before.
 */
@Component
class FindingStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	FindingStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<PointFinding> points(SubmissionId submission) {
		return this.jdbc.sql("select * from point_finding where submission_id = :submission")
			.param("submission", submission.value())
			.query((row, index) -> point(submission, row))
			.list();
	}

	List<ExhibitFinding> exhibits(SubmissionId submission) {
		return this.jdbc.sql("select * from exhibit_finding where submission_id = :submission")
			.param("submission", submission.value())
			.query((row, index) -> exhibit(submission, row))
			.list();
	}

	Map<UUID, String> dropped(SubmissionId submission) {
		return this.jdbc.sql("select target_id, sealed_reason from target_finding where submission_id = :submission")
			.param("submission", submission.value())
			.query((row, index) -> Map.entry(row.getObject("target_id", UUID.class),
					this.vault.unseal(row.getString("sealed_reason"), "drop " + row.getString("target_id"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void keep(SubmissionId submission, PointFinding finding, PersonId by, Instant at) {
		Point point = finding.point();
		this.jdbc.sql("""
				delete from point_finding where submission_id = :submission and target_id = :target
				  and regime = :regime and element = :element""").params(key(submission, point)).update();
		this.jdbc.sql("""
				insert into point_finding (submission_id, target_id, regime, element, result, sealed_note, basis,
				  found_by, found_at)
				values (:submission, :target, :regime, :element, :result, :note, :basis, :by, :at)""")
			.params(key(submission, point))
			.param("result", finding.met().name())
			.param("note", this.vault.seal(finding.note(), context(submission, point.text())))
			.param("basis", finding.basis().hex())
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.update();
	}

	void keep(SubmissionId submission, ExhibitFinding finding, PersonId by, Instant at) {
		this.jdbc.sql("delete from exhibit_finding where submission_id = :submission and exhibit_number = :exhibit")
			.param("submission", submission.value())
			.param("exhibit", finding.exhibit().value())
			.update();
		this.jdbc.sql("""
				insert into exhibit_finding (submission_id, exhibit_number, accepted, sealed_reason, grading, basis,
				  found_by, found_at)
				values (:submission, :exhibit, :accepted, :reason, :grading, :basis, :by, :at)""")
			.param("submission", submission.value())
			.param("exhibit", finding.exhibit().value())
			.param("accepted", finding.accepted())
			.param("reason", this.vault.seal(finding.reason(), context(submission, finding.exhibit().text())))
			.param("grading", finding.grading().text())
			.param("basis", finding.basis().hex())
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.update();
	}

	void drop(SubmissionId submission, UUID target, String reason, PersonId by, Instant at) {
		keepTarget(submission, target);
		this.jdbc.sql("""
				insert into target_finding (submission_id, target_id, sealed_reason, found_by, found_at)
				values (:submission, :target, :reason, :by, :at)""")
			.param("submission", submission.value())
			.param("target", target)
			.param("reason", this.vault.seal(reason, "drop " + target))
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.update();
	}

	void keepTarget(SubmissionId submission, UUID target) {
		this.jdbc.sql("delete from target_finding where submission_id = :submission and target_id = :target")
			.param("submission", submission.value())
			.param("target", target)
			.update();
	}

	private PointFinding point(SubmissionId submission, ResultSet row) throws SQLException {
		Point point = new Point(row.getObject("target_id", UUID.class), row.getString("regime"),
				row.getString("element"));
		String note = this.vault.unseal(row.getString("sealed_note"), context(submission, point.text()));
		return new PointFinding(point, Met.valueOf(row.getString("result")), note,
				new Fingerprint(row.getString("basis")));
	}

	private ExhibitFinding exhibit(SubmissionId submission, ResultSet row) throws SQLException {
		ExhibitNumber number = new ExhibitNumber(row.getInt("exhibit_number"));
		String reason = this.vault.unseal(row.getString("sealed_reason"), context(submission, number.text()));
		return new ExhibitFinding(number, row.getBoolean("accepted"), reason, Grading.of(row.getString("grading")),
				new Fingerprint(row.getString("basis")));
	}

	private static Map<String, Object> key(SubmissionId submission, Point point) {
		return Map.of("submission", submission.value(), "target", point.target(), "regime", point.regime(), "element",
				point.element());
	}

	private static String context(SubmissionId submission, String what) {
		return "finding " + submission.value() + " " + what;
	}

}
