package org.gravamen.submission.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.people.Person;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Allegations;
import org.gravamen.submission.Submission;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Adds, changes and removes what a target is said to have done. What can be chosen comes
 * from the test by which the submission is judged.
 */
@Controller
@RequestMapping("/matters/{slug}/targets/{target}/allegations")
class AllegationController {

	private final Allegations allegations;

	private final Drafted drafted;

	private final LegalTests tests;

	AllegationController(Allegations allegations, Drafted drafted, LegalTests tests) {
		this.allegations = allegations;
		this.drafted = drafted;
		this.tests = tests;
	}

	@GetMapping("/new/{regime}")
	String blank(@PathVariable String slug, @PathVariable UUID target, @PathVariable String regime,
			@RequestParam(name = "like") Optional<UUID> like, Person person, Model model) {
		Submission matter = this.drafted.by(person, slug);
		TestVersion test = judged(matter, regime);
		Target accused = matter.requireTarget(target);
		AllegationForm form = like.map(accused::requireAllegation)
			.map((other) -> AllegationForm.like(other, this.tests.get(test)))
			.orElseGet(() -> AllegationForm.blank(test));
		return page(matter, accused, "new/" + regime, test, form, Map.of(), model);
	}

	@PostMapping("/new/{regime}")
	String add(@PathVariable String slug, @PathVariable UUID target, @PathVariable String regime, Person person,
			@Valid @ModelAttribute AllegationForm allegation, BindingResult result, Model model,
			HttpServletResponse response) {
		Submission matter = this.drafted.by(person, slug);
		TestVersion test = judged(matter, regime);
		Map<String, String> faults = kept(result, () -> this.allegations.add(matter.id(), target,
				allegation.allegation(UUID.randomUUID(), test.regime()), person));
		return faults.isEmpty() ? back(matter, target)
				: again(matter, target, "new/" + regime, test, allegation, faults, model, response);
	}

	@GetMapping("/{id}")
	String filled(@PathVariable String slug, @PathVariable UUID target, @PathVariable UUID id, Person person,
			Model model) {
		Submission matter = this.drafted.by(person, slug);
		Target accused = matter.requireTarget(target);
		Allegation allegation = accused.requireAllegation(id);
		return page(matter, accused, id.toString(), judged(matter, allegation.test().regime().key()),
				AllegationForm.of(allegation), Map.of(), model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable String slug, @PathVariable UUID target, @PathVariable UUID id, Person person,
			@Valid @ModelAttribute AllegationForm allegation, BindingResult result, Model model,
			HttpServletResponse response) {
		Submission matter = this.drafted.by(person, slug);
		Regime regime = matter.requireTarget(target).requireAllegation(id).test().regime();
		TestVersion test = judged(matter, regime.key());
		Map<String, String> faults = kept(result,
				() -> this.allegations.change(matter.id(), target, allegation.allegation(id, regime), person));
		return faults.isEmpty() ? back(matter, target)
				: again(matter, target, id.toString(), test, allegation, faults, model, response);
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable String slug, @PathVariable UUID target, @PathVariable UUID id, Person person) {
		Submission matter = this.drafted.by(person, slug);
		this.allegations.remove(matter.id(), target, id, person);
		return back(matter, target);
	}

	private static Map<String, String> kept(BindingResult result, Runnable act) {
		Map<String, String> faults = Faults.of(result);
		if (!faults.isEmpty()) {
			return faults;
		}
		try {
			act.run();
			return Map.of();
		}
		catch (Refusal refusal) {
			return Faults.of("right", refusal);
		}
	}

	private static TestVersion judged(Submission matter, String regime) {
		return matter.regimes()
			.stream()
			.filter((test) -> test.regime().key().equals(regime))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND,
					"This submission does not go under that regime. Choose its regimes in the description."));
	}

	private String again(Submission matter, UUID target, String place, TestVersion test, AllegationForm allegation,
			Map<String, String> faults, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(matter, matter.requireTarget(target), place, test, allegation, faults, model);
	}

	private String page(Submission matter, Target accused, String place, TestVersion test, AllegationForm allegation,
			Map<String, String> faults, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("accused", accused);
		model.addAttribute("place", place);
		model.addAttribute("test", this.tests.get(test));
		model.addAttribute("allegation", allegation);
		model.addAttribute("faults", faults);
		return "submission/allegation";
	}

	private static String back(Submission matter, UUID target) {
		return "redirect:/matters/" + matter.number().slug() + "/targets/" + target + "#allegations";
	}

}
