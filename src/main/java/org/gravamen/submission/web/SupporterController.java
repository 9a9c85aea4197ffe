package org.gravamen.submission.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Adds and removes the supporters of a submission.
 */
@Controller
@RequestMapping("/matters/{slug}/supporters")
class SupporterController {

	private final Submissions submissions;

	private final Drafted drafted;

	SupporterController(Submissions submissions, Drafted drafted) {
		this.submissions = submissions;
		this.drafted = drafted;
	}

	@GetMapping("/new")
	String blank(@PathVariable String slug, Person person, Model model) {
		return page(this.drafted.by(person, slug), SupporterForm.blank(), Map.of(), model);
	}

	@PostMapping("/new")
	String add(@PathVariable String slug, Person person, @Valid @ModelAttribute SupporterForm supporter,
			BindingResult result, Model model, HttpServletResponse response) {
		Submission matter = this.drafted.by(person, slug);
		Map<String, String> faults = Faults.of(result);
		if (faults.isEmpty()) {
			faults = trying(() -> this.submissions.addSupporter(matter.id(), supporter.supporter(), person));
		}
		if (faults.isEmpty()) {
			return Drafted.desk(matter, "supporters");
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(matter, supporter, faults, model);
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable String slug, @PathVariable UUID id, Person person) {
		Submission matter = this.drafted.by(person, slug);
		this.submissions.removeSupporter(matter.id(), id, person);
		return Drafted.desk(matter, "supporters");
	}

	private static Map<String, String> trying(Runnable act) {
		try {
			act.run();
			return Map.of();
		}
		catch (Refusal refusal) {
			return Faults.of("name", refusal);
		}
	}

	private static String page(Submission matter, SupporterForm supporter, Map<String, String> faults, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("supporter", supporter);
		model.addAttribute("faults", faults);
		return "submission/supporter";
	}

}
