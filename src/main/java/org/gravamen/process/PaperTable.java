package org.gravamen.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.people.Role;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The papers that wait, as rows.
 */
@Repository
class PaperTable {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	PaperTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void offer(OfferedPaper offered) {
		Paper paper = offered.paper();
		this.jdbc.sql("""
				insert into paper
				(id, paper_key, title, submission_id, role, holder, about, due, offered_at, deployment_id)
				values (:id, :key, :title, :submission, :role, :holder, :about, :due, :at, :deployment)""")
			.param("id", paper.id().value())
			.param("key", paper.key())
			.param("title", paper.title())
			.param("submission", paper.submission().value())
			.param("role", paper.role().map(Role::key).orElse(null))
			.param("holder", paper.holder().map(PersonId::value).orElse(null))
			.param("about", paper.about().orElse(null))
			.param("due", paper.due().orElseThrow())
			.param("at", Moments.bind(paper.offeredAt()))
			.param("deployment", offered.deploymentId())
			.update();
	}

	void remove(String id) {
		this.jdbc.sql("delete from paper where id = ?").param(id).update();
		this.jdbc.sql("delete from draft where paper_id = ?").param(id).update();
	}

	/** Lets one person take a paper that nobody holds; true for the one who got it. */
	boolean take(PaperId id, PersonId person) {
		return this.jdbc.sql("update paper set holder = ? where id = ? and holder is null")
			.params(person.value(), id.value())
			.update() == 1;
	}

	void putBack(PaperId id, PersonId person) {
		this.jdbc.sql("update paper set holder = null where id = ? and holder = ? and role is not null")
			.params(id.value(), person.value())
			.update();
	}

	void postpone(PaperId id, LocalDate due) {
		this.jdbc.sql("update paper set due = ? where id = ?").params(due, id.value()).update();
	}

	Optional<OfferedPaper> find(PaperId id) {
		return this.jdbc.sql("select * from paper where id = ?")
			.param(id.value())
			.query(PaperTable::offered)
			.optional();
	}

	/** Finds and locks: whoever answers second waits here, and then finds nothing. */
	Optional<OfferedPaper> lock(PaperId id) {
		return this.jdbc.sql("select * from paper where id = ? for update")
			.param(id.value())
			.query(PaperTable::offered)
			.optional();
	}

	List<Paper> heldBy(PersonId person) {
		return this.jdbc.sql("select * from paper where holder = ? order by due, id fetch first " + MOST + " rows only")
			.param(person.value())
			.query(PaperTable::paper)
			.list();
	}

	List<Paper> offeredTo(Collection<Role> roles) {
		if (roles.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("select * from paper where holder is null and role in (:roles) order by due, id fetch first " + MOST
					+ " rows only")
			.param("roles", roles.stream().map(Role::key).toList())
			.query(PaperTable::paper)
			.list();
	}

	List<Paper> of(SubmissionId submission) {
		return this.jdbc.sql("select * from paper where submission_id = ? order by due, id")
			.param(submission.value())
			.query(PaperTable::paper)
			.list();
	}

	Set<SubmissionId> awaiting(PersonId person, String key, Collection<SubmissionId> among) {
		return this.jdbc.sql("""
				select distinct submission_id from paper
				where submission_id in (:among) and holder = :holder and paper_key = :key""")
			.param("among", among.stream().map(SubmissionId::value).toList())
			.param("holder", person.value())
			.param("key", key)
			.query(UUID.class)
			.list()
			.stream()
			.map(SubmissionId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static OfferedPaper offered(ResultSet row, int number) throws SQLException {
		return new OfferedPaper(paper(row, number), row.getString("deployment_id"));
	}

	private static Paper paper(ResultSet row, int number) throws SQLException {
		return new Paper(new PaperId(row.getString("id")), row.getString("paper_key"), row.getString("title"),
				new SubmissionId(row.getObject("submission_id", UUID.class)),
				Optional.ofNullable(row.getString("role")).map(Role::of),
				Optional.ofNullable(row.getObject("holder", UUID.class)).map(PersonId::new),
				Optional.ofNullable(row.getString("about")), Optional.of(row.getObject("due", LocalDate.class)),
				Moments.read(row, "offered_at"), Optional.empty());
	}

}
