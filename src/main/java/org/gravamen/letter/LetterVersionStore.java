package org.gravamen.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Versions of letters in their table, sealed.
 */
@Component
class LetterVersionStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	LetterVersionStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	Optional<LetterVersion> latest(SubmissionId submission) {
		return this.jdbc.sql("""
				select * from letter_version where submission_id = :submission
				order by version_number desc fetch first 1 rows only""")
			.param("submission", submission.value())
			.query(this::version)
			.optional();
	}

	Optional<LetterVersion> find(SubmissionId submission, int number) {
		return this.jdbc.sql("""
				select * from letter_version where submission_id = :submission and version_number = :number""")
			.param("submission", submission.value())
			.param("number", number)
			.query(this::version)
			.optional();
	}

	List<LetterVersion> all(SubmissionId submission) {
		return this.jdbc.sql("""
				select * from letter_version where submission_id = :submission order by version_number desc""")
			.param("submission", submission.value())
			.query(this::version)
			.list();
	}

	void insert(LetterVersion version) {
		this.jdbc.sql("""
				insert into letter_version (submission_id, version_number, kind, sealed_text, fingerprint, author_id,
				  written_at)
				values (:submission, :number, :kind, :sealed, :fingerprint, :author, :at)""")
			.param("submission", version.submission().value())
			.param("number", version.number())
			.param("kind", version.kind().name())
			.param("sealed", this.vault.seal(version.text(), context(version.submission(), version.number())))
			.param("fingerprint", version.fingerprint().hex())
			.param("author", version.author().value())
			.param("at", Moments.bind(version.at()))
			.update();
	}

	/**
	 * After which versions follow-up letters were begun.
	 * @param submission of which submission
	 * @return the number of the last version before the latest follow-up letter; empty
	 * while the letter is still the first
	 */
	Optional<Integer> followUpBegunAfter(SubmissionId submission) {
		return this.jdbc.sql("""
				select after_version from follow_up_letter where submission_id = :submission
				order by after_version desc fetch first 1 rows only""")
			.param("submission", submission.value())
			.query(Integer.class)
			.optional();
	}

	void beginFollowUp(SubmissionId submission, int afterVersion) {
		this.jdbc.sql("insert into follow_up_letter (submission_id, after_version) values (:submission, :after)")
			.param("submission", submission.value())
			.param("after", afterVersion)
			.update();
	}

	private LetterVersion version(ResultSet row, int index) throws SQLException {
		SubmissionId submission = new SubmissionId(row.getObject("submission_id", UUID.class));
		int number = row.getInt("version_number");
		String text = this.vault.unseal(row.getString("sealed_text"), context(submission, number));
		return new LetterVersion(submission, number, LetterKind.valueOf(row.getString("kind")), text,
				new Fingerprint(row.getString("fingerprint")), new PersonId(row.getObject("author_id", UUID.class)),
				Moments.read(row, "written_at"));
	}

	// A text that is copied to another row must not open there.
	private static String context(SubmissionId submission, int number) {
		return "letter " + submission + " version " + number;
	}

}
