package org.gravamen.review.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.people.Person;
import org.gravamen.review.Paragraphs;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the letter paragraph by paragraph: what each rests on, and why it may stand.
 */
@Controller
@RequestMapping("/matters/{slug}/coverage/letter")
class ParagraphsController {

	private final Paragraphs paragraphs;

	private final ReviewPage page;

	ParagraphsController(Paragraphs paragraphs, ReviewPage page) {
		this.paragraphs = paragraphs;
		this.page = page;
	}

	@GetMapping
	String letter(@PathVariable String slug, Person person, Model model) {
		return this.page.letter(this.page.readable(slug, person), person, Map.of(), model);
	}

	@PostMapping("/sorted")
	String sort(@PathVariable String slug, Person person, @RequestParam @Nullable List<String> noFact) {
		Submission matter = this.page.readable(slug, person);
		List<Fingerprint> chosen = Objects.requireNonNullElse(noFact, List.<String>of())
			.stream()
			.map(PointFindings::shown)
			.toList();
		this.paragraphs.statesNoFact(matter.id(), chosen, person);
		return "redirect:/matters/" + slug + "/coverage/letter";
	}

	@PostMapping("/allowed")
	String allow(@PathVariable String slug, Person person, @RequestParam String paragraph, @RequestParam String reason,
			Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		try {
			this.paragraphs.allow(matter.id(), PointFindings.shown(paragraph), reason, person);
			return "redirect:/matters/" + slug + "/coverage/letter";
		}
		catch (Refusal refusal) {
			if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
				throw refusal;
			}
			response.setStatus(refusal.reason().status());
			model.addAttribute("typedReason", reason);
			return this.page.letter(matter, person, Map.of("reason-" + paragraph, refusal.sentence()), model);
		}
	}

}
