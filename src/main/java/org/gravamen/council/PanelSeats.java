package org.gravamen.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.gravamen.people.Seats;
import org.gravamen.process.Worklist;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read as a member: whoever sits on the panel, has declared interests, and did
 * not stand aside. The papers do not open before, and close at once after, also to those
 * whose other roles would open them.
 */
@Component
class PanelSeats implements Seats {

	private static final String ASIDE = """
			(m.interest_action = 'STAND_ASIDE' or m.withdrawn_by is not null
			  or exists (select 1 from opinion o where o.sitting_id = m.sitting_id
			    and o.person_id = m.person_id and o.advice = 'STAND_ASIDE'))""";

	private static final String UNDECLARED = "You sit on the panel of this matter. Declare your interests first: "
			+ "then its papers open to you.";

	private static final String STOOD_ASIDE = "You stood aside in this matter, so its papers are closed to you.";

	private final JdbcClient jdbc;

	private final Worklist worklist;

	PanelSeats(JdbcClient jdbc, Worklist worklist) {
		this.jdbc = jdbc;
		this.worklist = worklist;
	}

	@Override
	public boolean sits(PersonId person, SubmissionId submission) {
		return this.jdbc.sql("""
				select count(*) from panel_member m join sitting s on s.id = m.sitting_id
				where s.submission_id = :submission and m.person_id = :person and m.interest is not null
				  and s.round_number = (select max(l.round_number) from sitting l where l.submission_id = :submission)
				  and not %s""".formatted(ASIDE))
			.param("submission", submission.value())
			.param("person", person.value())
			.query(Long.class)
			.single() > 0;
	}

	@Override
	public Map<SubmissionId, String> closed(PersonId person, Collection<SubmissionId> submissions) {
		if (submissions.isEmpty()) {
			return Map.of();
		}
		Map<SubmissionId, String> closed = new HashMap<>();
		this.worklist.awaiting(person, "declare-interests", submissions).forEach((one) -> closed.put(one, UNDECLARED));
		this.jdbc.sql("""
				select distinct s.submission_id from panel_member m join sitting s on s.id = m.sitting_id
				where m.person_id = :person and s.submission_id in (:submissions) and %s""".formatted(ASIDE))
			.param("person", person.value())
			.param("submissions", submissions.stream().map(SubmissionId::value).toList())
			.query(UUID.class)
			.list()
			.forEach((one) -> closed.put(new SubmissionId(one), STOOD_ASIDE));
		return closed;
	}

}
