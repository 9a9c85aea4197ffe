package org.gravamen.letter;

import java.time.LocalDate;
import java.util.List;

import org.gravamen.organisation.Organisation;

/**
 * Everything that the page of a letter shows. Texts that a letter does not have are
 * empty.
 *
 * @param organisation who writes
 * @param addressee to whom, line by line
 * @param date the date on the letter
 * @param salutation for example "Dear Foreign Secretary,"
 * @param subject what stands after "Re:"
 * @param numbered whether paragraphs bear numbers
 * @param paragraphs the body
 * @param closing for example "Yours sincerely"
 * @param signatory who signs
 * @param reference our reference, such as <code>HJT/S/2026/041</code>
 * @param copies who else receives it
 */
public record Letter(Organisation organisation, List<String> addressee, LocalDate date, String salutation,
		String subject, boolean numbered, List<Paragraph> paragraphs, String closing, Signatory signatory,
		String reference, List<String> copies) {

	public Letter {
		addressee = List.copyOf(addressee);
		paragraphs = List.copyOf(paragraphs);
		copies = List.copyOf(copies);
	}

	/**
	 * The letter that a text makes, on a date and under a reference of ours.
	 * @param organisation who writes
	 * @param text what was read
	 * @param date the date to print
	 * @param signatory who signs
	 * @param reference our reference, or empty
	 * @return the letter
	 */
	public static Letter of(Organisation organisation, LetterParts text, LocalDate date, Signatory signatory,
			String reference) {
		return new Letter(organisation, text.addressee(), date, text.salutation(), text.subject(), text.numbered(),
				text.paragraphs(), text.closing().isEmpty() ? "Yours sincerely" : text.closing(), signatory, reference,
				text.copies());
	}

	/**
	 * The date as the page shows it.
	 * @return for example "19 March 2021"
	 */
	public String dateInFull() {
		return Dates.inFull(this.date);
	}

	/**
	 * What the document is called in a list of documents.
	 * @return the subject, or else whose letter of which day it is
	 */
	public String title() {
		return this.subject.isEmpty() ? "Letter of %s, %s".formatted(this.organisation.name(), dateInFull())
				: this.subject;
	}

}
