package org.gravamen.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a text of a letter was found to hold. Parts that it does not have are empty.
 *
 * @param addressee the lines of the addressee block
 * @param dateLine the date as written
 * @param salutation for example "Dear Foreign Secretary,"
 * @param subject what follows "Re:"
 * @param numbered whether its paragraphs bore the numbers 1, 2, 3, …, which are no longer
 * in the words
 * @param paragraphs the body, in order
 * @param closing for example "Yours sincerely"
 * @param signatory name, role and what else stood under the closing
 * @param copies who else receives it
 * @param setAside lines that belong to the letterhead or describe a picture, in the order
 * met
 */
public record LetterParts(List<String> addressee, String dateLine, String salutation, String subject, boolean numbered,
		List<Paragraph> paragraphs, String closing, List<String> signatory, List<String> copies,
		List<String> setAside) {

	public LetterParts {
		addressee = List.copyOf(addressee);
		paragraphs = List.copyOf(paragraphs);
		signatory = List.copyOf(signatory);
		copies = List.copyOf(copies);
		setAside = List.copyOf(setAside);
	}

	/**
	 * The letter's own date.
	 * @return the date, when the text has one
	 */
	public Optional<LocalDate> date() {
		return Dates.read(this.dateLine);
	}

}
