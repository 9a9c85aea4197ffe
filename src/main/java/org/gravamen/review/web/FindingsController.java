package org.gravamen.review.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes the reviewer's findings on points, exhibits and targets.
 */
@Controller
@RequestMapping("/matters/{slug}/coverage")
class FindingsController {

	private static final int MOST = 10_000;

	private final Worksheets worksheets;

	private final ReviewPage page;

	FindingsController(Worksheets worksheets, ReviewPage page) {
		this.worksheets = worksheets;
		this.page = page;
	}

	// One field for each exhibit: Spring would stop at 256.
	@InitBinder
	void takeAll(WebDataBinder binder) {
		binder.setAutoGrowCollectionLimit(MOST);
	}

	@PostMapping("/{target}/findings")
	String points(@PathVariable String slug, @PathVariable UUID target, Person person,
			@ModelAttribute PointFindings typed, Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		try {
			this.worksheets.find(matter.id(), typed.findings(target), person);
			return "redirect:/matters/" + slug + "/coverage";
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("typed", typed);
			return this.page.target(matter, target, person, typed.faults(target, refused), model);
		}
	}

	@PostMapping("/{target}/drop")
	String drop(@PathVariable String slug, @PathVariable UUID target, Person person, @RequestParam boolean drop,
			@RequestParam("drop-reason") String reason, Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		try {
			this.worksheets.drop(matter.id(), target, Optional.of(reason).filter((why) -> drop), person);
			return "redirect:/matters/" + slug + "/coverage/" + target;
		}
		catch (Refusal refusal) {
			if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
				throw refusal;
			}
			response.setStatus(refusal.reason().status());
			model.addAttribute("dropReason", reason);
			return this.page.target(matter, target, person, Map.of("drop-reason", refusal.sentence()), model);
		}
	}

	@GetMapping("/exhibits")
	String exhibits(@PathVariable String slug, Person person, Model model) {
		return this.page.exhibits(this.page.readable(slug, person), person, Map.of(), model);
	}

	@PostMapping("/exhibits")
	String exhibits(@PathVariable String slug, Person person, @ModelAttribute ExhibitFindings typed, Model model,
			HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		Optional<String> unexplained = typed.unexplained();
		if (unexplained.isPresent()) {
			return again(matter, person, typed, Map.of("together", unexplained.get()), model, response);
		}
		try {
			this.worksheets.findExhibits(matter.id(), typed.findings(), person);
			return "redirect:/matters/" + slug + "/coverage";
		}
		catch (AnswersRefused refused) {
			return again(matter, person, typed, refused.byField(), model, response);
		}
	}

	private String again(Submission matter, Person person, ExhibitFindings typed, Map<String, String> faults,
			Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("typed", typed);
		return this.page.exhibits(matter, person, faults, model);
	}

}
