package org.gravamen.council.web;

import java.time.LocalDate;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.council.MoreTime;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the chair gives the members more time for their opinions.
 */
@Controller
@RequestMapping("/matters/{slug}/more-time")
class MoreTimeController {

	private final Submissions submissions;

	private final MoreTime time;

	private final Rights rights;

	MoreTimeController(Submissions submissions, MoreTime time, Rights rights) {
		this.submissions = submissions;
		this.time = time;
		this.rights = rights;
	}

	@GetMapping
	String ask(@PathVariable String slug, Person person, Model model) {
		return page(allowed(slug, person), "", "", Map.of(), model);
	}

	@PostMapping
	String give(@PathVariable String slug, @RequestParam String days, @RequestParam String reason, Person person,
			Model model, HttpServletResponse response) {
		Submission matter = allowed(slug, person);
		try {
			this.time.give(matter.id(), number(days), reason, person.id());
			return "redirect:/matters/" + slug;
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(matter, days, reason, refused.byField(), model);
		}
	}

	// What is no number is refused like a number that is too small.
	private static int number(String typed) {
		return typed.strip().matches("[0-9]{1,3}") ? Integer.parseInt(typed.strip()) : 0;
	}

	private Submission allowed(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "extend-opinions", matter.id());
		return matter;
	}

	private String page(Submission matter, String days, String typed, Map<String, String> faults, Model model) {
		LocalDate due = this.time.due(matter.id())
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
					"No opinion is awaited of a member who has declared interests, so there is nothing to give time for."));
		model.addAttribute("matter", matter);
		model.addAttribute("due", due);
		model.addAttribute("most", MoreTime.MOST);
		model.addAttribute("days", days);
		model.addAttribute("typed", typed);
		model.addAttribute("faults", faults);
		return "council/more-time";
	}

}
