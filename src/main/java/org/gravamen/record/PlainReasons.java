package org.gravamen.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals, before anybody is let in, the reasons that an older version wrote in plain. From
 * then on there are none.
 */
@Component
class PlainReasons implements SmartInitializingSingleton {

	private final JdbcClient jdbc;

	private final Reasons reasons;

	private final TransactionTemplate transaction;

	PlainReasons(JdbcClient jdbc, Reasons reasons, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.reasons = reasons;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> {
			// Locked: of two instances that start together, one seals.
			this.jdbc.sql("select submission_id, entry_number, why_text, why_salt from plain_reason for update")
				.query(PlainReasons::row)
				.list()
				.forEach(this::seal);
			this.jdbc.sql("delete from plain_reason").update();
		});
	}

	private void seal(Plain plain) {
		this.jdbc.sql("""
				update record_entry set sealed_reason = :sealed
				where submission_id = :submission and entry_number = :number""")
			.param("sealed", this.reasons.seal(plain.submission(), plain.number(), plain.why(), plain.salt()))
			.param("submission", plain.submission())
			.param("number", plain.number())
			.update();
	}

	private static Plain row(ResultSet row, int index) throws SQLException {
		return new Plain(row.getObject("submission_id", UUID.class), row.getLong("entry_number"),
				row.getString("why_text"), row.getString("why_salt"));
	}

	private record Plain(UUID submission, long number, String why, String salt) {
	}

}
