package org.gravamen.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Provenance.Collected;
import org.gravamen.evidence.Provenance.Translation;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * An exhibit as a row, and a row as an exhibit.
 */
@Component
class ExhibitRows {

	private final ExhibitTexts texts;

	ExhibitRows(ExhibitTexts texts) {
		this.texts = texts;
	}

	/** All columns that an exhibit is born with. */
	Map<String, @Nullable Object> columns(Exhibit exhibit) {
		Map<String, @Nullable Object> columns = described(exhibit);
		UUID id = exhibit.id();
		columns.put("submission", exhibit.submission().value());
		columns.put("number", exhibit.number().value());
		columns.put("by", exhibit.addedBy().value());
		columns.put("at", Moments.bind(exhibit.addedAt()));
		Optional<Exhibit.File> file = exhibit.file();
		columns.put("fileName", file.map((it) -> this.texts.seal(id, "file", it.name())).orElse(null));
		columns.put("mediaType", file.map(Exhibit.File::mediaType).orElse(null));
		columns.put("length", file.map(Exhibit.File::length).orElse(null));
		columns.put("kept", file.map(Exhibit.File::kept).orElse(null));
		Optional<Exhibit.Thing> thing = exhibit.substance().thing();
		columns.put("thing", thing.map((it) -> this.texts.seal(id, "thing", it.description())).orElse(null));
		columns.put("keptAt", thing.map((it) -> this.texts.seal(id, "kept at", it.keptAt())).orElse(null));
		columns.put("sealNumber", thing.map((it) -> this.texts.seal(id, "seal", it.sealNumber())).orElse(null));
		return columns;
	}

	/** The columns that a description changes. */
	Map<String, @Nullable Object> described(Exhibit exhibit) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		UUID id = exhibit.id();
		Exhibit.Description description = exhibit.description();
		columns.put("id", id);
		columns.put("title", this.texts.seal(id, "title", description.title()));
		columns.put("source", this.texts.seal(id, "source", description.source()));
		columns.put("kind", description.kind().map(ExhibitKind::name).orElse(null));
		columns.put("grading", description.grading().text());
		columns.put("fingerprint", exhibit.fingerprint().hex());
		provenance(columns, id, exhibit.provenance());
		return columns;
	}

	private void provenance(Map<String, @Nullable Object> columns, UUID id, Provenance from) {
		Optional<Collected> collected = from.collected();
		columns.put("collectedAt", collected.map((it) -> Moments.bind(it.at())).orElse(null));
		columns.put("url", collected.map((it) -> this.texts.seal(id, "url", it.url())).orElse(null));
		columns.put("tool", collected.map((it) -> this.texts.seal(id, "tool", it.tool())).orElse(null));
		columns.put("operator", collected.map((it) -> this.texts.seal(id, "operator", it.operator())).orElse(null));
		columns.put("origin", from.origin().map(Origin::id).orElse(null));
		columns.put("language", this.texts.seal(id, "language", from.language()));
		Optional<Translation> translation = from.translation();
		columns.put("translationOf", translation.map((it) -> it.of().value()).orElse(null));
		columns.put("translator", translation.map((it) -> this.texts.seal(id, "translator", it.by())).orElse(null));
		columns.put("risk", from.risk().name());
	}

	/** Reads a row; the consents are read apart. */
	Exhibit exhibit(ResultSet row, Map<UUID, Origin> origins) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Exhibit.Description description = new Exhibit.Description(open(row, id, "sealed_title", "title"),
				open(row, id, "sealed_source", "source"),
				Optional.ofNullable(row.getString("kind")).map(ExhibitKind::valueOf),
				Grading.of(row.getString("grading")));
		return new Exhibit(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				new ExhibitNumber(row.getInt("exhibit_number")), description, provenance(row, id, origins),
				Consents.NONE, substance(row, id), person(row, "added_by"), Moments.read(row, "added_at"),
				withdrawn(row, id));
	}

	private Provenance provenance(ResultSet row, UUID id, Map<UUID, Origin> origins) throws SQLException {
		return new Provenance(collected(row, id),
				Optional.ofNullable(row.getObject("origin_id", UUID.class)).map(origins::get),
				open(row, id, "sealed_language", "language"), translation(row, id),
				Provenance.SourceRisk.valueOf(row.getString("source_risk")));
	}

	private Optional<Collected> collected(ResultSet row, UUID id) throws SQLException {
		if (Moments.maybe(row, "collected_at").isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Collected(Moments.read(row, "collected_at"), open(row, id, "sealed_url", "url"),
				open(row, id, "sealed_tool", "tool"), open(row, id, "sealed_operator", "operator")));
	}

	private Optional<Translation> translation(ResultSet row, UUID id) throws SQLException {
		int of = row.getInt("translation_of");
		return (of < 1) ? Optional.empty()
				: Optional.of(new Translation(new ExhibitNumber(of), open(row, id, "sealed_translator", "translator")));
	}

	private Exhibit.Substance substance(ResultSet row, UUID id) throws SQLException {
		Fingerprint fingerprint = new Fingerprint(row.getString("fingerprint"));
		Optional<Exhibit.File> file = Optional.empty();
		if (row.getString("media_type") != null) {
			file = Optional.of(new Exhibit.File(open(row, id, "sealed_file_name", "file"), row.getString("media_type"),
					row.getLong("file_length"), fingerprint, row.getObject("kept_id", UUID.class)));
		}
		Optional<Exhibit.Thing> thing = Optional.empty();
		if (row.getString("sealed_thing") != null) {
			thing = Optional.of(new Exhibit.Thing(open(row, id, "sealed_thing", "thing"),
					open(row, id, "sealed_kept_at", "kept at"), open(row, id, "sealed_seal_number", "seal")));
		}
		return new Exhibit.Substance(file, thing, fingerprint);
	}

	private Optional<Exhibit.Withdrawn> withdrawn(ResultSet row, UUID id) throws SQLException {
		if (Moments.maybe(row, "withdrawn_at").isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Exhibit.Withdrawn(person(row, "withdrawn_by"), Moments.read(row, "withdrawn_at"),
				open(row, id, "sealed_withdrawal", "withdrawal")));
	}

	private String open(ResultSet row, UUID id, String column, String part) throws SQLException {
		return this.texts.open(row, column, id, part);
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

}
