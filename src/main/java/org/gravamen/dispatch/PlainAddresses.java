package org.gravamen.dispatch;

import java.util.Map;

import org.gravamen.vault.CarryOver;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes addresses that an older version compared in plain comparable without being read.
 */
@Component
class PlainAddresses implements CarryOver {

	private final JdbcClient jdbc;

	private final Letterheads sealed;

	PlainAddresses(JdbcClient jdbc, Letterheads sealed) {
		this.jdbc = jdbc;
		this.sealed = sealed;
	}

	@Override
	public String name() {
		return "recipient.address_key";
	}

	@Override
	public void carryOver() {
		for (Map<String, Object> row : this.jdbc.sql("select id, address_key from recipient").query().listOfRows()) {
			this.jdbc.sql("update recipient set address_key = :key where id = :id")
				.param("key", this.sealed.comparable(String.valueOf(row.get("address_key"))))
				.param("id", row.get("id"))
				.update();
		}
	}

}
