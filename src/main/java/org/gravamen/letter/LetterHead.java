package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands before the salutation.
 *
 * @param addressee to whom
 * @param dateLine when, as written
 * @param subject about what, where "Re:" stands here
 */
record LetterHead(List<String> addressee, String dateLine, String subject) {

	static LetterHead of(List<String> lines, LetterheadLines letterhead) {
		List<String> addressee = new ArrayList<>();
		String dateLine = "";
		String subject = "";
		for (List<String> block : LetterReader.blocks(lines)) {
			for (String line : letterhead.without(block)) {
				if (Dates.read(line).isPresent()) {
					dateLine = line;
				}
				else if (LetterBody.isSubject(line)) {
					subject = LetterBody.subjectOf(line);
				}
				else {
					addressee.add(line);
				}
			}
		}
		return new LetterHead(addressee, dateLine, subject);
	}

}
