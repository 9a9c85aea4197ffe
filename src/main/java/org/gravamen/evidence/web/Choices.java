package org.gravamen.evidence.web;

import java.util.Arrays;
import java.util.List;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Custody;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitFilter;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Provenance;
import org.gravamen.evidence.Use;

/**
 * What the lists on the pages of exhibits offer.
 */
public final class Choices {

	Choices() {
	}

	public List<Exhibit.Nature> natures() {
		return List.of(Exhibit.Nature.values());
	}

	public List<ExhibitKind> kinds() {
		return List.of(ExhibitKind.values());
	}

	public List<Grading.Reliability> reliabilities() {
		return List.of(Grading.Reliability.values());
	}

	public List<Grading.Credibility> credibilities() {
		return List.of(Grading.Credibility.values());
	}

	public List<Use> uses() {
		return List.of(Use.values());
	}

	public List<Consent.State> consents() {
		return List.of(Consent.State.values());
	}

	/** What may be written down: a withdrawal has a form of its own. */
	public List<Consent.State> answers() {
		return List.of(Consent.State.GIVEN, Consent.State.REFUSED, Consent.State.NOT_ASKED);
	}

	public List<ExhibitFilter.State> states() {
		return List.of(ExhibitFilter.State.values());
	}

	public List<Provenance.SourceRisk> risks() {
		return List.of(Provenance.SourceRisk.values());
	}

	public List<Custody.Act> handlings() {
		return Arrays.stream(Custody.Act.values()).filter(Custody.Act::byHand).toList();
	}

}
