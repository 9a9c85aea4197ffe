package org.gravamen.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Exhibits in their table; their words are sealed.
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
		return this.jdbc.sql("select * from exhibit where submission_id = :submission order by exhibit_number")
			.param("submission", submission.value())
			.query(this::exhibit)
			.list();
	}

	void insert(Exhibit exhibit) {
		this.jdbc.sql("""
				insert into exhibit (id, submission_id, exhibit_number, sealed_title, sealed_source, kind, grading,
				  may_disclose, sealed_file_name, media_type, file_length, fingerprint, kept_id, added_by, added_at)
				values (:id, :submission, :number, :title, :source, :kind, :grading, :mayDisclose, :fileName,
				  :mediaType, :length, :fingerprint, :kept, :by, :at)""").params(columns(exhibit)).update();
	}

	void withdraw(Exhibit exhibit, Exhibit.Withdrawn withdrawn) {
		this.jdbc.sql("""
				update exhibit set withdrawn_by = :by, withdrawn_at = :at, sealed_withdrawal = :reason
				where id = :id""")
			.param("id", exhibit.id())
			.param("by", withdrawn.by().value())
			.param("at", Moments.bind(withdrawn.at()))
			.param("reason", this.vault.seal(withdrawn.reason(), context(exhibit.id(), "withdrawal")))
			.update();
	}

	private Map<String, Object> columns(Exhibit exhibit) {
		Map<String, Object> columns = new HashMap<>();
		UUID id = exhibit.id();
		columns.put("id", id);
		columns.put("submission", exhibit.submission().value());
		columns.put("number", exhibit.number().value());
		columns.put("title", this.vault.seal(exhibit.title(), context(id, "title")));
		columns.put("source", this.vault.seal(exhibit.description().source(), context(id, "source")));
		columns.put("kind", exhibit.description().kind().name());
		columns.put("grading", exhibit.description().grading().text());
		columns.put("mayDisclose", exhibit.description().mayDisclose());
		columns.put("fileName", this.vault.seal(exhibit.file().name(), context(id, "file")));
		columns.put("mediaType", exhibit.file().mediaType());
		columns.put("length", exhibit.file().length());
		columns.put("fingerprint", exhibit.fingerprint().hex());
		columns.put("kept", exhibit.file().kept());
		columns.put("by", exhibit.addedBy().value());
		columns.put("at", Moments.bind(exhibit.addedAt()));
		return columns;
	}

	private Exhibit exhibit(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Exhibit.Description description = new Exhibit.Description(open(row, "sealed_title", id, "title"),
				open(row, "sealed_source", id, "source"), ExhibitKind.valueOf(row.getString("kind")),
				Grading.of(row.getString("grading")), row.getBoolean("may_disclose"));
		Exhibit.File file = new Exhibit.File(open(row, "sealed_file_name", id, "file"), row.getString("media_type"),
				row.getLong("file_length"), new Fingerprint(row.getString("fingerprint")),
				row.getObject("kept_id", UUID.class));
		return new Exhibit(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				new ExhibitNumber(row.getInt("exhibit_number")), description, file, person(row, "added_by"),
				Moments.read(row, "added_at"), withdrawn(row, id));
	}

	private Optional<Exhibit.Withdrawn> withdrawn(ResultSet row, UUID id) throws SQLException {
		if (Moments.maybe(row, "withdrawn_at").isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Exhibit.Withdrawn(person(row, "withdrawn_by"), Moments.read(row, "withdrawn_at"),
				open(row, "sealed_withdrawal", id, "withdrawal")));
	}

	private String open(ResultSet row, String column, UUID id, String part) throws SQLException {
		return this.vault.unseal(row.getString(column), context(id, part));
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	// Words that are copied to another row or column must not open there.
	private static String context(UUID id, String part) {
		return "exhibit " + id + " " + part;
	}

}
