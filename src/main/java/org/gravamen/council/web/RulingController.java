package org.gravamen.council.web;

import java.util.Collection;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.council.PanelMember;
import org.gravamen.council.Rulings;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the chair rules that a member of the panel has a conflict of interest.
 */
@Controller
@RequestMapping("/matters/{slug}/ruling")
class RulingController {

	private static final String ACT = "rule-conflicted";

	private final Submissions submissions;

	private final Sittings sittings;

	private final Rulings rulings;

	private final People people;

	private final Rights rights;

	RulingController(Submissions submissions, Sittings sittings, Rulings rulings, People people, Rights rights) {
		this.submissions = submissions;
		this.sittings = sittings;
		this.rulings = rulings;
		this.people = people;
		this.rights = rights;
	}

	@GetMapping
	String ask(@PathVariable String slug, Person person, Model model) {
		return page(allowed(slug, person), person, RulingForm.EMPTY, Map.of(), model);
	}

	@PostMapping
	String rule(@PathVariable String slug, @ModelAttribute RulingForm typed, Person person, Model model,
			HttpServletResponse response) {
		Submission matter = allowed(slug, person);
		Map<String, String> faults = typed.faults();
		if (faults.isEmpty()) {
			try {
				this.rulings.rule(matter.id(), typed.about(), typed.confirming(), typed.why(), person.id());
				return "redirect:/matters/" + slug;
			}
			catch (Refusal refusal) {
				faults = Refused.at("member", refusal);
			}
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return page(matter, person, typed, faults, model);
	}

	private Submission allowed(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, ACT, matter.id());
		return matter;
	}

	private String page(Submission matter, Person chair, RulingForm typed, Map<String, String> faults, Model model) {
		Sitting sitting = this.sittings.latest(matter.id())
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No panel has been convened yet."));
		Map<PersonId, Person> names = this.people.all(sitting.panel()
			.members()
			.stream()
			.filter((one) -> !one.stoodAside())
			.map(PanelMember::person)
			.filter((one) -> !one.equals(chair.id()))
			.toList());
		Collection<Person> council = this.people.everyone()
			.stream()
			.filter((one) -> one.is(Role.COUNCIL_MEMBER) || one.is(Role.COUNCIL_CHAIR))
			.filter((one) -> !one.id().equals(chair.id()))
			.toList();
		model.addAttribute("matter", matter);
		model.addAttribute("members", names.values());
		model.addAttribute("council", council);
		model.addAttribute("typed", typed);
		model.addAttribute("faults", faults);
		return "council/ruling";
	}

}
