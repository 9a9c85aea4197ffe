package org.gravamen.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Absences as rows.
 */
@Repository
class AbsenceRows {

	private final JdbcClient jdbc;

	AbsenceRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets one absence at a time be written for a person. */
	void hold(PersonId person) {
		this.jdbc.sql("select id from person where id = ? for update").param(person.value()).query().singleRow();
	}

	void add(Absence absence, Instant at) {
		this.jdbc.sql("""
				insert into absence (id, person_id, first_day, last_day, substitute_id, entered_at)
				values (:id, :person, :first, :last, :substitute, :at)""")
			.param("id", absence.id())
			.param("person", absence.person().value())
			.param("first", absence.first())
			.param("last", absence.last())
			.param("substitute", absence.substitute().map(PersonId::value).orElse(null))
			.param("at", Moments.bind(at))
			.update();
	}

	void endOn(UUID id, LocalDate last) {
		this.jdbc.sql("update absence set last_day = ? where id = ?").params(last, id).update();
	}

	void remove(UUID id) {
		this.jdbc.sql("delete from absence where id = ?").param(id).update();
	}

	/** A person's absences that are not over on a day, the next first. */
	List<Absence> of(PersonId person, LocalDate day) {
		return this.jdbc.sql("select * from absence where person_id = ? and last_day >= ? order by first_day, id")
			.params(person.value(), day)
			.query(AbsenceRows::row)
			.list();
	}

	/** The absences in which somebody stands in on a day. */
	List<Absence> with(PersonId substitute, LocalDate day) {
		return this.jdbc.sql("""
				select * from absence where substitute_id = ? and first_day <= ? and last_day >= ?
				order by first_day, id""").params(substitute.value(), day, day).query(AbsenceRows::row).list();
	}

	private static Absence row(ResultSet row, int number) throws SQLException {
		return new Absence(row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
				Optional.ofNullable(row.getObject("substitute_id", UUID.class)).map(PersonId::new));
	}

}
