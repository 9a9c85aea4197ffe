package org.gravamen.council;

import java.util.List;
import java.util.UUID;

import org.gravamen.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was minuted of each target, as rows.
 */
@Repository
class RulingRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	RulingRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<TargetRuling> of(UUID sitting) {
		return this.jdbc.sql("select * from target_ruling where sitting_id = ? order by place")
			.param(sitting)
			.query((row, number) -> {
				UUID target = row.getObject("target_id", UUID.class);
				return new TargetRuling(target,
						this.vault.unseal(row.getString("sealed_name"), context(sitting, target)),
						TargetRuling.Kind.valueOf(row.getString("ruling")), row.getString("ground"));
			})
			.list();
	}

	void keep(UUID sitting, List<TargetRuling> rulings) {
		for (int place = 0; place < rulings.size(); place++) {
			TargetRuling ruling = rulings.get(place);
			this.jdbc.sql("""
					insert into target_ruling (sitting_id, target_id, place, sealed_name, ruling, ground)
					values (?, ?, ?, ?, ?, ?)""")
				.params(sitting, ruling.target(), place,
						this.vault.seal(ruling.name(), context(sitting, ruling.target())), ruling.kind().name(),
						ruling.ground())
				.update();
		}
	}

	private static String context(UUID sitting, UUID target) {
		return "ruling " + sitting + " " + target;
	}

}
