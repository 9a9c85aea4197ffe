package org.gravamen.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

	private final JdbcClient jdbc;

	private final SubmissionStore store;

	private final RegisterWords words;

	Register(JdbcClient jdbc, SubmissionStore store, RegisterWords words) {
		this.jdbc = jdbc;
		this.words = words;
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
		List<Submission> found = this.store.brief(this.jdbc
			.sql("select * from submission where " + String.join(" and ", conditions)
					+ " order by opened_year desc, opened_sequence desc fetch first " + (PAGE + 1) + " rows only")
			.params(values));
		List<Submission> shown = found.subList(0, Math.min(PAGE, found.size()));
		return new RegisterPage(shown,
				(found.size() > PAGE) ? Optional.of(shown.get(PAGE - 1).number()) : Optional.empty());
	}

	private void restrict(RegisterFilter filter, List<String> conditions, Map<String, Object> values) {
		filter.stage().ifPresent((stage) -> equal("stage", stage.name(), conditions, values));
		filter.regime().ifPresent((regime) -> {
			conditions.add("id in (select submission_id from submission_regime where regime = :regime)");
			values.put("regime", regime.key());
		});
		filter.officer().ifPresent((officer) -> equal("officer_id", officer.value(), conditions, values));
		if (!filter.before().isEmpty()) {
			conditions.add(before(filter.before(), values));
		}
		words(filter.words(), conditions, values);
	}

	private void words(String typed, List<String> conditions, Map<String, Object> values) {
		List<Long> sought = this.words.sought(typed);
		if (sought.isEmpty() && !typed.isBlank()) {
			// Signs alone are no words, and no submission has them.
			conditions.add("1 = 0");
		}
		for (int place = 0; place < sought.size(); place++) {
			conditions.add("id in (select submission_id from submission_word where word = :word" + place + ")");
			values.put("word" + place, sought.get(place));
		}
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

}
