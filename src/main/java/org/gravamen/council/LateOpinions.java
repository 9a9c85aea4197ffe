package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was told of opinions that are late. What is told is read with the papers that wait:
 * an opinion that was given since is late no more.
 */
@Service
public class LateOpinions {

	private final JdbcClient jdbc;

	private final Sittings sittings;

	private final Clock clock;

	LateOpinions(JdbcClient jdbc, Sittings sittings, Clock clock) {
		this.jdbc = jdbc;
		this.sittings = sittings;
		this.clock = clock;
	}

	/**
	 * Notes that somebody is told; once for each sitting and member.
	 * @param submission on which submission
	 * @param member whose opinion is late
	 * @param told who is told
	 */
	@Transactional
	public void tell(SubmissionId submission, PersonId member, LateOpinion.Told told) {
		UUID sitting = this.sittings.latest(submission).orElseThrow().convened().id();
		boolean known = this.jdbc
			.sql("select count(*) from late_opinion where sitting_id = ? and member_id = ? and told = ?")
			.params(sitting, member.value(), told.name())
			.query(Integer.class)
			.single() > 0;
		if (!known) {
			this.jdbc.sql("""
					insert into late_opinion (submission_id, sitting_id, member_id, told, told_at)
					values (?, ?, ?, ?, ?)""")
				.params(submission.value(), sitting, member.value(), told.name(), Moments.bind(this.clock.instant()))
				.update();
		}
	}

	/**
	 * What was told lately.
	 * @param since after which moment
	 * @return the oldest first
	 */
	@Transactional(readOnly = true)
	public List<LateOpinion> toldSince(Instant since) {
		return this.jdbc
			.sql("select * from late_opinion where told_at > ? order by told_at, submission_id, member_id, told")
			.param(Moments.bind(since))
			.query(LateOpinions::row)
			.list();
	}

	private static LateOpinion row(ResultSet row, int number) throws SQLException {
		return new LateOpinion(new SubmissionId(row.getObject("submission_id", UUID.class)),
				new PersonId(row.getObject("member_id", UUID.class)), LateOpinion.Told.valueOf(row.getString("told")),
				Moments.read(row, "told_at"));
	}

}
