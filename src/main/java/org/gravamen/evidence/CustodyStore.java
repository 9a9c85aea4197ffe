package org.gravamen.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The custody log in its table. There is no statement here that changes or removes.
 */
@Component
class CustodyStore {

	private final JdbcClient jdbc;

	private final ExhibitTexts texts;

	CustodyStore(JdbcClient jdbc, ExhibitTexts texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	List<Custody.Line> of(Exhibit exhibit) {
		return this.jdbc.sql("select * from exhibit_custody where exhibit_id = :id order by line_number")
			.param("id", exhibit.id())
			.query(this::line)
			.list();
	}

	void insert(Exhibit exhibit, Custody.Line line) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into exhibit_custody (id, exhibit_id, act, person_id, happened_at, sealed_whither, sealed_why)
				values (:id, :exhibit, :act, :by, :at, :whither, :why)""")
			.param("id", id)
			.param("exhibit", exhibit.id())
			.param("act", line.act().name())
			.param("by", line.by().value())
			.param("at", Moments.bind(line.at()))
			.param("whither", this.texts.seal(id, "whither", line.whither()))
			.param("why", this.texts.seal(id, "why", line.why()))
			.update();
	}

	private Custody.Line line(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Custody.Line(Custody.Act.valueOf(row.getString("act")),
				new PersonId(row.getObject("person_id", UUID.class)), Moments.read(row, "happened_at"),
				this.texts.open(row, "sealed_whither", id, "whither"), this.texts.open(row, "sealed_why", id, "why"));
	}

}
