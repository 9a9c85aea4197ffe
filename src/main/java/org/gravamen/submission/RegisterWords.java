package org.gravamen.submission;

import java.util.List;
import java.util.UUID;

import org.gravamen.vault.BlindIndex;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The words by which the register finds submissions: reference, matter, title and
 * country. The table has numbers only, which nobody makes without the key.
 */
@Component
class RegisterWords {

	private static final String PURPOSE = "word of the register";

	private static final int MOST_SOUGHT = 8;

	private final JdbcTemplate jdbc;

	private final BlindIndex index;

	RegisterWords(JdbcTemplate jdbc, BlindIndex index) {
		this.jdbc = jdbc;
		this.index = index;
	}

	/** Makes the words of a submission the present ones. */
	void replace(Submission submission) {
		UUID id = submission.id().value();
		Description words = submission.description();
		String text = String.join(" ", submission.number().text(), words.matter(), words.title(), words.country());
		this.jdbc.update("delete from submission_word where submission_id = ?", id);
		this.jdbc.batchUpdate("insert into submission_word (word, submission_id) values (?, ?)",
				SearchWords.withBeginnings(text)
					.stream()
					.map(this::number)
					.distinct()
					.map((number) -> new Object[] { number, id })
					.toList());
	}

	/** What somebody types, as the table has it: a submission must have all of them. */
	List<Long> sought(String typed) {
		return SearchWords.of(typed).stream().limit(MOST_SOUGHT).map(this::number).toList();
	}

	private long number(String word) {
		return this.index.number(PURPOSE, word);
	}

}
