package org.gravamen.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.RowMapper;

/**
 * A submission as a row, without its targets and supporters, and back.
 */
final class SubmissionRows implements RowMapper<Submission> {

	@Override
	public Submission mapRow(ResultSet row, int index) throws SQLException {
		return new Submission(new SubmissionId(row.getObject("id", UUID.class)), number(row), description(row),
				List.of(), new PersonId(row.getObject("officer_id", UUID.class)), Moments.read(row, "opened_at"),
				Stage.valueOf(row.getString("stage")), Moments.read(row, "stage_since"), List.of(), List.of());
	}

	private static SubmissionNumber number(ResultSet row) throws SQLException {
		return new SubmissionNumber(row.getString("prefix"), row.getInt("opened_year"), row.getInt("opened_sequence"));
	}

	private static Description description(ResultSet row) throws SQLException {
		return new Description(row.getString("matter"), row.getString("title"), row.getString("summary"),
				row.getString("country"), row.getString("region"), measures(row.getString("measures")));
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

	static Map<String, Object> described(Submission submission) {
		Description words = submission.description();
		String search = String.join("\n", submission.number().text(), words.matter(), words.title(), words.country());
		return Map.of("id", submission.id().value(), "matter", words.matter(), "title", words.title(), "summary",
				words.summary(), "country", words.country(), "region", words.region(), "measures",
				keys(words.measures()), "search", search.toLowerCase(Locale.ROOT));
	}

}
