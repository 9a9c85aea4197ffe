package org.gravamen.letter.web;

import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Readiness;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The drafting desk: everything that belongs to a submission in preparation, and what is
 * still missing.
 */
@Controller
class DraftingController {

	private final Submissions submissions;

	private final Readiness readiness;

	private final LetterVersions letters;

	private final Rights rights;

	DraftingController(Submissions submissions, Readiness readiness, LetterVersions letters, Rights rights) {
		this.submissions = submissions;
		this.readiness = readiness;
		this.letters = letters;
		this.rights = rights;
	}

	@GetMapping("/matters/{slug}/drafting")
	String desk(@PathVariable String slug, Person person, Model model) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "edit-submission", matter.id());
		matter.toChangeBy(person.id());
		model.addAttribute("matter", matter);
		model.addAttribute("missing", this.readiness.missing(matter.id()));
		model.addAttribute("versions", this.letters.all(matter.id()));
		return "letter/drafting";
	}

}
