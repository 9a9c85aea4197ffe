package org.gravamen.people;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parts that people have taken, in their own table.
 */
@Component
class JdbcParts implements Parts {

	private final JdbcClient jdbc;

	JdbcParts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void note(SubmissionId submission, PersonId person, Part part) {
		if (!of(submission, person).contains(part)) {
			this.jdbc
				.sql("insert into part_taken (submission_id, person_id, part) values (:submission, :person, :part)")
				.param("submission", submission.value())
				.param("person", person.value())
				.param("part", part.name())
				.update();
		}
	}

	@Override
	public Set<Part> of(SubmissionId submission, PersonId person) {
		List<String> parts = this.jdbc
			.sql("select part from part_taken where submission_id = :submission and person_id = :person")
			.param("submission", submission.value())
			.param("person", person.value())
			.query(String.class)
			.list();
		Set<Part> taken = EnumSet.noneOf(Part.class);
		parts.forEach((part) -> taken.add(Part.valueOf(part)));
		return taken;
	}

	@Override
	public Map<SubmissionId, Set<Part>> of(Collection<SubmissionId> submissions, PersonId person) {
		Map<SubmissionId, Set<Part>> taken = new HashMap<>();
		if (!submissions.isEmpty()) {
			this.jdbc
				.sql("select submission_id, part from part_taken "
						+ "where person_id = :person and submission_id in (:submissions)")
				.param("person", person.value())
				.param("submissions", submissions.stream().map(SubmissionId::value).distinct().toList())
				.query((ResultSet row) -> {
					SubmissionId submission = new SubmissionId(row.getObject("submission_id", UUID.class));
					taken.computeIfAbsent(submission, (none) -> EnumSet.noneOf(Part.class))
						.add(Part.valueOf(row.getString("part")));
				});
		}
		return taken;
	}

	@Override
	public Set<PersonId> who(SubmissionId submission, Part part) {
		Set<PersonId> people = new HashSet<>();
		this.jdbc.sql("select person_id from part_taken where submission_id = :submission and part = :part")
			.param("submission", submission.value())
			.param("part", part.name())
			.query(UUID.class)
			.list()
			.forEach((id) -> people.add(new PersonId(id)));
		return people;
	}

}
