package org.gravamen.dossier;

import java.util.List;

import org.gravamen.law.LegalTest;
import org.gravamen.law.Provision;

/**
 * A test by which the submission is judged.
 *
 * @param regime whose
 * @param wording which wording
 * @param authority who decides
 * @param standard what must be shown
 * @param basis the law that it rests on
 */
record Law(String regime, String wording, Said authority, Said standard, List<Said> basis) {

	Law {
		basis = List.copyOf(basis);
	}

	static Law of(LegalTest test) {
		return new Law(test.regime().title(), test.title(), Said.of(test.authority()), Said.of(test.standard()),
				test.basis().stream().map(Said::of).toList());
	}

	/**
	 * A line of the law, with whether it is one.
	 *
	 * @param words the line
	 * @param standing its source; or that it was not checked against the text, or is a
	 * rule of the house
	 * @param checked whether it was checked against its source
	 */
	record Said(String words, String standing, boolean checked) {

		static Said of(Provision line) {
			return new Said(line.title(), line.standing(), line.verified());
		}

	}

}
