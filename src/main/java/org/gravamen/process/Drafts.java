package org.gravamen.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have written so far: sealed, one for each paper and person, with a version
 * so that two devices do not overwrite each other silently.
 */
@Repository
public class Drafts {

	private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Vault vault;

	private final JsonMapper json;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Finds a draft.
	 * @param paper for which paper
	 * @param person whose
	 * @return the draft, if any was saved
	 */
	public Optional<Draft> of(PaperId paper, PersonId person) {
		return this.jdbc.sql("select version, saved_at, sealed from draft where paper_id = ? and person_id = ?")
			.params(paper.value(), person.value())
			.query((row, number) -> new Draft(row.getInt("version"), Moments.read(row, "saved_at"),
					this.json.readValue(this.vault.unseal(row.getString("sealed"), context(paper, person)), ANSWERS)))
			.optional();
	}

	/**
	 * Saves a draft over the version that the page knew.
	 * @param paper for which paper; the caller has checked that the person holds it
	 * @param person whose
	 * @param known the version that the page was opened on or saved last; 0 when there
	 * was none
	 * @param answers as they stand on the page, unchecked
	 * @return the new version
	 * @throws Refusal STALE_VERSION when another page has saved since
	 */
	@Transactional
	public Draft save(PaperId paper, PersonId person, int known, Map<String, Object> answers) {
		Instant now = this.clock.instant();
		String sealed = this.vault.seal(this.json.writeValueAsString(answers), context(paper, person));
		int rows = (known == 0) ? insert(paper, person, now, sealed) : update(paper, person, known, now, sealed);
		if (rows != 1) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"Another page of yours has saved this paper since. Your words are still on this page; "
							+ "open the paper again to see the newer ones.");
		}
		return new Draft(known + 1, now, answers);
	}

	private int insert(PaperId paper, PersonId person, Instant now, String sealed) {
		return this.jdbc.sql("""
				insert into draft (paper_id, person_id, version, saved_at, sealed)
				select ?, ?, 1, ?, ? from (select 1 as one) as nothing
				where not exists (select 1 from draft where paper_id = ? and person_id = ?)""")
			.params(paper.value(), person.value(), Moments.bind(now), sealed, paper.value(), person.value())
			.update();
	}

	private int update(PaperId paper, PersonId person, int known, Instant now, String sealed) {
		return this.jdbc
			.sql("update draft set version = version + 1, saved_at = ?, sealed = ? "
					+ "where paper_id = ? and person_id = ? and version = ?")
			.params(Moments.bind(now), sealed, paper.value(), person.value(), known)
			.update();
	}

	private static String context(PaperId paper, PersonId person) {
		return "draft " + paper + " " + person;
	}

	/**
	 * A draft.
	 *
	 * @param version counted from 1
	 * @param savedAt when
	 * @param answers by field, unchecked
	 */
	public record Draft(int version, Instant savedAt, Map<String, Object> answers) {
	}

}
