package org.gravamen.submission.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.gravamen.people.Person;
import org.gravamen.submission.MeasuresOffered;
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

	private final MeasuresOffered measures;

	TargetController(Submissions submissions, Drafted drafted, MeasuresOffered measures) {
		this.submissions = submissions;
		this.drafted = drafted;
		this.measures = measures;
	}

	@GetMapping("/new")
	String blank(@PathVariable String slug, Person person, Model model) {
		return page(this.drafted.by(person, slug), "new", TargetForm.blank(), Map.of(), model);
	}

	@PostMapping("/new")
	String add(@PathVariable String slug, Person person, @Valid @ModelAttribute TargetForm target, BindingResult result,
			Model model, HttpServletResponse response) {
		Submission matter = this.drafted.by(person, slug);
		UUID id = UUID.randomUUID();
		Map<String, String> faults = kept(target, id, result,
				(read) -> this.submissions.addTarget(matter.id(), read, person));
		if (faults.isEmpty()) {
			return "redirect:/matters/" + slug + "/targets/" + id + "#allegations";
		}
		return again(matter, "new", target, faults, model, response);
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
		Map<String, String> faults = kept(target, id, result,
				(read) -> this.submissions.changeTarget(matter.id(), read, person));
		if (faults.isEmpty()) {
			return Drafted.desk(matter, "targets");
		}
		return again(matter, id.toString(), target, faults, model, response);
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable String slug, @PathVariable UUID id, Person person) {
		Submission matter = this.drafted.by(person, slug);
		this.submissions.removeTarget(matter.id(), id, person);
		return Drafted.desk(matter, "targets");
	}

	private static Map<String, String> kept(TargetForm typed, UUID id, BindingResult result, Consumer<Target> keep) {
		Map<String, String> faults = Faults.of(result);
		if (!faults.isEmpty()) {
			return faults;
		}
		TargetReading reading = new TargetReading(typed);
		Optional<Target> target = reading.target(id);
		if (target.isEmpty()) {
			return reading.faults();
		}
		try {
			keep.accept(target.get());
			return Map.of();
		}
		catch (Refusal refusal) {
			return Faults.of("kind", refusal);
		}
	}

	private String again(Submission matter, String place, TargetForm target, Map<String, String> faults, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(matter, place, target, faults, model);
	}

	private String page(Submission matter, String place, TargetForm target, Map<String, String> faults, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("place", place);
		model.addAttribute("target", target);
		model.addAttribute("rows", target.rows());
		model.addAttribute("faults", faults);
		model.addAttribute("unusual", UnusualCharacters.in(target.texts()));
		model.addAttribute("unusualSeal", UnusualCharacters.seal(target.texts()));
		model.addAttribute("allegations",
				matter.targets()
					.stream()
					.filter((one) -> one.id().toString().equals(place))
					.flatMap((one) -> one.allegations().stream())
					.toList());
		model.addAttribute("offers", TargetOffers.of(this.measures.by(matter.regimes())));
		return "submission/target";
	}

}
