package org.gravamen.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.review.Paragraphs;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
	String sort(@PathVariable String slug, Person person, @RequestParam @Nullable List<String> noFact,
			@RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		Map<Fingerprint, String> reasons = new LinkedHashMap<>();
		Objects.requireNonNullElse(noFact, List.<String>of())
			.forEach((hex) -> reasons.put(PointFindings.shown(hex), typed.getOrDefault("why-" + hex, "")));
		try {
			this.paragraphs.statesNoFact(matter.id(), reasons, person);
			return "redirect:/matters/" + slug + "/coverage/letter";
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("typedReasons", reasons);
			Map<String, String> faults = new LinkedHashMap<>();
			refused.complaints().forEach((one) -> faults.put("why-" + one.field(), one.sentence()));
			return this.page.letter(matter, person, faults, model);
		}
	}

	@PostMapping("/allowed")
	String allow(@PathVariable String slug, Person person, @RequestParam String paragraph, @RequestParam String reason,
			Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		return said(matter, person, "reason-" + paragraph, reason,
				() -> this.paragraphs.allow(matter.id(), PointFindings.shown(paragraph), reason, person), model,
				response);
	}

	@PostMapping("/overruled")
	String overrule(@PathVariable String slug, Person person, @RequestParam String paragraph,
			@RequestParam String reason, Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		return said(matter, person, "fact-" + paragraph, reason,
				() -> this.paragraphs.overrule(matter.id(), PointFindings.shown(paragraph), reason, person), model,
				response);
	}

	private String said(Submission matter, Person person, String field, String reason, Runnable act, Model model,
			HttpServletResponse response) {
		try {
			act.run();
			return "redirect:/matters/" + matter.number().slug() + "/coverage/letter";
		}
		catch (Refusal refusal) {
			if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
				throw refusal;
			}
			response.setStatus(refusal.reason().status());
			model.addAttribute("typedReason", reason);
			return this.page.letter(matter, person, Map.of(field, refusal.sentence()), model);
		}
	}

}
