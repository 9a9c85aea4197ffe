package org.gravamen.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a target has several of: other names, positions, identifiers and designations, a
 * statement for each whatever the number of targets.
 */
@Component
class TargetLists {

	private final JdbcClient jdbc;

	private final SealedTexts sealed;

	TargetLists(JdbcClient jdbc, SealedTexts sealed) {
		this.jdbc = jdbc;
		this.sealed = sealed;
	}

	void addTo(Map<UUID, Gathered> targets, List<UUID> submissions) {
		each("target_alias", targets, submissions, (one, row) -> one.aliases.add(alias(one.id(), row)));
		each("target_position", targets, submissions, (one, row) -> one.positions.add(position(one.id(), row)));
		each("target_identifier", targets, submissions, (one, row) -> one.identifiers.add(identifier(one.id(), row)));
		each("target_designation", targets, submissions,
				(one, row) -> one.designations.add(designation(one.id(), row)));
	}

	private void each(String table, Map<UUID, Gathered> targets, List<UUID> submissions, Reading reading) {
		this.jdbc
			.sql("select l.* from " + table + " l join target t on t.id = l.target_id"
					+ " where t.submission_id in (:ids) order by l.target_id, l.place")
			.param("ids", submissions)
			.query((ResultSet row) -> {
				Gathered one = targets.get(row.getObject("target_id", UUID.class));
				if (one != null) {
					reading.read(one, row);
				}
			});
	}

	private Names.Alias alias(UUID target, ResultSet row) throws SQLException {
		int place = row.getInt("place");
		return new Names.Alias(this.sealed.unseal(row.getString("sealed_name"), target, "alias " + place),
				Names.Strength.of(row.getString("strength")),
				this.sealed.unseal(row.getString("sealed_script"), target, "alias script " + place));
	}

	private Position position(UUID target, ResultSet row) throws SQLException {
		return new Position(
				this.sealed.unseal(row.getString("sealed_office"), target, "position " + row.getInt("place")),
				date(row, "held_from"), date(row, "held_until"));
	}

	private Identifier identifier(UUID target, ResultSet row) throws SQLException {
		return new Identifier(Identifier.Kind.of(row.getString("kind")),
				this.sealed.unseal(row.getString("sealed_value"), target, "identifier " + row.getInt("place")));
	}

	private Designation designation(UUID target, ResultSet row) throws SQLException {
		int place = row.getInt("place");
		return new Designation(this.sealed.unseal(row.getString("sealed_regime"), target, "designation " + place),
				this.sealed.unseal(row.getString("sealed_reference"), target, "designation reference " + place),
				date(row, "designated_on"));
	}

	private static Optional<PartialDate> date(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getString(column)).map(PartialDate::new);
	}

	void insert(Target target) {
		UUID id = target.id();
		numbered(target.names().aliases(),
				(alias, place) -> insert("target_alias", id, place,
						columns("sealed_name", this.sealed.seal(alias.name(), id, "alias " + place), "strength",
								alias.strength().key(), "sealed_script",
								this.sealed.seal(alias.script(), id, "alias script " + place))));
		numbered(target.positions(),
				(one, place) -> insert("target_position", id, place,
						columns("sealed_office", this.sealed.seal(one.office(), id, "position " + place), "held_from",
								text(one.from()), "held_until", text(one.until()))));
		numbered(target.identifiers(), (one, place) -> insert("target_identifier", id, place, columns("kind",
				one.kind().key(), "sealed_value", this.sealed.seal(one.value(), id, "identifier " + place))));
		numbered(target.designations(), (one, place) -> insert("target_designation", id, place,
				columns("sealed_regime", this.sealed.seal(one.regime(), id, "designation " + place), "sealed_reference",
						this.sealed.seal(one.reference(), id, "designation reference " + place), "designated_on",
						text(one.on()))));
	}

	void delete(UUID target) {
		for (String table : List.of("target_alias", "target_position", "target_identifier", "target_designation")) {
			this.jdbc.sql("delete from " + table + " where target_id = :id").param("id", target).update();
		}
	}

	private void insert(String table, UUID target, int place, Map<String, @Nullable Object> columns) {
		List<String> names = columns.keySet().stream().sorted().toList();
		this.jdbc
			.sql("insert into " + table + " (target_id, place, " + String.join(", ", names)
					+ ") values (:target, :place, :" + String.join(", :", names) + ")")
			.params(columns)
			.param("target", target)
			.param("place", place)
			.update();
	}

	private static Map<String, @Nullable Object> columns(@Nullable String... pairs) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			columns.put(String.valueOf(pairs[at]), pairs[at + 1]);
		}
		return columns;
	}

	private static @Nullable String text(Optional<PartialDate> date) {
		return date.map(PartialDate::text).orElse(null);
	}

	private static <T> void numbered(List<T> all, Writing<T> writing) {
		for (int place = 1; place <= all.size(); place++) {
			writing.write(all.get(place - 1), place);
		}
	}

	/** Reads one row into its target. */
	private interface Reading {

		void read(Gathered target, ResultSet row) throws SQLException;

	}

	/** Writes one thing at its place. */
	private interface Writing<T> {

		void write(T one, int place);

	}

}
