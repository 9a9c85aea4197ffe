package org.gravamen.evidence.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.evidence.Exhibits;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the register of exhibits and each exhibit, and lets its officer withdraw one.
 */
@Controller
@RequestMapping("/matters/{slug}/exhibits")
class ExhibitsController {

	private final Exhibits exhibits;

	private final ExhibitsPage page;

	ExhibitsController(Exhibits exhibits, ExhibitsPage page) {
		this.exhibits = exhibits;
		this.page = page;
	}

	@GetMapping
	String list(@PathVariable String slug, Person person, FilterForm asked, Model model) {
		return this.page.list(this.page.readable(slug, person), person, asked, model);
	}

	@GetMapping("/{number}")
	String one(@PathVariable String slug, @PathVariable String number, Person person, Model model) {
		Submission matter = this.page.readable(slug, person);
		return this.page.one(matter, this.page.exhibit(matter, number), person, Map.of(), model);
	}

	@PostMapping("/{number}/withdraw")
	String withdraw(@PathVariable String slug, @PathVariable String number, @RequestParam String reason, Person person,
			Model model, HttpServletResponse response) {
		Submission matter = this.page.changeable(slug, person);
		return this.page.after(matter, number, person, "reason", model, response,
				() -> this.exhibits.withdraw(matter.id(), ExhibitsPage.number(number), reason, person));
	}

}
