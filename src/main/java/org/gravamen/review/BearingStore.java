package org.gravamen.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bearings in their table; passages are sealed.
 */
@Component
class BearingStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	BearingStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<Bearing> of(SubmissionId submission) {
		return this.jdbc
			.sql("select * from bearing where submission_id = :submission order by exhibit_number, noted_at")
			.param("submission", submission.value())
			.query(this::bearing)
			.list();
	}

	void insert(SubmissionId submission, Bearing bearing, PersonId by, Instant at) {
		this.jdbc.sql("""
				insert into bearing (id, submission_id, exhibit_number, target_id, regime, element, direction,
				  sealed_passage, noted_by, noted_at)
				values (:id, :submission, :exhibit, :target, :regime, :element, :direction, :passage, :by, :at)""")
			.param("id", bearing.id())
			.param("submission", submission.value())
			.param("exhibit", bearing.exhibit().value())
			.param("target", bearing.point().target())
			.param("regime", bearing.point().regime())
			.param("element", bearing.point().element())
			.param("direction", bearing.direction().name())
			.param("passage", this.vault.seal(bearing.passage(), context(bearing.id())))
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.update();
	}

	void delete(UUID bearing) {
		this.jdbc.sql("delete from bearing where id = :id").param("id", bearing).update();
	}

	private Bearing bearing(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Point point = new Point(row.getObject("target_id", UUID.class), row.getString("regime"),
				row.getString("element"));
		return new Bearing(id, new ExhibitNumber(row.getInt("exhibit_number")), point,
				Bearing.Direction.valueOf(row.getString("direction")),
				this.vault.unseal(row.getString("sealed_passage"), context(id)));
	}

	private static String context(UUID id) {
		return "bearing " + id + " passage";
	}

}
