package org.gravamen.absence.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.absence.Absence;
import org.gravamen.absence.AbsenceBook;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.vocabulary.PersonId;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A member's own absences.
 */
@Controller
@RequestMapping("/absence")
class AbsenceController {

	private final AbsenceBook book;

	private final People people;

	private final Rights rights;

	AbsenceController(AbsenceBook book, People people, Rights rights) {
		this.book = book;
		this.people = people;
		this.rights = rights;
	}

	@GetMapping
	String page(Person person, Model model) {
		this.rights.check(person, "enter-absence");
		return page(person, new Typed("", "", ""), Map.of(), model);
	}

	@PostMapping
	String enter(@RequestParam(defaultValue = "") String first, @RequestParam(defaultValue = "") String last,
			@RequestParam(defaultValue = "") String substitute, Person person, Model model,
			HttpServletResponse response) {
		Typed typed = new Typed(first, last, substitute);
		try {
			this.book.enter(day("first", first), day("last", last), typed.named(), person);
			return "redirect:/absence";
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(person, typed, refused.byField(), model);
		}
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, Person person) {
		this.book.end(id, person);
		return "redirect:/absence";
	}

	private String page(Person person, Typed typed, Map<String, String> faults, Model model) {
		List<Absence> absences = this.book.of(person);
		model.addAttribute("absences", absences);
		model.addAttribute("names",
				this.people.all(absences.stream().flatMap((one) -> one.substitute().stream()).distinct().toList()));
		model.addAttribute("colleagues", this.book.colleagues(person));
		model.addAttribute("typed", typed);
		model.addAttribute("faults", faults);
		return "absence/absence";
	}

	private static LocalDate day(String field, String typed) {
		try {
			return LocalDate.parse(typed.strip());
		}
		catch (DateTimeException ex) {
			throw new AnswersRefused(
					List.of(new Complaint(field, "Write the day as year, month and day, for example 2026-12-24.")));
		}
	}

	/**
	 * What was typed.
	 *
	 * @param first the first day
	 * @param last the last day
	 * @param substitute the id of who stands in; empty for nobody
	 */
	record Typed(String first, String last, String substitute) {

		Optional<PersonId> named() {
			try {
				return Optional.of(this.substitute).filter((id) -> !id.isEmpty()).map(PersonId::of);
			}
			catch (IllegalArgumentException ex) {
				throw new AnswersRefused(
						List.of(new Complaint("substitute", "Choose a member of the council from the list.")));
			}
		}

	}

}
