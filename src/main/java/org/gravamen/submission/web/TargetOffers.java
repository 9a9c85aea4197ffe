package org.gravamen.submission.web;

import java.util.Comparator;
import java.util.List;

import org.gravamen.submission.Assessment;
import org.gravamen.submission.Count;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.MeasuresOffered;
import org.gravamen.submission.Names;
import org.gravamen.submission.Target;

/**
 * What the page of a target offers to choose from.
 *
 * @param kinds what a target is
 * @param strengths how strong an alias is
 * @param documents kinds of identity documents
 * @param operators how a number is meant
 * @param confidences how sure an identity is
 * @param exculpatory whether anything speaks for the target
 * @param measures what can be asked for under the regimes of the submission
 */
record TargetOffers(List<Target.Kind> kinds, List<Names.Strength> strengths, List<Identifier.Kind> documents,
		List<Count.Operator> operators, List<Assessment.Confidence> confidences,
		List<Assessment.Exculpatory> exculpatory, List<MeasuresOffered.Offered> measures) {

	static TargetOffers of(List<MeasuresOffered.Offered> measures) {
		return new TargetOffers(List.of(Target.Kind.values()), List.of(Names.Strength.values()),
				DocumentRow.KINDS.stream().sorted(Comparator.naturalOrder()).toList(), List.of(Count.Operator.values()),
				List.of(Assessment.Confidence.values()), List.of(Assessment.Exculpatory.values()), measures);
	}

}
