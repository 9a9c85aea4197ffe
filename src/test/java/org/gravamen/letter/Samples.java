package org.gravamen.letter;

import java.time.LocalDate;
import java.util.List;

import org.gravamen.organisation.Organisations;

/**
 * Letters of people who do not exist.
 */
public final class Samples {

	private Samples() {
	}

	/**
	 * A letter of the invented trust.
	 * @param paragraphs its body, with marks
	 * @return the letter
	 */
	public static Letter letter(String... paragraphs) {
		return letter(false, paragraphs);
	}

	static Letter letter(boolean numbered, String... paragraphs) {
		return new Letter(new Organisations().of("halden"),
				List.of("The Rt Hon the Secretary of State", "King Charles Street", "London SW1A 2AH"),
				LocalDate.of(2026, 12, 2), "Dear Foreign Secretary,", "Designation of Colonel Darian Voss", numbered,
				List.of(paragraphs).stream().map(Paragraph::of).toList(), "Yours sincerely,",
				new Signatory("Helena Boyd", "Director, Halden Justice Trust"), "HJT/S/2026/041",
				List.of("The Sanctions Directorate"));
	}

}
