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
		return save(paper, person, new Known(known, "", 0), answers);
	}

	/**
	 * Saves a draft over the version that a page knew, or over what the same page saved
	 * when it did not hear the answer.
	 * @param paper for which paper; the caller has checked that the person holds it
	 * @param person whose
	 * @param known what the page knows of the draft, and which page it is
	 * @param answers as they stand on the page, unchecked
	 * @return the new version
	 * @throws Refusal STALE_VERSION when another page has saved since, or this one has
	 * saved what was written later
	 */
	@Transactional
	public Draft save(PaperId paper, PersonId person, Known known, Map<String, Object> answers) {
		Instant now = this.clock.instant();
		String sealed = this.vault.seal(this.json.writeValueAsString(answers), context(paper, person));
		if (insert(paper, person, known, now, sealed) + update(paper, person, known, now, sealed) != 1) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"Another page of yours has saved this paper since. Your words are still on this page; "
							+ "open the paper again to see the newer ones.");
		}
		return new Draft(version(paper, person), now, answers);
	}

	/**
	 * Saves a draft over whatever is saved, because the person has seen that something is
	 * and said so.
	 * @param paper for which paper; the caller has checked that the person holds it
	 * @param person whose
	 * @param page which page it is
	 * @param answers as they stand on the page, unchecked
	 * @return the new version
	 */
	@Transactional
	public Draft saveOver(PaperId paper, PersonId person, Known page, Map<String, Object> answers) {
		return save(paper, person, new Known(version(paper, person), page.page(), page.turn()), answers);
	}

	private int version(PaperId paper, PersonId person) {
		return this.jdbc.sql("select version from draft where paper_id = ? and person_id = ?")
			.params(paper.value(), person.value())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	private int insert(PaperId paper, PersonId person, Known known, Instant now, String sealed) {
		return (known.version() > 0) ? 0
				: this.jdbc.sql("""
						insert into draft (paper_id, person_id, version, saved_at, sealed, page, turn)
						select ?, ?, 1, ?, ?, ?, ? from (select 1 as one) as nothing
						where not exists (select 1 from draft where paper_id = ? and person_id = ?)""")
					.params(paper.value(), person.value(), Moments.bind(now), sealed, known.page(), known.turn(),
							paper.value(), person.value())
					.update();
	}

	// What was just inserted is of this very turn, so it is not updated too.
	private int update(PaperId paper, PersonId person, Known known, Instant now, String sealed) {
		return this.jdbc.sql("""
				update draft set version = version + 1, saved_at = :at, sealed = :sealed, page = :page, turn = :turn
				where paper_id = :paper and person_id = :person
				  and (version = :version and version <> 0 or page = :page and page <> '' and turn < :turn)""")
			.param("at", Moments.bind(now))
			.param("sealed", sealed)
			.param("page", known.page())
			.param("turn", known.turn())
			.param("paper", paper.value())
			.param("person", person.value())
			.param("version", known.version())
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

	/**
	 * What a page knows of a draft.
	 *
	 * @param version the version that it was opened on or saved last; 0 when there was
	 * none
	 * @param page names the page, made up by itself; empty when it does not say
	 * @param turn counts what that page has sent
	 */
	public record Known(int version, String page, int turn) {
	}

}
