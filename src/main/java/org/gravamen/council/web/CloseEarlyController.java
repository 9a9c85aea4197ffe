package org.gravamen.council.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.council.ClosingEarly;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.people.People;
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
 * Where the chair closes a sitting before all have advised.
 */
@Controller
@RequestMapping("/matters/{slug}/close-early")
class CloseEarlyController {

	private final Submissions submissions;

	private final Sittings sittings;

	private final ClosingEarly early;

	private final People people;

	private final Rights rights;

	CloseEarlyController(Submissions submissions, Sittings sittings, ClosingEarly early, People people, Rights rights) {
		this.submissions = submissions;
		this.sittings = sittings;
		this.early = early;
		this.people = people;
		this.rights = rights;
	}

	@GetMapping
	String ask(@PathVariable String slug, Person person, Model model) {
		Submission matter = allowed(slug, person);
		if (!this.early.possible(matter, person.id())) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"The sitting cannot be closed early now: what is awaited could change its result.");
		}
		return page(matter, "", Map.of(), model);
	}

	@PostMapping
	String close(@PathVariable String slug, @RequestParam String reason, Person person, Model model,
			HttpServletResponse response) {
		Submission matter = allowed(slug, person);
		try {
			this.early.close(matter, reason, person.id());
			return "redirect:/matters/" + slug;
		}
		catch (Refusal refusal) {
			Map<String, String> faults = Refused.at("reason", refusal);
			response.setStatus(refusal.reason().status());
			return page(matter, reason, faults, model);
		}
	}

	private Submission allowed(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "close-vote", matter.id());
		return matter;
	}

	private String page(Submission matter, String typed, Map<String, String> faults, Model model) {
		Sitting sitting = this.sittings.latest(matter.id()).orElseThrow();
		model.addAttribute("matter", matter);
		model.addAttribute("awaited", this.people.all(sitting.standing().awaited()).values());
		model.addAttribute("typed", typed);
		model.addAttribute("faults", faults);
		return "council/close-early";
	}

}
