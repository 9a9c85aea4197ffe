package org.gravamen.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The targets of submissions. Who they are and what is known of them is kept sealed.
 */
@Component
class TargetStore {

	private static final String NAME = "name";

	private static final String NATIVE = "native name";

	private static final String TITLE = "title";

	private static final String SCRIPT = "script";

	private static final String HELD = "held position";

	private static final String NEXUS = "nexus";

	private static final String SEARCH = "search note";

	private static final String REASONS = "statement of reasons";

	private final JdbcClient jdbc;

	private final SealedTexts sealed;

	private final TargetLists lists;

	private final AllegationStore allegations;

	TargetStore(JdbcClient jdbc, SealedTexts sealed, TargetLists lists, AllegationStore allegations) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.lists = lists;
		this.allegations = allegations;
	}

	void addTo(Map<SubmissionId, Submission> found) {
		List<UUID> submissions = found.keySet().stream().map(SubmissionId::value).toList();
		Map<UUID, Gathered> read = new LinkedHashMap<>();
		this.jdbc.sql("""
				select * from target where submission_id in (:ids)
				  and not exists (select 1 from dropped_target where dropped_target.target_id = target.id)
				order by submission_id, place""")
			.param("ids", submissions)
			.query(this::gathered)
			.list()
			.forEach((one) -> read.put(one.id(), one));
		if (read.isEmpty()) {
			return;
		}
		this.lists.addTo(read, submissions);
		this.allegations.addTo(read, submissions);
		read.values()
			.forEach((one) -> found.computeIfPresent(one.submission(), (id, whole) -> whole.with(one.target())));
	}

	private Gathered gathered(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Names names = new Names(text(row, id, NAME), text(row, id, TITLE), text(row, id, NATIVE), text(row, id, SCRIPT),
				List.of());
		Gathered one = new Gathered(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				Target.Kind.of(row.getString("kind")), names, count(row), assessment(id, row));
		// Rows from before positions were sealed; changing the target seals it.
		String position = text(row, id, HELD);
		if (!position.isEmpty()) {
			one.positions.add(Position.of(position));
		}
		return one;
	}

	// "native name" lies in sealed_native_name.
	private String text(ResultSet row, UUID target, String place) throws SQLException {
		return this.sealed.unseal(row.getString("sealed_" + place.replace(' ', '_')), target, place);
	}

	private static Optional<Count> count(ResultSet row) throws SQLException {
		@Nullable String operator = row.getString("count_operator");
		return (operator != null) ? Optional.of(new Count(Count.Operator.valueOf(operator), row.getInt("count_number")))
				: Optional.empty();
	}

	private Assessment assessment(UUID id, ResultSet row) throws SQLException {
		return new Assessment(Assessment.Confidence.valueOf(row.getString("confidence")),
				this.sealed.unseal(row.getString("sealed_nexus"), id, NEXUS),
				Assessment.Exculpatory.valueOf(row.getString("exculpatory")),
				this.sealed.unseal(row.getString("sealed_search_note"), id, SEARCH),
				SubmissionRows.measures(row.getString("measures")),
				this.sealed.unseal(row.getString("sealed_reasons"), id, REASONS));
	}

	void insert(SubmissionId submission, Target target) {
		this.jdbc.sql("""
				insert into target (id, submission_id, place, kind, sealed_name, sealed_native_name,
				  sealed_held_position, sealed_title, sealed_script, count_operator, count_number, confidence,
				  exculpatory, measures, sealed_nexus, sealed_search_note, sealed_reasons)
				values (:id, :submission,
				  (select coalesce(max(place), 0) + 1 from target where submission_id = :submission),
				  :kind, :name, :nativeName, '', :title, :script, :operator, :number, :confidence, :exculpatory,
				  :measures, :nexus, :search, :reasons)""")
			.param("submission", submission.value())
			.params(columns(target))
			.update();
		this.lists.insert(target);
	}

	void update(Target target) {
		this.jdbc.sql("""
				update target set kind = :kind, sealed_name = :name, sealed_native_name = :nativeName,
				  sealed_held_position = '', sealed_title = :title, sealed_script = :script,
				  count_operator = :operator, count_number = :number, confidence = :confidence,
				  exculpatory = :exculpatory, measures = :measures, sealed_nexus = :nexus,
				  sealed_search_note = :search, sealed_reasons = :reasons
				where id = :id""").params(columns(target)).update();
		this.lists.delete(target.id());
		this.lists.insert(target);
	}

	void delete(UUID target) {
		this.lists.delete(target);
		this.allegations.deleteAll(target);
		this.jdbc.sql("delete from target where id = :id").param("id", target).update();
	}

	private Map<String, @Nullable Object> columns(Target target) {
		Assessment made = target.assessment();
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("id", target.id());
		columns.put("kind", target.kind().key());
		columns.put("name", this.sealed.seal(target.name(), target.id(), NAME));
		columns.put("nativeName", this.sealed.seal(target.nativeName(), target.id(), NATIVE));
		columns.put("title", this.sealed.seal(target.names().title(), target.id(), TITLE));
		columns.put("script", this.sealed.seal(target.names().script(), target.id(), SCRIPT));
		columns.put("operator", target.count().map((count) -> count.operator().name()).orElse(null));
		columns.put("number", target.count().map(Count::number).orElse(null));
		columns.put("confidence", made.confidence().name());
		columns.put("exculpatory", made.exculpatory().name());
		columns.put("measures", SubmissionRows.keys(made.measures()));
		columns.put("nexus", this.sealed.seal(made.ukNexus(), target.id(), NEXUS));
		columns.put("search", this.sealed.seal(made.searchNote(), target.id(), SEARCH));
		columns.put("reasons", this.sealed.seal(made.statementOfReasons(), target.id(), REASONS));
		return columns;
	}

}
