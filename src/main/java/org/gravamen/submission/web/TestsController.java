package org.gravamen.submission.web;

import java.util.Arrays;

import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.people.Person;
import org.gravamen.submission.Allegations;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes up another wording of a legal test.
 */
@Controller
class TestsController {

	private final Allegations allegations;

	private final Drafted drafted;

	TestsController(Allegations allegations, Drafted drafted) {
		this.allegations = allegations;
		this.drafted = drafted;
	}

	@PostMapping("/matters/{slug}/legal-tests/{regime}/{version}/adopt")
	String adopt(@PathVariable String slug, @PathVariable String regime, @PathVariable String version, Person person) {
		Submission matter = this.drafted.by(person, slug);
		Regime chosen = Arrays.stream(Regime.values())
			.filter((one) -> one.key().equals(regime))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such legal test."));
		this.allegations.adopt(matter.id(), new TestVersion(chosen, version), person);
		return "redirect:/matters/" + slug + "/description";
	}

}
