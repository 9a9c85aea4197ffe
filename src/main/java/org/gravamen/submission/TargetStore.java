package org.gravamen.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The targets of submissions with their identifiers, which are kept sealed.
 */
@Component
class TargetStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	TargetStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	void addTo(Map<SubmissionId, Submission> found) {
		Map<UUID, Owned> read = new LinkedHashMap<>();
		this.jdbc.sql("""
				select t.id, t.submission_id, t.kind, t.name, t.native_name, t.held_position,
				  i.place as identifier_place, i.kind as identifier_kind, i.sealed_value
				from target t left join target_identifier i on i.target_id = t.id
				where t.submission_id in (:ids) order by t.submission_id, t.place, i.place""")
			.param("ids", found.keySet().stream().map(SubmissionId::value).toList())
			.query(this::owned)
			.list()
			.forEach((one) -> read.merge(one.target().id(), one, Owned::joined));
		read.values()
			.forEach((one) -> found.computeIfPresent(one.submission(), (id, whole) -> whole.with(one.target())));
	}

	private Owned owned(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Target target = new Target(id, Target.Kind.of(row.getString("kind")), row.getString("name"),
				row.getString("native_name"), row.getString("held_position"), identifiers(id, row));
		return new Owned(new SubmissionId(row.getObject("submission_id", UUID.class)), target);
	}

	private List<Identifier> identifiers(UUID target, ResultSet row) throws SQLException {
		@Nullable String kind = row.getString("identifier_kind");
		if (kind == null) {
			return List.of();
		}
		String value = this.vault.unseal(row.getString("sealed_value"),
				context(target, row.getInt("identifier_place")));
		return List.of(new Identifier(Identifier.Kind.of(kind), value));
	}

	void insert(SubmissionId submission, Target target) {
		this.jdbc.sql("""
				insert into target (id, submission_id, place, kind, name, native_name, held_position)
				values (:id, :submission,
				  (select coalesce(max(place), 0) + 1 from target where submission_id = :submission),
				  :kind, :name, :nativeName, :position)""")
			.param("submission", submission.value())
			.params(columns(target))
			.update();
		insertIdentifiers(target);
	}

	void update(Target target) {
		this.jdbc.sql("""
				update target set kind = :kind, name = :name, native_name = :nativeName, held_position = :position
				where id = :id""").params(columns(target)).update();
		deleteIdentifiers(target.id());
		insertIdentifiers(target);
	}

	void delete(UUID target) {
		deleteIdentifiers(target);
		this.jdbc.sql("delete from target where id = :id").param("id", target).update();
	}

	private void deleteIdentifiers(UUID target) {
		this.jdbc.sql("delete from target_identifier where target_id = :id").param("id", target).update();
	}

	private void insertIdentifiers(Target target) {
		for (int place = 1; place <= target.identifiers().size(); place++) {
			Identifier identifier = target.identifiers().get(place - 1);
			this.jdbc.sql("""
					insert into target_identifier (target_id, place, kind, sealed_value)
					values (:target, :place, :kind, :sealed)""")
				.param("target", target.id())
				.param("place", place)
				.param("kind", identifier.kind().key())
				.param("sealed", this.vault.seal(identifier.value(), context(target.id(), place)))
				.update();
		}
	}

	private static Map<String, Object> columns(Target target) {
		return Map.of("id", target.id(), "kind", target.kind().key(), "name", target.name(), "nativeName",
				target.nativeName(), "position", target.position());
	}

	// An identifier that is copied to another row must not open there.
	private static String context(UUID target, int place) {
		return "target " + target + " identifier " + place;
	}

	/** A target with one of its identifiers, and whose it is. */
	private record Owned(SubmissionId submission, Target target) {

		Owned joined(Owned next) {
			List<Identifier> both = new ArrayList<>(this.target.identifiers());
			both.addAll(next.target.identifiers());
			return new Owned(this.submission, new Target(this.target.id(), this.target.kind(), this.target.name(),
					this.target.nativeName(), this.target.position(), both));
		}

	}

}
