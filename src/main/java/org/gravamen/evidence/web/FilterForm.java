package org.gravamen.evidence.web;

import java.util.Optional;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitFilter;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Use;
import org.jspecify.annotations.Nullable;

/**
 * Which exhibits the address asks for; what is left out means any.
 *
 * @param nature what sort of entry
 * @param kind what sort of evidence
 * @param reliability of the source
 * @param credibility of the content
 * @param use to which use the consent is asked for; the authority when nobody says
 * @param consent how the consent to it stands
 * @param state how the exhibit stands
 * @param after after which number the page begins
 */
record FilterForm(Exhibit.@Nullable Nature nature, @Nullable ExhibitKind kind,
		Grading.@Nullable Reliability reliability, Grading.@Nullable Credibility credibility, @Nullable Use use,
		Consent.@Nullable State consent, ExhibitFilter.@Nullable State state, @Nullable String after) {

	ExhibitFilter filter() {
		return new ExhibitFilter(Optional.ofNullable(this.nature), Optional.ofNullable(this.kind),
				Optional.ofNullable(this.reliability), Optional.ofNullable(this.credibility),
				Optional.ofNullable(this.consent).map((one) -> new ExhibitFilter.Consented(shownUse(), one)),
				Optional.ofNullable(this.state));
	}

	public Use shownUse() {
		return Optional.ofNullable(this.use).orElse(Use.AUTHORITY);
	}

	Optional<ExhibitNumber> afterNumber() {
		return Optional.ofNullable(this.after).flatMap(ExhibitsPage::maybe);
	}

}
