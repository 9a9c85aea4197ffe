package org.gravamen.dispatch.web;

import org.gravamen.dispatch.Holds;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Stops a letter during its hold.
 */
@Controller
class StopController {

	private final Submissions submissions;

	private final Holds holds;

	StopController(Submissions submissions, Holds holds) {
		this.submissions = submissions;
		this.holds = holds;
	}

	@PostMapping("/matters/{slug}/stop")
	String stop(@PathVariable String slug, @RequestParam String reason, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.holds.stop(matter.id(), reason, person);
		return "redirect:/matters/" + matter.number().slug();
	}

}
