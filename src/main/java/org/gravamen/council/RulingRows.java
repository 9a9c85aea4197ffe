package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rulings as rows: made once, answered once.
 */
@Repository
class RulingRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	RulingRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<Ruling> of(UUID sitting) {
		return this.jdbc.sql("select * from panel_ruling where sitting_id = ? order by ruled_at, id")
			.param(sitting)
			.query(this::ruling)
			.list();
	}

	void keepChanged(UUID sitting, List<Ruling> rulings) {
		Set<UUID> kept = Set.copyOf(this.jdbc.sql("select id from panel_ruling where sitting_id = ?")
			.param(sitting)
			.query(UUID.class)
			.list());
		Set<UUID> open = Set
			.copyOf(this.jdbc.sql("select id from panel_ruling where sitting_id = ? and confirmed is null")
				.param(sitting)
				.query(UUID.class)
				.list());
		rulings.stream().filter((one) -> !kept.contains(one.id())).forEach((one) -> keep(sitting, one));
		rulings.stream()
			.filter((one) -> !one.isOpen() && open.contains(one.id()))
			.forEach((one) -> answer(one.id(), one.answer().orElseThrow()));
	}

	private void keep(UUID sitting, Ruling ruling) {
		this.jdbc.sql("""
				insert into panel_ruling (id, sitting_id, member_id, chair_id, second_id, sealed_reason, ruled_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(ruling.id(), sitting, ruling.member().value(), ruling.chair().value(), ruling.second().value(),
					this.vault.seal(ruling.reason(), context(ruling.id())), Moments.bind(ruling.at()))
			.update();
	}

	private void answer(UUID id, Ruling.Answer answer) {
		int kept = this.jdbc.sql("""
				update panel_ruling set confirmed = ?, sealed_answer = ?, decided_at = ?
				where id = ? and confirmed is null""")
			.params(answer.confirmed(), this.vault.seal(answer.words(), context(id)), Moments.bind(answer.at()), id)
			.update();
		if (kept == 0) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE, "This ruling is decided already.");
		}
	}

	private Ruling ruling(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Ruling(id, person(row, "member_id"), person(row, "chair_id"), person(row, "second_id"),
				this.vault.unseal(row.getString("sealed_reason"), context(id)), Moments.read(row, "ruled_at"),
				answer(row, id));
	}

	private Optional<Ruling.Answer> answer(ResultSet row, UUID id) throws SQLException {
		if (row.getString("sealed_answer") == null) {
			return Optional.empty();
		}
		return Optional.of(new Ruling.Answer(row.getBoolean("confirmed"),
				this.vault.unseal(row.getString("sealed_answer"), context(id)), Moments.read(row, "decided_at")));
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

	private static String context(UUID id) {
		return "ruling " + id;
	}

}
