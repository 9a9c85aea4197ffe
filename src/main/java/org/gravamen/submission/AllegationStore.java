package org.gravamen.submission;

import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The allegations against targets, their summaries sealed.
 */
@Component
class AllegationStore {

	private static final String SUMMARY = "summary of the conduct";

	private final JdbcClient jdbc;

	private final SealedTexts sealed;

	AllegationStore(JdbcClient jdbc, SealedTexts sealed) {
		this.jdbc = jdbc;
		this.sealed = sealed;
	}

	void addTo(Map<UUID, Gathered> targets, List<UUID> submissions) {
		this.jdbc.sql("""
				select a.* from allegation a join target t on t.id = a.target_id
				where t.submission_id in (:ids) order by a.target_id, a.place""")
			.param("ids", submissions)
			.query((ResultSet row) -> {
				Gathered target = targets.get(row.getObject("target_id", UUID.class));
				UUID id = row.getObject("id", UUID.class);
				if (target != null) {
					target.allegations.add(new Allegation(id,
							new TestVersion(Regime.of(row.getString("regime")), row.getString("test_version")),
							row.getString("right_key"), row.getString("limb_key"),
							this.sealed.unseal(row.getString("sealed_summary"), id, SUMMARY)));
				}
			});
	}

	void insert(UUID target, Allegation allegation) {
		this.jdbc.sql("""
				insert into allegation (id, target_id, place, regime, test_version, right_key, limb_key, sealed_summary)
				values (:id, :target,
				  (select coalesce(max(place), 0) + 1 from allegation where target_id = :target),
				  :regime, :version, :right, :limb, :summary)""")
			.param("target", target)
			.params(columns(allegation))
			.update();
	}

	void update(Allegation allegation) {
		this.jdbc.sql("""
				update allegation set regime = :regime, test_version = :version, right_key = :right,
				  limb_key = :limb, sealed_summary = :summary
				where id = :id""").params(columns(allegation)).update();
	}

	void delete(UUID allegation) {
		this.jdbc.sql("delete from allegation where id = :id").param("id", allegation).update();
	}

	void deleteAll(UUID target) {
		this.jdbc.sql("delete from allegation where target_id = :target").param("target", target).update();
	}

	private Map<String, Object> columns(Allegation allegation) {
		return Map.of("id", allegation.id(), "regime", allegation.test().regime().key(), "version",
				allegation.test().version(), "right", allegation.right(), "limb", allegation.limb(), "summary",
				this.sealed.seal(allegation.summary(), allegation.id(), SUMMARY));
	}

}
