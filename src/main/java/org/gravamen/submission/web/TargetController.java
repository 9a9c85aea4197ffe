package org.gravamen.submission.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.gravamen.people.Person;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
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
 * Adds, changes and removes the targets of a submission.
 */
@Controller
@RequestMapping("/matters/{slug}/targets")
class TargetController {

	private final Submissions submissions;

	private final Drafted drafted;

	TargetController(Submissions submissions, Drafted drafted) {
		this.submissions = submissions;
		this.drafted = drafted;
	}

	@GetMapping("/new")
	String blank(@PathVariable String slug, Person person, Model model) {
		return page(this.drafted.by(person, slug), "new", TargetForm.blank(), Map.of(), model);
	}

	@PostMapping("/new")
	String add(@PathVariable String slug, Person person, @Valid @ModelAttribute TargetForm target, BindingResult result,
			Model model, HttpServletResponse response) {
		Submission matter = this.drafted.by(person, slug);
		Map<String, String> faults = Faults.of(result);
		if (faults.isEmpty()) {
			faults = trying(() -> this.submissions.addTarget(matter.id(), target.target(UUID.randomUUID()), person));
		}
		return answer(matter, "new", target, faults, model, response);
	}

	@GetMapping("/{id}")
	String filled(@PathVariable String slug, @PathVariable UUID id, Person person, Model model) {
		Submission matter = this.drafted.by(person, slug);
		return page(matter, id.toString(), TargetForm.of(matter.requireTarget(id)), Map.of(), model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable String slug, @PathVariable UUID id, Person person,
			@Valid @ModelAttribute TargetForm target, BindingResult result, Model model, HttpServletResponse response) {
		Submission matter = this.drafted.by(person, slug);
		Map<String, String> faults = Faults.of(result);
		if (faults.isEmpty()) {
			faults = trying(() -> this.submissions.changeTarget(matter.id(), target.target(id), person));
		}
		return answer(matter, id.toString(), target, faults, model, response);
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable String slug, @PathVariable UUID id, Person person) {
		Submission matter = this.drafted.by(person, slug);
		this.submissions.removeTarget(matter.id(), id, person);
		return Drafted.desk(matter, "targets");
	}

	private static Map<String, String> trying(Runnable act) {
		try {
			act.run();
			return Map.of();
		}
		catch (Refusal refusal) {
			return Faults.of("identifiers", refusal);
		}
	}

	private static String answer(Submission matter, String place, TargetForm target, Map<String, String> faults,
			Model model, HttpServletResponse response) {
		if (faults.isEmpty()) {
			return Drafted.desk(matter, "targets");
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(matter, place, target, faults, model);
	}

	private static String page(Submission matter, String place, TargetForm target, Map<String, String> faults,
			Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("place", place);
		model.addAttribute("target", target);
		model.addAttribute("rows", target.rows());
		model.addAttribute("faults", faults);
		model.addAttribute("kinds", Target.Kind.values());
		model.addAttribute("identifierKinds", Identifier.Kind.values());
		return "submission/target";
	}

}
