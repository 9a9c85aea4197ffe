package org.gravamen.council;

import java.util.Optional;
import java.util.UUID;

import org.gravamen.process.Paper;
import org.gravamen.process.PaperGone;
import org.gravamen.process.PaperId;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What lies by a paper until its opinion is given: a file, or the word that none shall go
 * along. It goes with its paper; a file that has become no part of an opinion by then is
 * destroyed.
 */
@Repository
class DraftFiles implements PaperGone {

	private final JdbcClient jdbc;

	private final OpinionFileRows files;

	DraftFiles(JdbcClient jdbc, OpinionFileRows files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	/** What lies by the paper of a member; empty where nothing was said of a file. */
	Optional<Lying> by(SubmissionId submission, PersonId member) {
		return this.jdbc.sql("select file_id from opinion_draft_file where submission_id = ? and person_id = ?")
			.params(submission.value(), member.value())
			.query((row, number) -> new Lying(
					Optional.ofNullable(row.getObject("file_id", UUID.class)).flatMap(this.files::find)))
			.optional();
	}

	/** Lays a file by a paper, or the word that none shall go along. */
	void lay(Paper paper, Optional<OpinionFile> file) {
		gone(paper.id());
		this.jdbc.sql("""
				insert into opinion_draft_file (paper_id, submission_id, person_id, file_id)
				values (:paper, :submission, :person, :file)""")
			.param("paper", paper.id().value())
			.param("submission", paper.submission().value())
			.param("person", paper.actor().value())
			.param("file", file.map(OpinionFile::id).orElse(null))
			.update();
	}

	@Override
	public void gone(PaperId paper) {
		Optional<UUID> left = this.jdbc
			.sql("select file_id from opinion_draft_file where paper_id = ? and file_id is not null")
			.param(paper.value())
			.query(UUID.class)
			.optional();
		this.jdbc.sql("delete from opinion_draft_file where paper_id = ?").param(paper.value()).update();
		left.ifPresent(this.files::destroyUnlessGiven);
	}

	/**
	 * What a member said of a file.
	 *
	 * @param file which; empty when none shall go along
	 */
	record Lying(Optional<OpinionFile> file) {
	}

}
