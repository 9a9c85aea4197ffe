package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sittings as rows. What members say is sealed.
 */
@Repository
class KeptSittings implements Sittings {

	private final JdbcClient jdbc;

	private final PanelRows panels;

	private final DeterminationRows determinations;

	private final RulingRows rulings;

	private final EarlyCloseRows closes;

	private final RuleBook rules;

	private final Vault vault;

	KeptSittings(JdbcClient jdbc, PanelRows panels, DeterminationRows determinations, RulingRows rulings,
			EarlyCloseRows closes, RuleBook rules, Vault vault) {
		this.jdbc = jdbc;
		this.panels = panels;
		this.determinations = determinations;
		this.rulings = rulings;
		this.closes = closes;
		this.rules = rules;
		this.vault = vault;
	}

	@Override
	public Optional<Sitting> latest(SubmissionId submission) {
		return all(submission).stream().findFirst();
	}

	@Override
	public List<Sitting> all(SubmissionId submission) {
		Map<UUID, List<PanelMember>> members = this.panels.of(submission)
			.stream()
			.collect(Collectors.groupingBy(PanelRows.Seat::sitting,
					Collectors.mapping(PanelRows.Seat::member, Collectors.toList())));
		return this.jdbc.sql("select * from sitting where submission_id = ? order by round_number desc")
			.param(submission.value())
			.query((row, number) -> new Sitting(convened(row),
					members.getOrDefault(row.getObject("id", UUID.class), List.of()),
					this.rulings.of(row.getObject("id", UUID.class)), this.closes.read(row), minute(row)))
			.list();
	}

	@Override
	public void keep(Sitting sitting) {
		Convened convened = sitting.convened();
		this.jdbc.sql("""
				insert into sitting (id, submission_id, round_number, letter_version, letter, manifest, chair_id,
				  sealed_direction, quorum, rule_version, convened_at)
				select :id, :submission, count(*) + 1, :version, :letter, :manifest, :chair, :direction, :quorum, :rule,
				  :at
				from sitting where submission_id = :submission""")
			.param("id", convened.id())
			.param("submission", convened.submission().value())
			.param("version", convened.papers().letterVersion())
			.param("letter", convened.papers().letter().hex())
			.param("manifest", convened.papers().manifest().hex())
			.param("chair", convened.chair().value())
			.param("direction", this.vault.seal(convened.direction(), "direction " + convened.id()))
			.param("quorum", convened.quorum().opinions())
			.param("rule", convened.rule().number())
			.param("at", Moments.bind(convened.at()))
			.update();
		this.panels.seat(convened.id(), sitting.panel().members());
	}

	@Override
	public void keepChanged(Sitting sitting) {
		UUID id = sitting.convened().id();
		this.panels.keepChanged(id, sitting.panel().members());
		this.rulings.keepChanged(id, sitting.rulings());
		sitting.earlyClose().ifPresent((close) -> this.closes.keepChanged(id, close));
		sitting.minute().ifPresent((minute) -> keep(id, minute));
	}

	private void keep(UUID id, Minute minute) {
		int kept = this.jdbc.sql("""
				update sitting set decision = :decision, sealed_minute = :text,
				  sealed_minute_facts = :facts, minuted_by = :by, minuted_at = :at
				where id = :id and decision is null""")
			.param("decision", minute.decision().name())
			.param("text", this.vault.seal(minute.text(), "minute " + id))
			.param("facts", this.vault.seal(String.join("\n", minute.facts()), "minute facts " + id))
			.param("by", minute.by().value())
			.param("at", Moments.bind(minute.at()))
			.param("id", id)
			.update();
		if (kept == 0) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE, "The decision is minuted already.");
		}
		this.determinations.keep(id, minute.determination().onTargets());
	}

	private Convened convened(ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Convened(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				new Convened.Papers(row.getInt("letter_version"), new Fingerprint(row.getString("letter")),
						new Fingerprint(row.getString("manifest"))),
				new PersonId(row.getObject("chair_id", UUID.class)),
				this.vault.unseal(row.getString("sealed_direction"), "direction " + id), rule(row),
				Moments.read(row, "convened_at"));
	}

	private RuleVersion rule(ResultSet row) throws SQLException {
		int version = row.getInt("rule_version");
		if (!row.wasNull()) {
			return this.rules.version(version);
		}
		RuleVersion first = this.rules.version(1);
		return new RuleVersion(first.number(), first.rule().withQuorum(new Quorum(row.getInt("quorum"))));
	}

	private Optional<Minute> minute(ResultSet row) throws SQLException {
		if (row.getString("decision") == null) {
			return Optional.empty();
		}
		UUID id = row.getObject("id", UUID.class);
		return Optional
			.of(new Minute(new Determination(Decision.valueOf(row.getString("decision")), this.determinations.of(id)),
					this.vault.unseal(row.getString("sealed_minute"), "minute " + id), facts(row, id),
					new PersonId(row.getObject("minuted_by", UUID.class)), Moments.read(row, "minuted_at")));
	}

	private List<String> facts(ResultSet row, UUID id) throws SQLException {
		String sealed = row.getString("sealed_minute_facts");
		return (sealed != null) ? this.vault.unseal(sealed, "minute facts " + id).lines().toList() : List.of();
	}

}
