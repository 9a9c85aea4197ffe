package org.gravamen.dispatch.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows who the letters of a submission go to, and lets its officer change that.
 */
@Controller
@RequestMapping("/matters/{slug}/recipients")
class RecipientsController {

	private final Submissions submissions;

	private final Recipients recipients;

	private final Rights rights;

	RecipientsController(Submissions submissions, Recipients recipients, Rights rights) {
		this.submissions = submissions;
		this.recipients = recipients;
		this.rights = rights;
	}

	@GetMapping
	String list(@PathVariable String slug, Person person, Model model) {
		return page(readable(slug, person), person, new NewRecipient("", "", "", Optional.empty()), Map.of(), model);
	}

	@PostMapping
	String add(@PathVariable String slug, @RequestParam String name, @RequestParam String office,
			@RequestParam String email, @RequestParam Optional<Recipient.Kind> kind, Person person, Model model,
			HttpServletResponse response) {
		Submission matter = readable(slug, person);
		NewRecipient typed = new NewRecipient(name, office, email, kind);
		try {
			this.recipients.add(matter.id(), typed, person);
			return back(matter);
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(matter, person, typed, refused.byField(), model);
		}
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable String slug, @PathVariable UUID id, Person person) {
		Submission matter = readable(slug, person);
		this.recipients.remove(matter.id(), id, person);
		return back(matter);
	}

	private Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		return matter;
	}

	private String page(Submission matter, Person person, NewRecipient typed, Map<String, String> faults, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("recipients", this.recipients.of(matter.id()));
		model.addAttribute("mayChange", matter.stage() == Stage.PREPARATION && matter.officer().equals(person.id()));
		model.addAttribute("typed", typed);
		model.addAttribute("kinds", Recipient.Kind.values());
		model.addAttribute("faults", faults);
		return "dispatch/recipients";
	}

	private static String back(Submission matter) {
		return "redirect:/matters/" + matter.number().slug() + "/recipients";
	}

}
