package org.gravamen.dossier.web;

import java.util.List;

import org.gravamen.dossier.Edition;
import org.gravamen.dossier.Selection;

/**
 * An edition, as the page shows it.
 *
 * @param selection what it holds and leaves out
 * @param made the dossiers of it, the newest first
 * @param possible whether the submission stands where one can be made
 */
record EditionShown(Selection selection, List<DossierShown> made, boolean possible) {

	/**
	 * Which edition.
	 * @return the edition
	 */
	public Edition edition() {
		return this.selection.edition();
	}

	/**
	 * Whether making one would make something new.
	 * @return false when nothing may stand in it, and while the last one says what stands
	 */
	public boolean mayBeMade() {
		return this.possible && !this.selection.held().isEmpty() && this.made.stream().noneMatch(DossierShown::current);
	}

}
