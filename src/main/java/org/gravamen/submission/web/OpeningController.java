package org.gravamen.submission.web;

import java.util.Map;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.web.SubmissionForm.GoTo;
import org.gravamen.submission.web.SubmissionForm.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Opens a submission.
 */
@Controller
@RequestMapping("/submissions/new")
class OpeningController {

	private static final String ACT = "open-submission";

	private final Submissions submissions;

	private final Rights rights;

	private final SubmissionForm form;

	OpeningController(Submissions submissions, Rights rights, SubmissionForm form) {
		this.submissions = submissions;
		this.rights = rights;
		this.form = form;
	}

	@GetMapping
	String page(Person person, Model model) {
		this.rights.check(person, ACT);
		this.form.draw(model, Map.of());
		return "submission/new";
	}

	@PostMapping("/check")
	@ResponseBody
	GoTo open(Person person, @RequestBody Posted posted) {
		this.rights.check(person, ACT);
		OpenSubmission answers = this.form.read(posted.answers());
		return GoTo.drafting(this.submissions.open(answers, person).number().slug());
	}

}
