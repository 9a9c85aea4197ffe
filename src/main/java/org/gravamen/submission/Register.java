package org.gravamen.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gravamen.vocabulary.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches the register, a page at a time: a page begins after a reference, so that what
 * is opened meanwhile moves nothing.
 */
@Component
class Register {

	static final int PAGE = 50;

	private static final Pattern WILD = Pattern.compile("[!%_]");

	private final JdbcClient jdbc;

	private final SubmissionStore store;

	Register(JdbcClient jdbc, SubmissionStore store) {
		this.jdbc = jdbc;
		this.store = store;
	}

	RegisterPage page(RegisterFilter filter, Optional<SubmissionNumber> after) {
		List<String> conditions = new ArrayList<>(List.of("1 = 1"));
		Map<String, Object> values = new HashMap<>();
		restrict(filter, conditions, values);
		after.ifPresent((number) -> {
			conditions.add("(opened_year, opened_sequence) < (:year, :sequence)");
			values.put("year", number.year());
			values.put("sequence", number.sequence());
		});
		List<Submission> found = this.store.whole(this.jdbc
			.sql("select * from submission where " + String.join(" and ", conditions)
					+ " order by opened_year desc, opened_sequence desc fetch first " + (PAGE + 1) + " rows only")
			.params(values));
		List<Submission> shown = found.subList(0, Math.min(PAGE, found.size()));
		return new RegisterPage(shown,
				(found.size() > PAGE) ? Optional.of(shown.get(PAGE - 1).number()) : Optional.empty());
	}

	private static void restrict(RegisterFilter filter, List<String> conditions, Map<String, Object> values) {
		filter.stage().ifPresent((stage) -> equal("stage", stage.name(), conditions, values));
		filter.regime().ifPresent((regime) -> {
			conditions.add("id in (select submission_id from submission_regime where regime = :regime)");
			values.put("regime", regime.key());
		});
		filter.officer().ifPresent((officer) -> equal("officer_id", officer.value(), conditions, values));
		if (!filter.before().isEmpty()) {
			conditions.add(before(filter.before(), values));
		}
		words(filter.words()).forEach((word) -> {
			String name = "word" + values.size();
			conditions.add("search_words like :" + name + " escape '!'");
			values.put(name, "%" + WILD.matcher(word).replaceAll("!$0") + "%");
		});
	}

	private static String before(Map<Stage, Instant> moments, Map<String, Object> values) {
		List<String> alternatives = new ArrayList<>();
		moments.forEach((stage, moment) -> {
			String name = stage.name().toLowerCase(Locale.ROOT);
			alternatives.add("stage = '" + stage.name() + "' and stage_since < :" + name);
			values.put(name, Moments.bind(moment));
		});
		return "(" + String.join(" or ", alternatives) + ")";
	}

	private static void equal(String column, Object value, List<String> conditions, Map<String, Object> values) {
		conditions.add(column + " = :" + column);
		values.put(column, value);
	}

	private static Stream<String> words(String typed) {
		return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.limit(8);
	}

}
