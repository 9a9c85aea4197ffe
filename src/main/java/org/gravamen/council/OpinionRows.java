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

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Opinions as rows: one each, never changed.
 */
@Repository
class OpinionRows {

	private static final String ASIDE = "STAND_ASIDE";

	private final JdbcClient jdbc;

	private final OnTargetRows targets;

	private final OpinionFileRows files;

	private final Vault vault;

	OpinionRows(JdbcClient jdbc, OnTargetRows targets, OpinionFileRows files, Vault vault) {
		this.jdbc = jdbc;
		this.targets = targets;
		this.files = files;
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
		Optional<Opinion.Advised> advised = (given.opinion() instanceof Opinion.Advised some) ? Optional.of(some)
				: Optional.empty();
		Optional<Views> views = advised.map(Opinion.Advised::views);
		String context = context(sitting, given.member());
		try {
			this.jdbc.sql("""
					insert into opinion (sitting_id, person_id, advice, sealed_words, reasonable_grounds, sealed_doubts,
					  corroboration, source_risk, defamation, disclosure, sealed_written, privileged, file_id,
					  letter, manifest, given_at)
					values (:sitting, :person, :advice, :words, :grounds, :doubts, :corroboration, :risk, :defamation,
					  :disclosure, :written, :privileged, :file, :letter, :manifest, :at)""")
				.param("sitting", sitting)
				.param("person", given.member().value())
				.param("advice", advised.map((it) -> it.overall().name()).orElse(ASIDE))
				.param("words", this.vault.seal(advised.map(OpinionRows::onTheWhole).orElse(""), context))
				.param("grounds", views.map((it) -> it.reasonableGrounds().name()).orElse(null))
				.param("doubts", views.map((it) -> this.vault.seal(it.exhibitsDoubted(), context)).orElse(null))
				.param("corroboration", views.map((it) -> it.corroboration().name()).orElse(null))
				.param("risk", views.map((it) -> it.sourceRisk().name()).orElse(null))
				.param("defamation", views.flatMap(Views::defamation).map(Enum::name).orElse(null))
				.param("disclosure", views.flatMap(Views::disclosure).map(Enum::name).orElse(null))
				.param("written", advised.map((it) -> this.vault.seal(it.writing().text(), context)).orElse(null))
				.param("privileged", advised.map((it) -> it.writing().privileged()).orElse(true))
				.param("file", given.file().map(OpinionFile::id).orElse(null))
				.param("letter", given.letter().hex())
				.param("manifest", given.manifest().hex())
				.param("at", Moments.bind(given.at()))
				.update();
			advised
				.ifPresent((it) -> this.targets.keep(new OnTargetRows.Author(sitting, given.member()), it.onTargets()));
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE,
					"Your opinion is already given. An opinion is given once.");
		}
	}

	private static String onTheWhole(Opinion.Advised advised) {
		return advised.onTargets()
			.stream()
			.filter((one) -> one.target().isEmpty())
			.map(OnTarget::grounds)
			.findFirst()
			.orElse("");
	}

	/** The opinion of a member, if one was given. */
	Optional<GivenOpinion> maybe(ResultSet row, OnTargetRows.Author author, List<OnTarget> onTargets)
			throws SQLException {
		if (row.getString("advice") == null) {
			return Optional.empty();
		}
		return Optional.of(new GivenOpinion(author.member(), opinion(row, author, onTargets),
				new Fingerprint(row.getString("letter")), new Fingerprint(row.getString("manifest")),
				Moments.read(row, "given_at")));
	}

	private Opinion opinion(ResultSet row, OnTargetRows.Author author, List<OnTarget> onTargets) throws SQLException {
		if (row.getString("advice").equals(ASIDE)) {
			return new Opinion.StoodAside();
		}
		String context = context(author.sitting(), author.member());
		List<OnTarget> said = !onTargets.isEmpty() ? onTargets : List.of(OnTarget
			.whole(Advice.valueOf(row.getString("advice")), this.vault.unseal(row.getString("sealed_words"), context)));
		String written = row.getString("sealed_written");
		return new Opinion.Advised(said, views(row, context),
				new Opinion.Writing((written != null) ? this.vault.unseal(written, context) : "",
						row.getBoolean("privileged"), this.files.maybe(row)));
	}

	private Views views(ResultSet row, String context) throws SQLException {
		return new Views(Views.ReasonableGrounds.valueOf(row.getString("reasonable_grounds")),
				this.vault.unseal(row.getString("sealed_doubts"), context),
				Views.Corroboration.valueOf(row.getString("corroboration")),
				Views.SourceRisk.valueOf(row.getString("source_risk")),
				Optional.ofNullable(row.getString("defamation")).map(Views.Defamation::valueOf),
				Optional.ofNullable(row.getString("disclosure")).map(Views.Disclosure::valueOf));
	}

	private static String context(UUID sitting, PersonId member) {
		return "opinion " + sitting + " " + member;
	}

}
