package org.gravamen.letter.web;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.letter.Letter;
import org.gravamen.letter.LetterPress;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.Signatory;
import org.gravamen.organisation.Organisation;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;

/**
 * Presses a version as the letter would look today. What is signed is pressed afresh when
 * it goes to the director.
 */
@Component
class DraftPdf {

	private final LetterPress press;

	private final Organisation organisation;

	private final WorkingDays days;

	DraftPdf(LetterPress press, Organisation organisation, WorkingDays days) {
		this.press = press;
		this.organisation = organisation;
		this.days = days;
	}

	byte[] of(Submission matter, LetterVersion version) {
		String director = this.organisation.director().members().stream().findFirst().orElse("The director");
		Signatory signatory = new Signatory(director, "Director, " + this.organisation.shortName());
		return this.press.press(Letter.of(this.organisation, new LetterReader(this.organisation).read(version.text()),
				this.days.today(), signatory, matter.number().text()));
	}

}
