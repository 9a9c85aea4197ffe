package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Opinions as rows: one each, never changed.
 */
@Repository
class OpinionRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	OpinionRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	void keepNew(UUID sitting, List<GivenOpinion> given) {
		Set<UUID> kept = Set.copyOf(this.jdbc.sql("select person_id from opinion where sitting_id = ?")
			.param(sitting)
			.query(UUID.class)
			.list());
		given.stream().filter((one) -> !kept.contains(one.member().value())).forEach((one) -> keep(sitting, one));
	}

	private void keep(UUID sitting, GivenOpinion given) {
		Written written = Written.of(given.opinion());
		Optional<Views> views = Optional.ofNullable(written.views());
		String context = context(sitting, given.member());
		try {
			this.jdbc.sql("""
					insert into opinion (sitting_id, person_id, advice, sealed_words, reasonable_grounds, sealed_doubts,
					  corroboration, source_risk, letter, manifest, given_at)
					values (:sitting, :person, :advice, :words, :grounds, :doubts, :corroboration, :risk, :letter,
					  :manifest, :at)""")
				.param("sitting", sitting)
				.param("person", given.member().value())
				.param("advice", written.advice().name())
				.param("words", this.vault.seal(written.words(), context))
				.param("grounds", views.map((it) -> it.reasonableGrounds().name()).orElse(null))
				.param("doubts", views.map((it) -> this.vault.seal(it.exhibitsDoubted(), context)).orElse(null))
				.param("corroboration", views.map((it) -> it.corroboration().name()).orElse(null))
				.param("risk", views.map((it) -> it.sourceRisk().name()).orElse(null))
				.param("letter", given.letter().hex())
				.param("manifest", given.manifest().hex())
				.param("at", Moments.bind(given.at()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE,
					"Your opinion is already given. An opinion is given once.");
		}
	}

	Optional<GivenOpinion> maybe(ResultSet row, UUID sitting, PersonId member) throws SQLException {
		if (row.getString("advice") == null) {
			return Optional.empty();
		}
		String context = context(sitting, member);
		Written written = new Written(Advice.valueOf(row.getString("advice")),
				this.vault.unseal(row.getString("sealed_words"), context), views(row, context));
		return Optional.of(new GivenOpinion(member, written.opinion(), new Fingerprint(row.getString("letter")),
				new Fingerprint(row.getString("manifest")), Moments.read(row, "given_at")));
	}

	private @Nullable Views views(ResultSet row, String context) throws SQLException {
		if (row.getString("reasonable_grounds") == null) {
			return null;
		}
		return new Views(Views.ReasonableGrounds.valueOf(row.getString("reasonable_grounds")),
				this.vault.unseal(row.getString("sealed_doubts"), context),
				Views.Corroboration.valueOf(row.getString("corroboration")),
				Views.SourceRisk.valueOf(row.getString("source_risk")));
	}

	private static String context(UUID sitting, PersonId member) {
		return "opinion " + sitting + " " + member;
	}

}
