package org.gravamen.pace.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.pace.Urgencies;
import org.gravamen.pace.Urgency;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
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
 * Says whether a submission is urgent, and lets its officer ask and the chair decide.
 */
@Controller
@RequestMapping("/matters/{slug}/time")
class TimeController {

	private final Submissions submissions;

	private final Urgencies urgencies;

	private final Rights rights;

	private final People people;

	TimeController(Submissions submissions, Urgencies urgencies, Rights rights, People people) {
		this.submissions = submissions;
		this.urgencies = urgencies;
		this.rights = rights;
		this.people = people;
	}

	@GetMapping
	String page(@PathVariable String slug, Person person, Model model) {
		return page(readable(slug, person), person, "", Map.of(), model);
	}

	@PostMapping("/urgency-asked")
	String ask(@PathVariable String slug, @RequestParam(defaultValue = "") String reason, Person person, Model model,
			HttpServletResponse response) {
		Submission matter = readable(slug, person);
		return trying(matter, () -> this.urgencies.ask(matter, reason, person), person, reason, model, response);
	}

	@PostMapping("/urgency")
	String decide(@PathVariable String slug, @RequestParam Optional<Boolean> urgent,
			@RequestParam(defaultValue = "") String reason, Person person, Model model, HttpServletResponse response) {
		Submission matter = readable(slug, person);
		return trying(matter, () -> this.urgencies.decide(matter, said(urgent), reason, person), person, reason, model,
				response);
	}

	private static boolean said(Optional<Boolean> urgent) {
		return urgent.orElseThrow(
				() -> new AnswersRefused(List.of(new Complaint("urgent", "Say whether it is urgent or not."))));
	}

	private String trying(Submission matter, Runnable act, Person person, String reason, Model model,
			HttpServletResponse response) {
		try {
			act.run();
			return "redirect:/matters/" + matter.number().slug() + "/time";
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(matter, person, reason, faults(refused), model);
		}
	}

	private Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		return matter;
	}

	private String page(Submission matter, Person person, String reason, Map<String, String> faults, Model model) {
		List<Urgency> said = this.urgencies.of(matter);
		model.addAttribute("matter", matter);
		model.addAttribute("said", said);
		model.addAttribute("names", this.people.all(said.stream().map(Urgency::by).distinct().toList()));
		model.addAttribute("latest", said.isEmpty() ? "" : said.get(said.size() - 1).step().name());
		model.addAttribute("canBeSaid", this.urgencies.canBeSaid(matter));
		model.addAttribute("mayAsk", this.urgencies.mayAsk(matter, person));
		model.addAttribute("mayDecide", this.urgencies.mayDecide(matter, person));
		model.addAttribute("reason", reason);
		model.addAttribute("faults", faults);
		return "pace/time";
	}

	private static Map<String, String> faults(AnswersRefused refused) {
		Map<String, String> faults = new LinkedHashMap<>();
		refused.complaints().forEach((complaint) -> faults.putIfAbsent(complaint.field(), complaint.sentence()));
		return faults;
	}

}
