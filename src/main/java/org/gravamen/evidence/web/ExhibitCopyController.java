package org.gravamen.evidence.web;

import java.util.List;
import java.util.stream.IntStream;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the safe copy of an exhibit, page by page, and lets its officer clear it.
 */
@Controller
@RequestMapping("/matters/{slug}/exhibits/{number}")
class ExhibitCopyController {

	private static final int MOST_ON_A_SHEET = 25;

	private final ExhibitCopies copies;

	private final ExhibitsPage page;

	ExhibitCopyController(ExhibitCopies copies, ExhibitsPage page) {
		this.copies = copies;
		this.page = page;
	}

	@GetMapping("/copy")
	String pages(@PathVariable String slug, @PathVariable String number, @RequestParam(defaultValue = "1") int from,
			Person person, Model model) {
		Submission matter = this.page.readable(slug, person);
		Exhibit exhibit = this.page.exhibit(matter, number);
		this.copies.requireSight(exhibit, person);
		ExhibitCopy copy = this.copies.get(exhibit);
		if (from < 1 || from > copy.pages()) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "The safe copy has no such page.");
		}
		int last = Math.min(copy.pages(), from + MOST_ON_A_SHEET - 1);
		List<Integer> shown = IntStream.rangeClosed(from, last).boxed().toList();
		model.addAttribute("matter", matter);
		model.addAttribute("exhibit", exhibit);
		model.addAttribute("copy", copy);
		model.addAttribute("warnings", CopiesShown.warnings(copy, false));
		model.addAttribute("pages", shown);
		model.addAttribute("next", last + 1);
		return "evidence/copy";
	}

	@GetMapping("/copy/{which}")
	ResponseEntity<Resource> picture(@PathVariable String slug, @PathVariable String number, @PathVariable int which,
			Person person) {
		Exhibit exhibit = this.page.exhibit(this.page.readable(slug, person), number);
		ExhibitCopies.Page shown = this.copies.page(exhibit, which, person);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(shown.format().mediaType()))
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(new InputStreamResource(shown::bytes));
	}

	@PostMapping("/clear")
	String clear(@PathVariable String slug, @PathVariable String number, Person person) {
		Exhibit exhibit = this.page.exhibit(this.page.readable(slug, person), number);
		this.copies.clear(exhibit, person);
		return "redirect:/matters/" + slug + "/exhibits/" + exhibit.number().text();
	}

}
