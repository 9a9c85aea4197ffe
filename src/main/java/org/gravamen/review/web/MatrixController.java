package org.gravamen.review.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.people.Person;
import org.gravamen.review.Bearings;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the matrix, and lets the case officer bring exhibits to bear on its points.
 */
@Controller
@RequestMapping("/matters/{slug}/coverage")
class MatrixController {

	private final Bearings bearings;

	private final ReviewPage page;

	MatrixController(Bearings bearings, ReviewPage page) {
		this.bearings = bearings;
		this.page = page;
	}

	@GetMapping
	String matrix(@PathVariable String slug, Person person, Model model) {
		return this.page.matrix(this.page.readable(slug, person), person, model);
	}

	@GetMapping("/{target}")
	String target(@PathVariable String slug, @PathVariable UUID target, Person person, Model model) {
		return this.page.target(this.page.readable(slug, person), target, person, Map.of(), model);
	}

	@PostMapping("/{target}/bearings")
	String note(@PathVariable String slug, @PathVariable UUID target, Person person,
			@ModelAttribute BroughtToBear typed, Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		try {
			this.bearings.note(matter.id(), typed.bearings(target), person);
			return "redirect:/matters/" + slug + "/coverage/" + target;
		}
		catch (Refusal refusal) {
			if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
				throw refusal;
			}
			response.setStatus(refusal.reason().status());
			model.addAttribute("brought", typed);
			return this.page.target(matter, target, person, Map.of("bring", refusal.sentence()), model);
		}
	}

	@PostMapping("/{target}/bearings/{bearing}/lift")
	String lift(@PathVariable String slug, @PathVariable UUID target, @PathVariable UUID bearing,
			@RequestParam String regime, @RequestParam String element, Person person) {
		this.bearings.lift(this.page.readable(slug, person).id(), bearing, person);
		return back(slug, target, regime, element);
	}

	// The keys come back from our own page; what is none of ours leads to the top of it.
	private static String back(String slug, UUID target, String regime, String element) {
		String anchor = (regime + "-" + element).matches("[a-z0-9-]+") ? "#" + regime + "-" + element : "";
		return "redirect:/matters/" + slug + "/coverage/" + target + anchor;
	}

}
