package org.gravamen.council.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.council.MemberDesk;
import org.gravamen.council.Sittings;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a member of a panel stands aside, at any time until the sitting closes.
 */
@Controller
@RequestMapping("/matters/{slug}/stand-aside")
class StandAsideController {

	private final Submissions submissions;

	private final Sittings sittings;

	private final MemberDesk desk;

	private final Rights rights;

	StandAsideController(Submissions submissions, Sittings sittings, MemberDesk desk, Rights rights) {
		this.submissions = submissions;
		this.sittings = sittings;
		this.desk = desk;
		this.rights = rights;
	}

	@GetMapping
	String ask(@PathVariable String slug, Person person, Model model) {
		return page(seated(slug, person), "", Map.of(), model);
	}

	@PostMapping
	String standAside(@PathVariable String slug, @RequestParam String reason, Person person, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Submission matter = seated(slug, person);
		try {
			this.desk.standAside(matter.id(), reason, person.id());
		}
		catch (Refusal refusal) {
			Map<String, String> faults = Refused.at("reason", refusal);
			response.setStatus(refusal.reason().status());
			return page(matter, reason, faults, model);
		}
		flash.addFlashAttribute("aside", true);
		return "redirect:/";
	}

	/**
	 * The page says no more of the matter than who was asked to declare interests knows.
	 */
	private Submission seated(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "stand-aside", matter.id());
		if (this.sittings.latest(matter.id()).filter((sitting) -> sitting.panel().seats(person.id())).isEmpty()) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "You do not sit on a panel on this matter.");
		}
		return matter;
	}

	private static String page(Submission matter, String typed, Map<String, String> faults, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("typed", typed);
		model.addAttribute("faults", faults);
		return "council/stand-aside";
	}

}
