package org.gravamen.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gravamen.law.TestVersion;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Each target is accused of something under each regime, and its officer has said what is
 * asked, how sure the identity is, and what speaks for the target.
 */
@Component
@Order(2)
class TargetsCharged implements ReadinessRule {

	private final SubmissionStore store;

	TargetsCharged(SubmissionStore store) {
		this.store = store;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		return everythingMissing(submission).stream().findFirst();
	}

	@Override
	public List<String> everythingMissing(SubmissionId submission) {
		return this.store.find(submission)
			.stream()
			.flatMap((matter) -> matter.targets().stream().map((target) -> sentence(matter, target)))
			.flatMap(Optional::stream)
			.toList();
	}

	static Optional<String> sentence(Submission matter, Target target) {
		List<String> things = new ArrayList<>();
		for (TestVersion test : matter.regimes()) {
			if (target.allegations().stream().noneMatch((one) -> one.test().equals(test))) {
				things.add("an allegation under “" + test.regime().title() + "”");
			}
		}
		if (target.allegations().stream().anyMatch((one) -> !matter.regimes().contains(one.test()))) {
			things.add("a new look at the allegations that rest on an older wording of the test");
		}
		things.addAll(unassessed(target.assessment()));
		return things.isEmpty() ? Optional.empty()
				: Optional.of(target.name() + " still needs: " + String.join("; ", things) + ".");
	}

	private static List<String> unassessed(Assessment made) {
		List<String> things = new ArrayList<>();
		if (made.confidence() == Assessment.Confidence.NOT_STATED) {
			things.add("how sure the identity is");
		}
		if (made.exculpatory() == Assessment.Exculpatory.NOT_STATED) {
			things.add("what speaks for the target, or that a search found nothing");
		}
		if (made.measures().isEmpty()) {
			things.add("the measures asked for");
		}
		if (made.statementOfReasons().isEmpty()) {
			things.add("a draft statement of reasons");
		}
		return things;
	}

}
