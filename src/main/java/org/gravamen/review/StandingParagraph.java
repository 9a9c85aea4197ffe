package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gravamen.letter.Paragraph;
import org.gravamen.vocabulary.Fingerprint;

/**
 * A paragraph of the letter, with why it may stand or that it may not.
 *
 * @param number from 1
 * @param paragraph its words
 * @param standing why it may stand
 * @param reason in the words of who said so; empty when its exhibits say it
 * @param missing the exhibits that it cites and that are not live
 * @param rejected the exhibits that it cites and that the reviewer has rejected
 */
public record StandingParagraph(int number, Paragraph paragraph, Standing standing, String reason, List<String> missing,
		List<String> rejected) {

	public StandingParagraph {
		missing = List.copyOf(missing);
		rejected = List.copyOf(rejected);
	}

	/**
	 * Names the paragraph by its words, whatever its place.
	 * @return the fingerprint of its words
	 */
	public Fingerprint fingerprint() {
		return fingerprint(this.paragraph);
	}

	public boolean unsupported() {
		return this.standing == Standing.UNSUPPORTED;
	}

	/**
	 * Whether it rests on nothing but what the reviewer says of it.
	 * @return true when it may stand without an exhibit
	 */
	public boolean allowed() {
		return this.standing == Standing.ALLOWED;
	}

	/**
	 * Whether the reviewer found it to state a fact although its case officer said it
	 * states none.
	 * @return true when it was overruled
	 */
	public boolean overruled() {
		return unsupported() && !this.reason.isEmpty();
	}

	static Fingerprint fingerprint(Paragraph paragraph) {
		return Fingerprint.of(paragraph.words().getBytes(StandardCharsets.UTF_8));
	}

}
