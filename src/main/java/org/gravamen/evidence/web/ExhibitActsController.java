package org.gravamen.evidence.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Custody;
import org.gravamen.evidence.Descriptions;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Use;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Grades an exhibit, writes down consents, and enters where an object went.
 */
@Controller
@RequestMapping("/matters/{slug}/exhibits/{number}")
class ExhibitActsController {

	private final ExhibitsPage page;

	private final Descriptions descriptions;

	private final Consenting consenting;

	private final Custody custody;

	ExhibitActsController(ExhibitsPage page, Descriptions descriptions, Consenting consenting, Custody custody) {
		this.page = page;
		this.descriptions = descriptions;
		this.consenting = consenting;
		this.custody = custody;
	}

	@PostMapping("/grade")
	String grade(@PathVariable String slug, @PathVariable String number, @RequestParam Grading.Reliability reliability,
			@RequestParam Grading.Credibility credibility, @RequestParam String gradeReason, Person person, Model model,
			HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		return this.page.after(matter, number, person, "gradeReason", model, response,
				() -> this.descriptions.grade(matter.id(), ExhibitsPage.number(number),
						new Grading(reliability, credibility), gradeReason, person));
	}

	@PostMapping("/consent")
	String consent(@PathVariable String slug, @PathVariable String number, @RequestParam Use use,
			@RequestParam Consent.State consent, @RequestParam String since, @RequestParam String words, Person person,
			Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		return this.page.after(matter, number, person, "words", model, response, () -> this.consenting
			.enter(matter.id(), ExhibitsPage.number(number), use, consent, day(since), words, person));
	}

	@PostMapping("/consent/withdraw")
	String withdraw(@PathVariable String slug, @PathVariable String number, @RequestParam Use use,
			@RequestParam String consentReason, Person person, Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		return this.page.after(matter, number, person, "consentReason", model, response,
				() -> this.consenting.withdraw(matter.id(), ExhibitsPage.number(number), use, consentReason, person));
	}

	@PostMapping("/custody")
	String custody(@PathVariable String slug, @PathVariable String number, @RequestParam Custody.Act act,
			@RequestParam String whither, @RequestParam String why, Person person, Model model,
			HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		return this.page.after(matter, number, person, "why", model, response,
				() -> this.custody.handle(matter.id(), ExhibitsPage.number(number), act, whither, why, person));
	}

	private static Optional<LocalDate> day(String typed) {
		try {
			return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
		}
		catch (DateTimeParseException ex) {
			throw new AnswersRefused(List.of(new Complaint("since", "Write the day as 2026-11-20.")));
		}
	}

}
