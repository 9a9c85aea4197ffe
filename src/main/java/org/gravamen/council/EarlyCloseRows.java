package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Early closes, in the rows of their sittings. What was read before another wrote never
 * undoes what the other wrote.
 */
@Repository
class EarlyCloseRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	EarlyCloseRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	Optional<EarlyClose> read(ResultSet row) throws SQLException {
		Optional<Instant> at = Moments.maybe(row, "closed_early_at");
		if (at.isEmpty()) {
			return Optional.empty();
		}
		UUID sitting = row.getObject("id", UUID.class);
		return Optional.of(new EarlyClose(new PersonId(row.getObject("closed_early_by", UUID.class)),
				this.vault.unseal(row.getString("sealed_close_reason"), context(sitting)), at.get(),
				Moments.maybe(row, "close_fell_at")));
	}

	void keepChanged(UUID sitting, EarlyClose close) {
		close.fellAt().ifPresentOrElse((fell) -> fall(sitting, close, fell), () -> keep(sitting, close));
	}

	private void keep(UUID sitting, EarlyClose close) {
		this.jdbc.sql("""
				update sitting set closed_early_by = :by, closed_early_at = :at, sealed_close_reason = :reason,
				  close_fell_at = null
				where id = :id and (closed_early_at is null or closed_early_at < :at)""")
			.param("by", close.by().value())
			.param("at", Moments.bind(close.at()))
			.param("reason", this.vault.seal(close.reason(), context(sitting)))
			.param("id", sitting)
			.update();
	}

	private void fall(UUID sitting, EarlyClose close, Instant fell) {
		int fallen = this.jdbc.sql("""
				update sitting set close_fell_at = :fell
				where id = :id and closed_early_at = :at and close_fell_at is null""")
			.param("fell", Moments.bind(fell))
			.param("at", Moments.bind(close.at()))
			.param("id", sitting)
			.update();
		if (fallen > 0) {
			askAgain(sitting);
		}
	}

	private void askAgain(UUID sitting) {
		this.jdbc.sql("""
				update panel_member set interest = null, sealed_nature = null, interest_action = null,
				  declared_at = null
				where sitting_id = :id and withdrawn_by is null
				  and (interest_action is null or interest_action <> 'STAND_ASIDE')
				  and not exists (select 1 from opinion o
				    where o.sitting_id = panel_member.sitting_id and o.person_id = panel_member.person_id)""")
			.param("id", sitting)
			.update();
	}

	private static String context(UUID sitting) {
		return "early close " + sitting;
	}

}
