package org.gravamen.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Exhibits in their table; their words are sealed. However many are read, three
 * statements read them.
 */
@Component
class ExhibitStore {

	private final JdbcClient jdbc;

	private final ExhibitRows rows;

	private final ConsentStore consents;

	private final OriginStore origins;

	private final ExhibitTexts texts;

	ExhibitStore(JdbcClient jdbc, ExhibitRows rows, ConsentStore consents, OriginStore origins, ExhibitTexts texts) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.consents = consents;
		this.origins = origins;
		this.texts = texts;
	}

	List<Exhibit> of(SubmissionId submission) {
		return read(submission, "order by exhibit_number", Map.of());
	}

	Optional<Exhibit> find(SubmissionId submission, ExhibitNumber number) {
		return read(submission, "and exhibit_number = :number", Map.of("number", number.value())).stream().findFirst();
	}

	Optional<Exhibit> holding(SubmissionId submission, Fingerprint file) {
		return read(submission, "and kept_id is not null and fingerprint = :file order by exhibit_number",
				Map.of("file", file.hex()))
			.stream()
			.findFirst();
	}

	/** One more than asked for says that there is another page. */
	List<Exhibit> page(SubmissionId submission, ExhibitFilter filter, int after, int most) {
		Map<String, Object> values = new HashMap<>(filter.values());
		values.put("after", after);
		values.put("most", most);
		return read(submission, "and exhibit_number > :after " + filter.conditions()
				+ " order by exhibit_number fetch first :most rows only", values);
	}

	ExhibitNumber next(SubmissionId submission) {
		int last = this.jdbc.sql("select coalesce(max(exhibit_number), 0) from exhibit where submission_id = :id")
			.param("id", submission.value())
			.query(Integer.class)
			.single();
		return new ExhibitNumber(last + 1);
	}

	/** The bytes of all files of a submission, withdrawn ones too. */
	long bytesHeld(SubmissionId submission) {
		return this.jdbc.sql("select coalesce(sum(file_length), 0) from exhibit where submission_id = :id")
			.param("id", submission.value())
			.query(Long.class)
			.single();
	}

	void insert(Exhibit exhibit) {
		this.jdbc.sql("""
				insert into exhibit (id, submission_id, exhibit_number, sealed_title, sealed_source, kind, grading,
				  sealed_file_name, media_type, file_length, fingerprint, kept_id, added_by, added_at, sealed_thing,
				  sealed_kept_at, sealed_seal_number, collected_at, sealed_url, sealed_tool, sealed_operator, origin_id,
				  sealed_language, translation_of, sealed_translator, source_risk)
				values (:id, :submission, :number, :title, :source, :kind, :grading, :fileName, :mediaType, :length,
				  :fingerprint, :kept, :by, :at, :thing, :keptAt, :sealNumber, :collectedAt, :url, :tool, :operator,
				  :origin, :language, :translationOf, :translator, :risk)""")
			.params(this.rows.columns(exhibit))
			.update();
	}

	void describe(Exhibit exhibit) {
		this.jdbc.sql("""
				update exhibit set sealed_title = :title, sealed_source = :source, kind = :kind, grading = :grading,
				  fingerprint = :fingerprint, collected_at = :collectedAt, sealed_url = :url, sealed_tool = :tool,
				  sealed_operator = :operator, origin_id = :origin, sealed_language = :language,
				  translation_of = :translationOf, sealed_translator = :translator, source_risk = :risk
				where id = :id""").params(this.rows.described(exhibit)).update();
	}

	void grade(Exhibit exhibit, Grading grading) {
		this.jdbc.sql("update exhibit set grading = :grading where id = :id")
			.param("grading", grading.text())
			.param("id", exhibit.id())
			.update();
	}

	void withdraw(Exhibit exhibit, Exhibit.Withdrawn withdrawn) {
		this.jdbc.sql("""
				update exhibit set withdrawn_by = :by, withdrawn_at = :at, sealed_withdrawal = :reason
				where id = :id""")
			.param("id", exhibit.id())
			.param("by", withdrawn.by().value())
			.param("at", Moments.bind(withdrawn.at()))
			.param("reason", this.texts.seal(exhibit.id(), "withdrawal", withdrawn.reason()))
			.update();
	}

	private List<Exhibit> read(SubmissionId submission, String rest, Map<String, ?> values) {
		Map<UUID, Origin> known = this.origins.of(submission)
			.stream()
			.collect(Collectors.toMap(Origin::id, (origin) -> origin));
		List<Exhibit> bare = this.jdbc.sql("select * from exhibit where submission_id = :submission " + rest)
			.param("submission", submission.value())
			.params(values)
			.query((row, index) -> this.rows.exhibit(row, known))
			.list();
		Map<UUID, Consents> standing = this.consents.standing(ids(bare));
		return bare.stream().map((one) -> one.with(standing.getOrDefault(one.id(), Consents.NONE))).toList();
	}

	private static Collection<UUID> ids(List<Exhibit> exhibits) {
		return exhibits.stream().map(Exhibit::id).toList();
	}

}
