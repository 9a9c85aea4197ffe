package org.gravamen.council;

import org.gravamen.people.Seats;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read as a member: whoever sits on the panel, has declared interests, and did
 * not stand aside. The papers do not open before, and close at once after.
 */
@Component
class PanelSeats implements Seats {

	private final JdbcClient jdbc;

	PanelSeats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean sits(PersonId person, SubmissionId submission) {
		return this.jdbc.sql("""
				select count(*) from panel_member m join sitting s on s.id = m.sitting_id
				where s.submission_id = :submission and m.person_id = :person and m.interest_action = 'PARTICIPATE'
				  and s.round_number = (select max(l.round_number) from sitting l where l.submission_id = :submission)
				  and not exists (select 1 from opinion o where o.sitting_id = m.sitting_id
				    and o.person_id = m.person_id and o.advice = 'STAND_ASIDE')""")
			.param("submission", submission.value())
			.param("person", person.value())
			.query(Long.class)
			.single() > 0;
	}

}
