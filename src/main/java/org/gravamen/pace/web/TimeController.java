package org.gravamen.pace.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.pace.ClockStop;
import org.gravamen.pace.Clocks;
import org.gravamen.pace.Urgencies;
import org.gravamen.pace.Urgency;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
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
 * Says whether a submission is urgent and whether its clock stands still, and lets those
 * change it who may.
 */
@Controller
@RequestMapping("/matters/{slug}/time")
class TimeController {

	private final Submissions submissions;

	private final Urgencies urgencies;

	private final Clocks clocks;

	private final Rights rights;

	private final People people;

	TimeController(Submissions submissions, Urgencies urgencies, Clocks clocks, Rights rights, People people) {
		this.submissions = submissions;
		this.urgencies = urgencies;
		this.clocks = clocks;
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
		model.addAttribute("urgent", urgent.map(String::valueOf).orElse(""));
		return trying(matter, () -> this.urgencies.decide(matter, decided(urgent), reason, person), person, reason,
				model, response);
	}

	@PostMapping("/clock-stopped")
	String stop(@PathVariable String slug, @RequestParam Optional<ClockStop.Category> category,
			@RequestParam(name = "stop-reason", defaultValue = "") String reason, Person person, Model model,
			HttpServletResponse response) {
		Submission matter = readable(slug, person);
		model.addAttribute("category", category.map(Enum::name).orElse(""));
		return trying(matter, () -> this.clocks.stop(matter, said(category), reason, person), person, reason, model,
				response);
	}

	@PostMapping("/clock-started")
	String start(@PathVariable String slug, Person person) {
		Submission matter = readable(slug, person);
		this.clocks.start(matter, person);
		return back(matter);
	}

	private static ClockStop.Category said(Optional<ClockStop.Category> category) {
		return category.orElseThrow(() -> new AnswersRefused(
				List.of(new Complaint("category", "Choose what kind of reason stops the clock."))));
	}

	private static boolean decided(Optional<Boolean> urgent) {
		return urgent.orElseThrow(
				() -> new AnswersRefused(List.of(new Complaint("urgent", "Say whether it is urgent or not."))));
	}

	private String trying(Submission matter, Runnable act, Person person, String reason, Model model,
			HttpServletResponse response) {
		try {
			act.run();
			return back(matter);
		}
		catch (AnswersRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(matter, person, reason, refused.byField(), model);
		}
	}

	private static String back(Submission matter) {
		return "redirect:/matters/" + matter.number().slug() + "/time";
	}

	private Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		return matter;
	}

	private String page(Submission matter, Person person, String reason, Map<String, String> faults, Model model) {
		List<Urgency> said = this.urgencies.of(matter);
		List<ClockStop> stops = this.clocks.of(matter);
		model.addAttribute("matter", matter);
		model.addAttribute("said", said);
		model.addAttribute("names", this.people.all(named(said, stops)));
		model.addAttribute("latest", said.isEmpty() ? "" : said.get(said.size() - 1).step().name());
		model.addAttribute("canBeSaid", this.urgencies.canBeSaid(matter));
		model.addAttribute("mayAsk", this.urgencies.mayAsk(matter, person));
		model.addAttribute("mayDecide", this.urgencies.mayDecide(matter, person));
		model.addAttribute("stops", stops);
		model.addAttribute("standing", stops.stream().filter(ClockStop::stands).findFirst());
		model.addAttribute("mayStop", this.clocks.may(matter, person));
		model.addAttribute("categories", ClockStop.Category.values());
		boolean stopping = faults.containsKey("category") || faults.containsKey("stop-reason");
		model.addAttribute("reason", stopping ? "" : reason);
		model.addAttribute("stopReason", stopping ? reason : "");
		model.addAttribute("faults", faults);
		return "pace/time";
	}

	private static List<PersonId> named(List<Urgency> said, List<ClockStop> stops) {
		return Stream
			.concat(said.stream().map(Urgency::by),
					stops.stream()
						.flatMap((stop) -> Stream.concat(Stream.of(stop.stoppedBy()), stop.startedBy().stream())))
			.distinct()
			.toList();
	}

}
