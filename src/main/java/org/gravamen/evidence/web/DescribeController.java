package org.gravamen.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.evidence.Descriptions;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.NewEntry;
import org.gravamen.evidence.Origin;
import org.gravamen.evidence.Origins;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Describes an exhibit, and enters what has no file.
 */
@Controller
@RequestMapping("/matters/{slug}/exhibits")
class DescribeController {

	private final Exhibits exhibits;

	private final Descriptions descriptions;

	private final Origins origins;

	private final ExhibitsPage page;

	DescribeController(Exhibits exhibits, Descriptions descriptions, Origins origins, ExhibitsPage page) {
		this.exhibits = exhibits;
		this.descriptions = descriptions;
		this.origins = origins;
		this.page = page;
	}

	@GetMapping("/{number}/describe")
	String show(@PathVariable String slug, @PathVariable String number, Person person, Model model) {
		Submission matter = this.page.changeable(slug, person);
		Exhibit exhibit = this.page.exhibit(matter, number);
		return draw(matter, exhibit.nature(), Optional.of(exhibit), DescribeForm.of(exhibit), Map.of(), person, model);
	}

	@PostMapping("/{number}/describe")
	String describe(@PathVariable String slug, @PathVariable String number, Person person, DescribeForm typed,
			Model model, HttpServletResponse response) {
		Submission matter = this.page.changeable(slug, person);
		Exhibit exhibit = this.page.exhibit(matter, number);
		return after(matter, exhibit.nature(), Optional.of(exhibit), typed, person, model, response, () -> {
			this.descriptions.describe(matter.id(), exhibit.number(), typed.description(),
					typed.provenance(origin(matter, typed, person)), person);
			return exhibit.number();
		});
	}

	@GetMapping("/new/{what}")
	String blank(@PathVariable String slug, @PathVariable String what, Person person, Model model) {
		Submission matter = this.page.changeable(slug, person);
		return draw(matter, nature(what), Optional.empty(), DescribeForm.empty(), Map.of(), person, model);
	}

	@PostMapping("/new/{what}")
	String enter(@PathVariable String slug, @PathVariable String what, Person person, DescribeForm typed, Model model,
			HttpServletResponse response) {
		Submission matter = this.page.changeable(slug, person);
		Exhibit.Nature nature = nature(what);
		Optional<Exhibit.Thing> thing = (nature == Exhibit.Nature.PHYSICAL) ? Optional.of(typed.thing())
				: Optional.empty();
		return after(matter, nature, Optional.empty(), typed, person, model, response, () -> this.exhibits
			.enter(matter.id(),
					new NewEntry(typed.description(), typed.provenance(origin(matter, typed, person)), thing), person)
			.number());
	}

	private String after(Submission matter, Exhibit.Nature nature, Optional<Exhibit> exhibit, DescribeForm typed,
			Person person, Model model, HttpServletResponse response, Supplier<ExhibitNumber> act) {
		try {
			return "redirect:/matters/" + matter.number().slug() + "/exhibits/" + act.get().text();
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return draw(matter, nature, exhibit, typed, refused.byField(), person, model);
		}
	}

	private String draw(Submission matter, Exhibit.Nature nature, Optional<Exhibit> exhibit, DescribeForm typed,
			Map<String, String> faults, Person person, Model model) {
		List<Exhibit> others = this.exhibits.of(matter.id())
			.stream()
			.filter((one) -> exhibit.isEmpty() || !one.number().equals(exhibit.get().number()))
			.toList();
		model.addAttribute("others", others);
		model.addAttribute("origins", this.origins.of(matter.id()));
		model.addAttribute("nature", nature);
		model.addAttribute("number", exhibit.map((one) -> one.number().text()).orElse(""));
		model.addAttribute("typed", typed);
		model.addAttribute("choices", new Choices());
		this.page.draw(matter, person, faults, model);
		return "evidence/describe";
	}

	private Optional<Origin> origin(Submission matter, DescribeForm typed, Person person) {
		if (!typed.newOrigin().isBlank()) {
			return Optional.of(this.origins.named(matter.id(), typed.newOrigin(), person));
		}
		return this.origins.of(matter.id())
			.stream()
			.filter((known) -> known.id().toString().equals(typed.origin()))
			.findFirst();
	}

	private static Exhibit.Nature nature(String what) {
		return switch (what) {
			case "capture" -> Exhibit.Nature.WEB_CAPTURE;
			case "object" -> Exhibit.Nature.PHYSICAL;
			default -> throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no such page.");
		};
	}

}
