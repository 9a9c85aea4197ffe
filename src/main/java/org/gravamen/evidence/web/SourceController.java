package org.gravamen.evidence.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.evidence.SourceIdentities;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Seals who stands behind an exhibit, and shows it once to the officer of the submission.
 */
@Controller
@RequestMapping("/matters/{slug}/exhibits/{number}/source")
class SourceController {

	private final ExhibitsPage page;

	private final SourceIdentities sources;

	SourceController(ExhibitsPage page, SourceIdentities sources) {
		this.page = page;
		this.sources = sources;
	}

	@PostMapping
	String seal(@PathVariable String slug, @PathVariable String number, @RequestParam String identity, Person person,
			Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		return this.page.after(matter, number, person, "identity", model, response,
				() -> this.sources.seal(matter.id(), ExhibitsPage.number(number), identity, person));
	}

	@PostMapping("/open")
	String open(@PathVariable String slug, @PathVariable String number, @RequestParam String sourceReason,
			Person person, Model model, HttpServletResponse response) {
		Submission matter = this.page.readable(slug, person);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		try {
			model.addAttribute("identity",
					this.sources.open(matter.id(), ExhibitsPage.number(number), sourceReason, person));
			model.addAttribute("exhibit", this.page.exhibit(matter, number));
			this.page.draw(matter, person, Map.of(), model);
			return "evidence/source";
		}
		catch (Refusal refusal) {
			if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
				throw refusal;
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.page.one(matter, this.page.exhibit(matter, number), person,
					Map.of("sourceReason", refusal.sentence()), model);
		}
	}

}
