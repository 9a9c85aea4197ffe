package org.gravamen.dossier;

import java.util.List;

/**
 * What is said of one target.
 *
 * @param number its place among the targets, from 1
 * @param name in Latin letters
 * @param kind a person, an entity or a class
 * @param nativeName in its own script, with the name of that script; empty when unknown
 * @param particulars labels with what is known, each line on its own
 * @param measures what is asked for
 * @param charges what is alleged
 * @param showings what the exhibits show, regime by regime
 * @param exculpatory what speaks for the target, in a line and in words
 * @param nexus what ties it to the United Kingdom; empty when nothing is known
 * @param reasons the draft statement of reasons
 */
record Chapter(int number, String name, String kind, String nativeName, List<Particular> particulars,
		List<String> measures, List<Charge> charges, List<Showing> showings, List<String> exculpatory, String nexus,
		Reasons reasons) {

	Chapter {
		particulars = List.copyOf(particulars);
		measures = List.copyOf(measures);
		charges = List.copyOf(charges);
		showings = List.copyOf(showings);
		exculpatory = List.copyOf(exculpatory);
	}

	/**
	 * Where links and bookmarks find it.
	 * @return an anchor
	 */
	public String anchor() {
		return "target-" + this.number;
	}

	/**
	 * What is known of one kind.
	 *
	 * @param label what it is
	 * @param lines what is known
	 */
	record Particular(String label, List<String> lines) {

		Particular {
			lines = List.copyOf(lines);
		}

	}

	/**
	 * An allegation.
	 *
	 * @param regime under which regime
	 * @param right the right or conduct
	 * @param limb how the target is involved
	 * @param summary what it did; empty when nothing may be said of it
	 */
	record Charge(String regime, Law.Said right, Law.Said limb, String summary) {
	}

	/**
	 * What the exhibits show under one regime.
	 *
	 * @param regime which
	 * @param elements what its test asks, in order
	 */
	record Showing(String regime, List<Shown> elements) {

		Showing {
			elements = List.copyOf(elements);
		}

	}

	/**
	 * What the exhibits show of one element.
	 *
	 * @param title the element
	 * @param question what the test asks
	 * @param checked whether it was checked against the text of the law
	 * @param supports the exhibits that support it
	 * @param against the exhibits that speak for the target
	 * @param origins how many independent origins support it, in words
	 */
	record Shown(String title, String question, boolean checked, List<Cited> supports, List<Cited> against,
			String origins) {

		Shown {
			supports = List.copyOf(supports);
			against = List.copyOf(against);
		}

	}

	/**
	 * An exhibit, cited.
	 *
	 * @param number such as E-03
	 * @param passage where in it; empty for all of it
	 * @param grade for example "B2"
	 */
	record Cited(String number, String passage, String grade) {

		/**
		 * Where its sheet is.
		 * @return an address within the document
		 */
		public String address() {
			return "#sheet-" + this.number;
		}

		/**
		 * The citation without the number.
		 * @return for example ", paragraph 6 (B2)"
		 */
		public String rest() {
			return (this.passage.isEmpty() ? "" : ", " + this.passage) + " (" + this.grade + ")";
		}

	}

	/**
	 * The draft statement of reasons.
	 *
	 * @param drafted as the case officer drafted it; empty when that may not stand or was
	 * not written
	 * @param grounds the grounds of each regime, composed from what is alleged
	 */
	record Reasons(String drafted, List<Grounds> grounds) {

		Reasons {
			grounds = List.copyOf(grounds);
		}

	}

	/**
	 * The grounds under one regime.
	 *
	 * @param regime which
	 * @param opening what they are grounds of
	 * @param grounds one for each allegation
	 * @param rights the rights engaged, or the conduct
	 */
	record Grounds(String regime, String opening, List<Ground> grounds, List<String> rights) {

		Grounds {
			grounds = List.copyOf(grounds);
			rights = List.copyOf(rights);
		}

	}

	/**
	 * One ground.
	 *
	 * @param words the limb, and what the target did
	 * @param exhibits those that it rests on
	 */
	record Ground(String words, List<Cited> exhibits) {

		Ground {
			exhibits = List.copyOf(exhibits);
		}

	}

}
