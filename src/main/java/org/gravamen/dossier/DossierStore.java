package org.gravamen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dossiers that were made, and which exhibits each holds.
 */
@Repository
class DossierStore {

	private final JdbcClient jdbc;

	DossierStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a submission that can still be opened, the newest first. */
	List<Dossier> of(SubmissionId submission) {
		return this.jdbc.sql("""
				select * from dossier where submission_id = :submission and destroyed_at is null
				order by made_at desc, edition, dossier_number desc""")
			.param("submission", submission.value())
			.query(DossierStore::dossier)
			.list();
	}

	/** Those that can still be opened and hold an exhibit. */
	List<Dossier> holding(SubmissionId submission, ExhibitNumber exhibit) {
		return this.jdbc.sql("""
				select dossier.* from dossier join dossier_exhibit on dossier_exhibit.dossier_id = dossier.id
				where submission_id = :submission and destroyed_at is null and exhibit_number = :exhibit
				order by edition, dossier_number""")
			.param("submission", submission.value())
			.param("exhibit", exhibit.value())
			.query(DossierStore::dossier)
			.list();
	}

	List<ExhibitNumber> exhibits(Dossier dossier) {
		return this.jdbc.sql("select exhibit_number from dossier_exhibit where dossier_id = :dossier order by 1")
			.param("dossier", dossier.id())
			.query((row, index) -> new ExhibitNumber(row.getInt(1)))
			.list();
	}

	int next(SubmissionId submission, Edition edition) {
		return this.jdbc.sql("""
				select coalesce(max(dossier_number), 0) + 1 from dossier
				where submission_id = :submission and edition = :edition""")
			.param("submission", submission.value())
			.param("edition", edition.name())
			.query(Integer.class)
			.single();
	}

	void insert(Dossier dossier, List<ExhibitNumber> exhibits) {
		this.jdbc.sql("""
				insert into dossier (id, submission_id, edition, dossier_number, basis, fingerprint, pdf, pdf_length,
				  pages, made_by, made_at)
				values (:id, :submission, :edition, :number, :basis, :fingerprint, :pdf, :length, :pages, :by, :at)""")
			.param("id", dossier.id())
			.param("submission", dossier.submission().value())
			.param("edition", dossier.edition().name())
			.param("number", dossier.number())
			.param("basis", dossier.basis().hex())
			.param("fingerprint", dossier.fingerprint().hex())
			.param("pdf", dossier.kept())
			.param("length", dossier.length())
			.param("pages", dossier.pages())
			.param("by", dossier.by().value())
			.param("at", Moments.bind(dossier.at()))
			.update();
		exhibits.forEach((exhibit) -> this.jdbc
			.sql("insert into dossier_exhibit (dossier_id, exhibit_number) values (:dossier, :exhibit)")
			.param("dossier", dossier.id())
			.param("exhibit", exhibit.value())
			.update());
	}

	void destroyed(Dossier dossier, Instant at) {
		this.jdbc.sql("update dossier set destroyed_at = :at where id = :id")
			.param("at", Moments.bind(at))
			.param("id", dossier.id())
			.update();
	}

	private static Dossier dossier(ResultSet row, int index) throws SQLException {
		return new Dossier(row.getObject("id", UUID.class),
				new SubmissionId(row.getObject("submission_id", UUID.class)), Edition.valueOf(row.getString("edition")),
				row.getInt("dossier_number"), new Fingerprint(row.getString("basis")),
				new Fingerprint(row.getString("fingerprint")), row.getObject("pdf", UUID.class),
				row.getLong("pdf_length"), row.getInt("pages"), new PersonId(row.getObject("made_by", UUID.class)),
				Moments.read(row, "made_at"));
	}

}
