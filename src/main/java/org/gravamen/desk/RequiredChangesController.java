package org.gravamen.desk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gravamen.council.RequiredChanges;
import org.gravamen.council.Sittings;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the council asked for, and the case officer's answers one by one.
 */
@Controller
@RequestMapping("/matters/{slug}/changes")
class RequiredChangesController {

	private final Submissions submissions;

	private final Sittings sittings;

	private final RequiredChanges changes;

	private final ChangesShown shown;

	private final Rights rights;

	RequiredChangesController(Submissions submissions, Sittings sittings, RequiredChanges changes, ChangesShown shown,
			Rights rights) {
		this.submissions = submissions;
		this.sittings = sittings;
		this.changes = changes;
		this.shown = shown;
		this.rights = rights;
	}

	@GetMapping
	String list(@PathVariable String slug, Person person, Model model) {
		return page(readable(slug, person), person, Map.of(), Map.of(), model);
	}

	@PostMapping("/{id}")
	String answer(@PathVariable String slug, @PathVariable UUID id, @RequestParam Optional<String> done,
			@RequestParam String words, @RequestParam Optional<String> paper, Person person, Model model,
			HttpServletResponse response) {
		Submission matter = readable(slug, person);
		try {
			this.changes.answer(matter.id(), id, isDone(done), words, person);
			return "redirect:" + paper.filter((one) -> one.matches("[0-9a-f-]{36}"))
				.map((one) -> "/papers/" + one)
				.orElse("/matters/" + slug + "/changes") + "#required";
		}
		catch (Refusal refusal) {
			if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
				throw refusal;
			}
			response.setStatus(refusal.reason().status());
			return page(matter, person, Map.of(id, refusal.sentence()), Map.of(id, words), model);
		}
	}

	private static boolean isDone(Optional<String> done) {
		return done.filter((answer) -> answer.equals("yes") || answer.equals("no"))
			.map("yes"::equals)
			.orElseThrow(() -> new Refusal(Refusal.Reason.FIELD_INVALID, "Say whether it was done."));
	}

	private Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		boolean told = this.sittings.all(matter.id())
			.stream()
			.anyMatch((sitting) -> sitting.readership().mayRead(person));
		if (!told) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "The council asks for nothing that is yours to read.");
		}
		return matter;
	}

	private String page(Submission matter, Person person, Map<UUID, String> faults, Map<UUID, String> typed,
			Model model) {
		this.shown.show(matter, person, model);
		model.addAttribute("matter", matter);
		model.addAttribute("changeFaults", faults);
		model.addAttribute("changeTyped", typed);
		return "council/changes";
	}

}
