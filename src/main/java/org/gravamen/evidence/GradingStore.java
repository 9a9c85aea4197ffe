package org.gravamen.evidence;

import java.util.List;
import java.util.UUID;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The history of gradings in its table.
 */
@Component
class GradingStore {

	private final JdbcClient jdbc;

	private final ExhibitTexts texts;

	GradingStore(JdbcClient jdbc, ExhibitTexts texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	List<Graded> of(Exhibit exhibit) {
		return this.jdbc.sql("select * from exhibit_grading where exhibit_id = :id order by line_number")
			.param("id", exhibit.id())
			.query((row, index) -> new Graded(Grading.of(row.getString("grading")),
					new PersonId(row.getObject("graded_by", UUID.class)), Moments.read(row, "graded_at"),
					this.texts.open(row, "sealed_reason", exhibit.id(), "grading")))
			.list();
	}

	Grading latest(Exhibit exhibit) {
		List<Graded> lines = of(exhibit);
		return lines.isEmpty() ? Grading.UNGRADED : lines.get(lines.size() - 1).grading();
	}

	void insert(Exhibit exhibit, Graded graded) {
		this.jdbc.sql("""
				insert into exhibit_grading (exhibit_id, line_number, grading, sealed_reason, graded_by, graded_at)
				values (:id, (select coalesce(max(line_number), 0) + 1 from exhibit_grading where exhibit_id = :id),
				  :grading, :reason, :by, :at)""")
			.param("id", exhibit.id())
			.param("grading", graded.grading().text())
			.param("reason", this.texts.seal(exhibit.id(), "grading", graded.reason()))
			.param("by", graded.by().value())
			.param("at", Moments.bind(graded.at()))
			.update();
	}

}
