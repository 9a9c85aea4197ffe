package org.gravamen.evidence.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Shows the exhibits of a submission, and lets its officer add and withdraw them.
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
	String list(@PathVariable String slug, Person person, Model model) {
		return this.page.list(this.page.readable(slug, person), person, ExhibitForm.empty(), Map.of(), model);
	}

	@PostMapping
	String add(@PathVariable String slug, Person person, ExhibitForm typed, @RequestParam MultipartFile file,
			Model model, HttpServletResponse response) {
		Submission matter = this.page.changeable(slug, person);
		try {
			return "redirect:/matters/" + slug + "/exhibits#" + add(matter, typed, file, person).number().text();
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.page.list(matter, person, typed, faults(refused), model);
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.reason().status());
			return this.page.list(matter, person, typed, Map.of("file", refusal.sentence()), model);
		}
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
		ExhibitNumber which = ExhibitsPage.number(number);
		try {
			this.exhibits.withdraw(matter.id(), which, reason, person);
			return "redirect:/matters/" + slug + "/exhibits/" + which.text();
		}
		catch (Refusal refusal) {
			if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
				throw refusal;
			}
			response.setStatus(refusal.reason().status());
			Map<String, String> faults = Map.of("reason", refusal.sentence());
			return this.page.one(matter, this.page.exhibit(matter, number), person, faults, model);
		}
	}

	private Exhibit add(Submission matter, ExhibitForm typed, MultipartFile file, Person person) {
		try (InputStream bytes = file.getInputStream()) {
			String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
			return this.exhibits.add(matter.id(), typed.description(), org.gravamen.evidence.Consents.NONE, name, bytes,
					person);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> faults(AnswersRefused refused) {
		Map<String, String> faults = new LinkedHashMap<>();
		refused.complaints().forEach((complaint) -> faults.putIfAbsent(complaint.field(), complaint.sentence()));
		return faults;
	}

}
