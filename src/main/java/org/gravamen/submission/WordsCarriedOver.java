package org.gravamen.submission;

import java.util.List;
import java.util.UUID;

import org.gravamen.vault.CarryOver;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the words of the register for submissions that an older version opened.
 */
@Component
class WordsCarriedOver implements CarryOver {

	private static final int BATCH = 200;

	private final JdbcClient jdbc;

	private final SubmissionStore store;

	private final RegisterWords words;

	WordsCarriedOver(JdbcClient jdbc, SubmissionStore store, RegisterWords words) {
		this.jdbc = jdbc;
		this.store = store;
		this.words = words;
	}

	@Override
	public String name() {
		return "submission_word";
	}

	@Override
	public void carryOver() {
		List<SubmissionId> all = this.jdbc.sql("select id from submission order by id")
			.query(UUID.class)
			.stream()
			.map(SubmissionId::new)
			.toList();
		for (int from = 0; from < all.size(); from += BATCH) {
			this.store.brief(all.subList(from, Math.min(from + BATCH, all.size()))).forEach(this.words::replace);
		}
	}

}
