package org.gravamen.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * A submission as a row, without its targets and supporters, and back. What it is about
 * is sealed; where and under which measures is not.
 */
@Component
class SubmissionRows implements RowMapper<Submission> {

	private final SealedTexts sealed;

	SubmissionRows(SealedTexts sealed) {
		this.sealed = sealed;
	}

	@Override
	public Submission mapRow(ResultSet row, int index) throws SQLException {
		return new Submission(new SubmissionId(row.getObject("id", UUID.class)), number(row), description(row),
				List.of(), new PersonId(row.getObject("officer_id", UUID.class)), Moments.read(row, "opened_at"),
				Stage.valueOf(row.getString("stage")), Moments.read(row, "stage_since"), List.of(), List.of());
	}

	private static SubmissionNumber number(ResultSet row) throws SQLException {
		return new SubmissionNumber(row.getString("prefix"), row.getInt("opened_year"), row.getInt("opened_sequence"));
	}

	private Description description(ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Description(text(row, id, "matter"), text(row, id, "title"), text(row, id, "summary"),
				row.getString("country"), row.getString("region"), measures(row.getString("measures")));
	}

	private String text(ResultSet row, UUID id, String part) throws SQLException {
		return this.sealed.unseal(row.getString("sealed_" + part), context(id, part));
	}

	private String seal(String text, UUID id, String part) {
		return this.sealed.seal(text, context(id, part));
	}

	private static String context(UUID submission, String part) {
		return "submission " + submission + " " + part;
	}

	static Set<Measure> measures(String keys) {
		return Arrays.stream(keys.split(","))
			.filter((key) -> !key.isEmpty())
			.map(Measure::of)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
	}

	static String keys(Set<Measure> measures) {
		return measures.stream().map(Measure::key).collect(Collectors.joining(","));
	}

	Map<String, Object> described(Submission submission) {
		Description words = submission.description();
		UUID id = submission.id().value();
		return Map.of("id", id, "matter", seal(words.matter(), id, "matter"), "title", seal(words.title(), id, "title"),
				"summary", seal(words.summary(), id, "summary"), "country", words.country(), "region", words.region(),
				"measures", keys(words.measures()));
	}

}
