package org.gravamen.submission;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.law.TestVersion;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Submissions in their tables: whatever the number asked for, the same few statements
 * read them.
 */
@Component
class SubmissionStore {

	private final JdbcClient jdbc;

	private final TargetStore targets;

	private final SupporterStore supporters;

	private final RegimeStore regimes;

	private final SubmissionRows rows;

	private final RegisterWords words;

	SubmissionStore(JdbcClient jdbc, SubmissionRows rows, RegisterWords words, RegimeStore regimes, TargetStore targets,
			SupporterStore supporters) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.words = words;
		this.regimes = regimes;
		this.targets = targets;
		this.supporters = supporters;
	}

	Optional<Submission> find(SubmissionId id) {
		return whole(this.jdbc.sql("select * from submission where id = :id").param("id", id.value())).stream()
			.findFirst();
	}

	Optional<Submission> find(SubmissionNumber number) {
		return whole(this.jdbc.sql("""
				select * from submission
				where prefix = :prefix and opened_year = :year and opened_sequence = :sequence""")
			.param("prefix", number.prefix())
			.param("year", number.year())
			.param("sequence", number.sequence())).stream().findFirst();
	}

	/**
	 * Several without their targets and supporters, whose names need not be opened for a
	 * list.
	 */
	List<Submission> brief(Collection<SubmissionId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		List<UUID> values = ids.stream().map(SubmissionId::value).distinct().toList();
		return brief(this.jdbc.sql("select * from submission where id in (:ids)").param("ids", values));
	}

	List<Submission> brief(JdbcClient.StatementSpec statement) {
		Map<SubmissionId, Submission> found = rows(statement);
		if (!found.isEmpty()) {
			this.regimes.addTo(found);
		}
		return List.copyOf(found.values());
	}

	private Map<SubmissionId, Submission> rows(JdbcClient.StatementSpec statement) {
		Map<SubmissionId, Submission> found = new LinkedHashMap<>();
		statement.query(this.rows).list().forEach((one) -> found.put(one.id(), one));
		return found;
	}

	List<Submission> whole(JdbcClient.StatementSpec statement) {
		Map<SubmissionId, Submission> found = rows(statement);
		if (!found.isEmpty()) {
			this.regimes.addTo(found);
			this.targets.addTo(found);
			this.supporters.addTo(found);
		}
		return List.copyOf(found.values());
	}

	void insert(Submission submission) {
		this.jdbc.sql("""
				insert into submission (id, prefix, opened_year, opened_sequence, sealed_matter, sealed_title,
				  sealed_summary, country, region, measures, officer_id, opened_at, stage, stage_since)
				values (:id, :prefix, :year, :sequence, :matter, :title, :summary, :country, :region,
				  :measures, :officer, :openedAt, :stage, :openedAt)""")
			.params(this.rows.described(submission))
			.param("prefix", submission.number().prefix())
			.param("year", submission.number().year())
			.param("sequence", submission.number().sequence())
			.param("officer", submission.officer().value())
			.param("openedAt", Moments.bind(submission.openedAt()))
			.param("stage", submission.stage().name())
			.update();
		this.words.replace(submission);
		this.regimes.replace(submission);
	}

	void describe(Submission submission) {
		this.jdbc.sql("""
				update submission set sealed_matter = :matter, sealed_title = :title, sealed_summary = :summary,
				  country = :country, region = :region, measures = :measures
				where id = :id""").params(this.rows.described(submission)).update();
		this.words.replace(submission);
		this.regimes.replace(submission);
	}

	void judge(Submission submission, TestVersion adopted) {
		this.regimes.replace(submission);
		this.regimes.renew(submission.id(), adopted);
	}

	/**
	 * Notes where a submission stands.
	 * @param id which
	 * @param stage where
	 * @param at since when
	 * @return false when it stood there already
	 */
	boolean reach(SubmissionId id, Stage stage, Instant at) {
		return this.jdbc.sql("""
				update submission set stage = :stage, stage_since = :at where id = :id and stage <> :stage""")
			.param("stage", stage.name())
			.param("at", Moments.bind(at))
			.param("id", id.value())
			.update() > 0;
	}

}
