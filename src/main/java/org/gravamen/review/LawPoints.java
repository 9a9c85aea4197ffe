package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.gravamen.law.Element;
import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.Fingerprint;

import org.springframework.stereotype.Component;

/**
 * What must be shown, by the tests that a submission is judged by.
 */
@Component
class LawPoints implements Points {

	private final LegalTests tests;

	LawPoints(LegalTests tests) {
		this.tests = tests;
	}

	@Override
	public List<ToShow> of(Submission matter) {
		List<LegalTest> judgedBy = matter.regimes().stream().map(this.tests::get).toList();
		return matter.targets()
			.stream()
			.flatMap((target) -> judgedBy.stream().flatMap((test) -> of(target, test)))
			.toList();
	}

	private static Stream<ToShow> of(Target target, LegalTest test) {
		Fingerprint ground = ground(target, test);
		return test.elements().stream().map((element) -> toShow(target, test, element, ground));
	}

	private static ToShow toShow(Target target, LegalTest test, Element element, Fingerprint ground) {
		Point point = new Point(target.id(), test.regime().key(), element.key());
		return new ToShow(point, element.title(), element.question(), element.always(), element.verified(), ground);
	}

	// What is alleged is part of what a finding rests on.
	private static Fingerprint ground(Target target, LegalTest test) {
		StringBuilder words = new StringBuilder(target.name() + "\n" + test.id() + "\n");
		target.allegations()
			.stream()
			.filter((allegation) -> allegation.test().regime() == test.regime())
			.forEach((allegation) -> words.append(allegation).append('\n'));
		return Fingerprint.of(words.toString().getBytes(StandardCharsets.UTF_8));
	}

}
