package org.gravamen.review;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was said of paragraphs, by the fingerprint of their words; reasons are sealed.
 */
@Component
class StandingStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	StandingStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	Map<Fingerprint, Said> of(SubmissionId submission) {
		return this.jdbc.sql("""
				select paragraph, standing, sealed_reason from paragraph_standing
				where submission_id = :submission""").param("submission", submission.value()).query((row, index) -> {
			Fingerprint paragraph = new Fingerprint(row.getString("paragraph"));
			return Map.entry(paragraph, new Said(Standing.valueOf(row.getString("standing")),
					this.vault.unseal(row.getString("sealed_reason"), context(submission, paragraph))));
		}).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void keep(SubmissionId submission, Fingerprint paragraph, Said said, PersonId by, Instant at) {
		forget(submission, paragraph);
		this.jdbc.sql("""
				insert into paragraph_standing (submission_id, paragraph, standing, sealed_reason, stated_by, stated_at)
				values (:submission, :paragraph, :standing, :reason, :by, :at)""")
			.param("submission", submission.value())
			.param("paragraph", paragraph.hex())
			.param("standing", said.standing().name())
			.param("reason", this.vault.seal(said.reason(), context(submission, paragraph)))
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.update();
	}

	void forget(SubmissionId submission, Fingerprint paragraph) {
		this.jdbc.sql("delete from paragraph_standing where submission_id = :submission and paragraph = :paragraph")
			.param("submission", submission.value())
			.param("paragraph", paragraph.hex())
			.update();
	}

	private static String context(SubmissionId submission, Fingerprint paragraph) {
		return "paragraph " + submission.value() + " " + paragraph.hex();
	}

	/**
	 * What somebody said of a paragraph.
	 *
	 * @param standing that it states no fact, or may do without an exhibit
	 * @param reason why, perhaps empty
	 */
	record Said(Standing standing, String reason) {
	}

}
