package org.gravamen.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Exhibit.Description;
import org.gravamen.evidence.Exhibit.Withdrawn;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Exhibits in their table; where each comes from is sealed.
 */
@Component
class ExhibitStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	ExhibitStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<Exhibit> of(SubmissionId submission) {
		return this.jdbc.sql("select * from exhibit where submission_id = ? order by exhibit_number")
			.param(submission.value())
			.query(this::exhibit)
			.list();
	}

	Optional<Exhibit> find(SubmissionId submission, ExhibitNumber number) {
		return this.jdbc.sql("select * from exhibit where submission_id = ? and exhibit_number = ?")
			.params(submission.value(), number.value())
			.query(this::exhibit)
			.optional();
	}

	Optional<Exhibit> liveWith(SubmissionId submission, Fingerprint bytes) {
		return this.jdbc.sql("""
				select * from exhibit where submission_id = ? and fingerprint = ? and withdrawn_at is null""")
			.params(submission.value(), bytes.hex())
			.query(this::exhibit)
			.optional();
	}

	/**
	 * The number for the next exhibit.
	 * @param submission of which submission
	 * @return one more than the highest ever given, withdrawn exhibits too
	 */
	ExhibitNumber next(SubmissionId submission) {
		return new ExhibitNumber(
				this.jdbc.sql("select coalesce(max(exhibit_number), 0) + 1 from exhibit where submission_id = ?")
					.param(submission.value())
					.query(Integer.class)
					.single());
	}

	void insert(Exhibit exhibit) {
		Description what = exhibit.description();
		Exhibit.File file = exhibit.file();
		this.jdbc.sql("""
				insert into exhibit (id, submission_id, exhibit_number, title, sealed_source, kind, grading,
				  may_disclose, file_name, media_type, byte_length, fingerprint, kept_id, added_by, added_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(exhibit.id(), exhibit.submission().value(), exhibit.number().value(), what.title(),
					this.vault.seal(what.source(), context(exhibit.id())), what.kind().name(), what.grading().text(),
					what.mayDisclose(), file.name(), file.mediaType(), file.length(), file.fingerprint().hex(),
					file.kept(), exhibit.addedBy().value(), Moments.bind(exhibit.addedAt()))
			.update();
	}

	/**
	 * Notes that an exhibit is withdrawn.
	 * @param exhibit which
	 * @param how by whom, when and why
	 * @return false when it was withdrawn before
	 */
	boolean withdraw(Exhibit exhibit, Withdrawn how) {
		return this.jdbc.sql("""
				update exhibit set withdrawn_by = ?, withdrawn_at = ?, withdrawal_reason = ?
				where id = ? and withdrawn_at is null""")
			.params(how.by().value(), Moments.bind(how.at()), how.reason(), exhibit.id())
			.update() == 1;
	}

	private Exhibit exhibit(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Description what = new Description(row.getString("title"),
				this.vault.unseal(row.getString("sealed_source"), context(id)),
				ExhibitKind.valueOf(row.getString("kind")), Grading.of(row.getString("grading")),
				row.getBoolean("may_disclose"));
		return new Exhibit(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				new ExhibitNumber(row.getInt("exhibit_number")), what, file(row),
				new PersonId(row.getObject("added_by", UUID.class)), Moments.read(row, "added_at"), withdrawn(row));
	}

	private static Exhibit.File file(ResultSet row) throws SQLException {
		return new Exhibit.File(row.getString("file_name"), row.getString("media_type"), row.getLong("byte_length"),
				new Fingerprint(row.getString("fingerprint")), row.getObject("kept_id", UUID.class));
	}

	private static Optional<Withdrawn> withdrawn(ResultSet row) throws SQLException {
		if (Moments.maybe(row, "withdrawn_at").isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Withdrawn(new PersonId(row.getObject("withdrawn_by", UUID.class)),
				Moments.read(row, "withdrawn_at"), row.getString("withdrawal_reason")));
	}

	// A source that is copied to another row must not open there.
	private static String context(UUID exhibit) {
		return "exhibit " + exhibit + " source";
	}

}
