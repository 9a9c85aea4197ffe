package org.gravamen.forms;

import java.util.Optional;

/**
 * That a group is asked once for each of what the server offers, such as the targets of a
 * submission. In the file it stands once, and is unfolded when its page is opened.
 *
 * @param offer under which key the server offers them, and the component of the record
 * that takes the answers
 * @param phrase the words in the file that stand for the name of one: "this target"
 * @param value which one this group is about; empty in the file
 */
public record Each(String offer, String phrase, Optional<String> value) {

	static final char MARK = '_';

	/**
	 * The key of a question, as the file has it.
	 * @param question of a group that was unfolded
	 * @return without what tells it from the same question about another
	 */
	public static String keyInTheFile(Question question) {
		int mark = question.key().indexOf(MARK);
		return (mark < 0) ? question.key() : question.key().substring(0, mark);
	}

	/**
	 * The key of a question about one of several.
	 * @param key as the file has it
	 * @param value which one
	 * @return letters and digits beyond the mark, so that conditions can read it
	 */
	public static String keyAbout(String key, String value) {
		return key + MARK + value.replaceAll("[^A-Za-z0-9]", "");
	}

}
