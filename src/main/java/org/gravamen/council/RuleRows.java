package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The council's rules as rows. Nothing changes what a row says; it is only adopted or set
 * aside, once.
 */
@Repository
class RuleRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	RuleRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	/** Those that were adopted, the newest first. */
	List<RuleProposal> adopted() {
		return this.jdbc.sql("select * from council_rule where version_number is not null order by version_number desc")
			.query(this::proposal)
			.list();
	}

	/** Those that wait for somebody to adopt them or to set them aside. */
	List<RuleProposal> waiting() {
		return this.jdbc.sql("""
				select * from council_rule where version_number is null and set_aside_at is null
				order by proposed_at, id""").query(this::proposal).list();
	}

	void keep(RuleProposal proposal) {
		CouncilRule rule = proposal.rule();
		this.jdbc.sql("""
				insert into council_rule (id, version_number, fewest, most, quorum, majority, dissent,
				  sealed_reason, proposed_by, proposed_at, adopted_by, adopted_at)
				values (:id, :version, :fewest, :most, :quorum, :majority, :dissent, :reason, :by, :at,
				  :adopter, :adopted)""")
			.param("id", proposal.id())
			.param("version", proposal.version().orElse(null))
			.param("fewest", rule.fewest())
			.param("most", rule.most())
			.param("quorum", rule.quorum().opinions())
			.param("majority", rule.majority().name())
			.param("dissent", rule.dissent().name())
			.param("reason", this.vault.seal(proposal.reason(), reason(proposal.id())))
			.param("by", proposal.proposed().by().map(PersonId::value).orElse(null))
			.param("at", Moments.bind(proposal.proposed().at()))
			.param("adopter", proposal.adopted().flatMap(RuleProposal.Signed::by).map(PersonId::value).orElse(null))
			.param("adopted", proposal.adopted().map((signed) -> Moments.bind(signed.at())).orElse(null))
			.update();
	}

	/** Adopts one that still waits; false when it does not. */
	boolean adopt(UUID id, int version, PersonId by, Instant at) {
		return this.jdbc.sql("""
				update council_rule set version_number = :version, adopted_by = :by, adopted_at = :at
				where id = :id and version_number is null and set_aside_at is null""")
			.param("version", version)
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.param("id", id)
			.update() == 1;
	}

	/** Sets one aside that still waits; false when it does not. */
	boolean setAside(UUID id, PersonId by, Instant at) {
		return this.jdbc.sql("""
				update council_rule set set_aside_by = :by, set_aside_at = :at
				where id = :id and version_number is null and set_aside_at is null""")
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.param("id", id)
			.update() == 1;
	}

	private RuleProposal proposal(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		CouncilRule rule = new CouncilRule(row.getInt("fewest"), row.getInt("most"), new Quorum(row.getInt("quorum")),
				Majority.valueOf(row.getString("majority")), DissentDuty.valueOf(row.getString("dissent")));
		return new RuleProposal(id, rule, this.vault.unseal(row.getString("sealed_reason"), reason(id)),
				new RuleProposal.Signed(person(row, "proposed_by"), Moments.read(row, "proposed_at")), adopted(row),
				Optional.ofNullable(row.getObject("version_number", Integer.class)));
	}

	private static Optional<RuleProposal.Signed> adopted(ResultSet row) throws SQLException {
		Optional<PersonId> by = person(row, "adopted_by");
		return Moments.maybe(row, "adopted_at").map((at) -> new RuleProposal.Signed(by, at));
	}

	private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
	}

	private static String reason(UUID id) {
		return "council rule " + id;
	}

}
