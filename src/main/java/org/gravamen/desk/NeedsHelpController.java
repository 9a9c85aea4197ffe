package org.gravamen.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gravamen.evidence.LostFiles;
import org.gravamen.notice.Digests;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.process.StrandedStep;
import org.gravamen.process.StrandedSteps;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the house could not do by itself. An administrator reads it too, so it names
 * submissions by their reference alone.
 */
@Controller
@RequestMapping("/needs-help")
class NeedsHelpController {

	private final StrandedSteps steps;

	private final LostFiles lost;

	private final Submissions submissions;

	private final Digests digests;

	private final Rights rights;

	NeedsHelpController(StrandedSteps steps, LostFiles lost, Submissions submissions, Digests digests, Rights rights) {
		this.steps = steps;
		this.lost = lost;
		this.submissions = submissions;
		this.digests = digests;
		this.rights = rights;
	}

	@GetMapping
	String list(Person person, Model model) {
		this.rights.check(person, "read-stranded-steps");
		List<StrandedStep> stranded = this.steps.all();
		List<LostFiles.Lost> missing = this.lost.missing();
		Map<SubmissionId, Submission> matters = this.submissions.briefly(
				Stream
					.concat(stranded.stream().map(StrandedStep::submission).flatMap(Optional::stream),
							missing.stream().map(LostFiles.Lost::submission))
					.distinct()
					.toList());
		model.addAttribute("rows",
				stranded.stream()
					.map((step) -> new Row(step, step.submission().map((id) -> reference(matters, id)).orElse("")))
					.toList());
		model.addAttribute("lost",
				missing.stream()
					.map((one) -> one.number().text() + " of " + reference(matters, one.submission()))
					.toList());
		model.addAttribute("lostInAll", this.lost.count());
		model.addAttribute("reminders", this.digests.sends());
		model.addAttribute("unsent", this.digests.unsent());
		model.addAttribute("mayTry", person.is(Role.ADMINISTRATOR));
		return "desk/needs-help";
	}

	@PostMapping("/{id}/try-again")
	String tryAgain(@PathVariable String id, Person person, RedirectAttributes flash) {
		this.rights.check(person, "try-stranded-step");
		this.steps.tryAgain(id, person);
		flash.addFlashAttribute("trying", true);
		return "redirect:/needs-help";
	}

	private static String reference(Map<SubmissionId, Submission> matters, SubmissionId id) {
		Submission matter = matters.get(id);
		return (matter == null) ? "" : matter.number().text();
	}

	/**
	 * A line of the page.
	 *
	 * @param step what waits
	 * @param reference of its submission
	 */
	record Row(StrandedStep step, String reference) {
	}

}
