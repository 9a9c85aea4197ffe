package org.gravamen.submission.web;

import org.gravamen.people.Person;
import org.gravamen.submission.Description;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.web.SubmissionForm.GoTo;
import org.gravamen.submission.web.SubmissionForm.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Describes a submission anew: its words, its regimes with their tests, the measures that
 * are asked.
 */
@Controller
@RequestMapping("/matters/{slug}/description")
class DescriptionController {

	private final Submissions submissions;

	private final Drafted drafted;

	private final SubmissionForm form;

	private final JudgedBy judgedBy;

	DescriptionController(Submissions submissions, Drafted drafted, SubmissionForm form, JudgedBy judgedBy) {
		this.submissions = submissions;
		this.drafted = drafted;
		this.form = form;
		this.judgedBy = judgedBy;
	}

	@GetMapping
	String page(@PathVariable String slug, Person person, Model model) {
		Submission matter = this.drafted.by(person, slug);
		model.addAttribute("matter", matter);
		model.addAttribute("tests", this.judgedBy.of(matter));
		this.form.draw(model, SubmissionForm.answers(matter));
		return "submission/description";
	}

	@PostMapping("/check")
	@ResponseBody
	GoTo describe(@PathVariable String slug, Person person, @RequestBody Posted posted) {
		Submission matter = this.drafted.by(person, slug);
		OpenSubmission answers = this.form.read(posted.answers());
		this.submissions.describe(matter.id(), Description.of(answers), answers.regimes(), person);
		return GoTo.drafting(slug);
	}

}
