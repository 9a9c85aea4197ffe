package org.gravamen.submission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives references without gaps: the counter is locked until the transaction that opens
 * the submission ends, and goes back with it.
 */
@Component
class NumberCounter {

	private final JdbcClient jdbc;

	NumberCounter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Gives the next reference.
	 * @param prefix the organisation's letters
	 * @param year the year in London; should a clock run behind, the year last used
	 * stands
	 * @return a reference that no other submission has
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public SubmissionNumber next(String prefix, int year) {
		SubmissionNumber next = this.jdbc
			.sql("select opened_year, opened_sequence from submission_counter where id = 1 for update")
			.query((row, index) -> after(prefix, year, row.getInt("opened_year"), row.getInt("opened_sequence")))
			.single();
		this.jdbc.sql("""
				update submission_counter set opened_year = :year, opened_sequence = :sequence where id = 1""")
			.param("year", next.year())
			.param("sequence", next.sequence())
			.update();
		return next;
	}

	static SubmissionNumber after(String prefix, int year, int lastYear, int lastSequence) {
		return (year > lastYear) ? new SubmissionNumber(prefix, year, 1)
				: new SubmissionNumber(prefix, lastYear, lastSequence + 1);
	}

}
