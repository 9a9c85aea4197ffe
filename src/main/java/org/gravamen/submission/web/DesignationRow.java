package org.gravamen.submission.web;

import org.jspecify.annotations.Nullable;

import org.gravamen.submission.Designation;
import org.gravamen.vocabulary.PartialDate;

/**
 * An existing designation as the page sends it.
 *
 * @param regime whose list
 * @param reference the entry's id
 * @param on since when, as far as known
 */
record DesignationRow(@Nullable String regime, @Nullable String reference, @Nullable String on) {

	static DesignationRow of(Designation designation) {
		return new DesignationRow(designation.regime(), designation.reference(),
				designation.on().map(PartialDate::text).orElse(""));
	}

	Designation designation() {
		return new Designation(TargetForm.text(this.regime), TargetForm.text(this.reference),
				PositionRow.date(this.on));
	}

}
