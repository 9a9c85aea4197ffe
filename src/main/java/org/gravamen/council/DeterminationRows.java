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
class DeterminationRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	DeterminationRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<TargetDecision> of(UUID sitting) {
		return this.jdbc.sql("select * from target_decision where sitting_id = ? order by place")
			.param(sitting)
			.query((row, number) -> {
				UUID target = row.getObject("target_id", UUID.class);
				return new TargetDecision(target,
						this.vault.unseal(row.getString("sealed_name"), context(sitting, target)),
						TargetDecision.Kind.valueOf(row.getString("decision")), row.getString("ground"));
			})
			.list();
	}

	void keep(UUID sitting, List<TargetDecision> decisions) {
		for (int place = 0; place < decisions.size(); place++) {
			TargetDecision decided = decisions.get(place);
			this.jdbc.sql("""
					insert into target_decision (sitting_id, target_id, place, sealed_name, decision, ground)
					values (?, ?, ?, ?, ?, ?)""")
				.params(sitting, decided.target(), place,
						this.vault.seal(decided.name(), context(sitting, decided.target())), decided.kind().name(),
						decided.ground())
				.update();
		}
	}

	private static String context(UUID sitting, UUID target) {
		return "decision on target " + sitting + " " + target;
	}

}
