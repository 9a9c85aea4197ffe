package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gravamen.organisation.Organisation;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * Reads pasted or uploaded plain text as a letter: the blocks of a British letter where
 * it has them, otherwise paragraphs. Blank lines part blocks; the lines of a block are
 * one paragraph.
 */
@Component
public final class LetterReader {

	private static final Predicate<String> SALUTATION = Pattern
		.compile("(?:Dear|To whom it may concern|(?:Your )?Excellency)\\b.{0,90}", Pattern.CASE_INSENSITIVE)
		.asMatchPredicate();

	private static final Predicate<String> CLOSING = Pattern
		.compile("(?:Yours (?:sincerely|faithfully|truly)|Respectfully(?: yours)?|(?:With )?(?:kind|best) "
				+ "(?:regards|wishes)|Sincerely(?: yours)?),?", Pattern.CASE_INSENSITIVE)
		.asMatchPredicate();

	private final Organisation organisation;

	/**
	 * A reader for one organisation's letters.
	 * @param organisation whose letterhead may stand in the text
	 */
	public LetterReader(Organisation organisation) {
		this.organisation = organisation;
	}

	/**
	 * Reads an uploaded file.
	 * @param file UTF-8, at most one mebibyte
	 * @return the letter
	 * @throws Refusal when it is empty, too long, not text, or has no paragraph
	 */
	public LetterParts read(byte[] file) {
		return read(PlainText.of(file));
	}

	/**
	 * Reads pasted text.
	 * @param pasted at most a million characters
	 * @return the letter
	 * @throws Refusal when it is empty, too long, not text, or has no paragraph
	 */
	public LetterParts read(String pasted) {
		List<String> lines = PlainText.of(pasted)
			.lines()
			.flatMap((line) -> Pattern.compile("\f").splitAsStream(line))
			.map(String::strip)
			.toList();
		int salutation = first(lines, SALUTATION);
		int closing = last(lines, CLOSING);
		LetterheadLines letterhead = new LetterheadLines(this.organisation);
		LetterHead head = LetterHead.of(lines.subList(0, Math.max(salutation, 0)), letterhead);
		int end = (closing > salutation) ? closing : lines.size();
		LetterBody body = LetterBody.of(lines.subList(salutation + 1, end), letterhead);
		LetterTail tail = LetterTail.of(lines.subList(Math.min(end + 1, lines.size()), lines.size()), letterhead);
		if (body.paragraphs().isEmpty()) {
			throw new Refusal(Refusal.Reason.FILE_EMPTY,
					"The letter has no paragraph; write what it should say under its opening.");
		}
		String subject = body.subject().isEmpty() ? head.subject() : body.subject();
		return new LetterParts(head.addressee(), head.dateLine(), at(lines, salutation), subject, body.numbered(),
				body.paragraphs(), (end == closing) ? at(lines, closing) : "", tail.signatory(), tail.copies(),
				letterhead.setAside());
	}

	/**
	 * Lines that stand together.
	 * @param lines stripped lines
	 * @return the blocks between blank lines
	 */
	static List<List<String>> blocks(List<String> lines) {
		List<List<String>> blocks = new ArrayList<>();
		List<String> block = new ArrayList<>();
		for (String line : lines) {
			if (!line.isEmpty()) {
				block.add(line);
			}
			else if (!block.isEmpty()) {
				blocks.add(List.copyOf(block));
				block.clear();
			}
		}
		if (!block.isEmpty()) {
			blocks.add(List.copyOf(block));
		}
		return blocks;
	}

	private static String at(List<String> lines, int index) {
		return (index >= 0) ? lines.get(index) : "";
	}

	private static int first(List<String> lines, Predicate<String> kind) {
		return IntStream.range(0, lines.size()).filter((i) -> kind.test(lines.get(i))).findFirst().orElse(-1);
	}

	private static int last(List<String> lines, Predicate<String> kind) {
		return IntStream.range(0, lines.size()).filter((i) -> kind.test(lines.get(i))).max().orElse(-1);
	}

}
