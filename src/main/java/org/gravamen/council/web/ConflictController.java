package org.gravamen.council.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.council.Conflict;
import org.gravamen.council.Conflicts;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The conflicts of interest that are recorded. The page names a submission by its
 * reference alone: an administrator records here, and reads no submission.
 */
@Controller
@RequestMapping("/conflicts")
class ConflictController {

	private static final String RECORD = "record-conflict";

	private static final String READ = "read-conflicts";

	private final Submissions submissions;

	private final Conflicts conflicts;

	private final People people;

	private final Rights rights;

	ConflictController(Submissions submissions, Conflicts conflicts, People people, Rights rights) {
		this.submissions = submissions;
		this.conflicts = conflicts;
		this.people = people;
		this.rights = rights;
	}

	@GetMapping
	String page(@RequestParam(defaultValue = "") String reference, Person person, Model model,
			HttpServletResponse response) {
		this.rights.check(person, READ);
		if (reference.isBlank()) {
			return show("", Optional.empty(), Map.of(), person, model);
		}
		try {
			return show(reference, Optional.of(matter(reference)), Map.of(), person, model);
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.reason().status());
			return show(reference, Optional.empty(), Map.of("reference", refusal.sentence()), person, model);
		}
	}

	@PostMapping
	String record(@RequestParam String reference, @RequestParam String who, @RequestParam String reason, Person person,
			Model model, HttpServletResponse response) {
		this.rights.check(person, RECORD);
		Submission matter = matter(reference);
		Map<String, String> faults = faults(who, reason);
		if (faults.isEmpty()) {
			try {
				this.conflicts.record(matter.id(), member(who).orElseThrow(), reason, person.id());
				return "redirect:/conflicts?reference=" + matter.number().slug();
			}
			catch (Refusal refusal) {
				response.setStatus(refusal.reason().status());
				faults = Map.of("who", refusal.sentence());
			}
		}
		else {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		}
		model.addAttribute("chosen", who);
		model.addAttribute("typed", reason);
		return show(reference, Optional.of(matter), faults, person, model);
	}

	private String show(String reference, Optional<Submission> matter, Map<String, String> faults, Person person,
			Model model) {
		boolean reasons = may(person, "read-conflict-reasons");
		model.addAttribute("reference", matter.map((it) -> it.number().text()).orElse(reference));
		model.addAttribute("found", matter.isPresent());
		model.addAttribute("faults", faults);
		model.addAttribute("mayRecord", may(person, RECORD));
		model.addAttribute("council", this.people.everyone().stream().filter(ConflictController::isMember).toList());
		model.addAttribute("recorded",
				matter.map((it) -> shown(this.conflicts.of(it.id()), reasons)).orElse(List.of()));
		return "council/conflicts";
	}

	private List<ConflictShown> shown(List<Conflict> recorded, boolean reasons) {
		Map<PersonId, Person> names = this.people.all(recorded.stream().map(Conflict::person).toList());
		return recorded.stream()
			.map((one) -> new ConflictShown(Optional.ofNullable(names.get(one.person())).map(Person::name).orElse(""),
					one.source().title(), reasons ? one.reason() : ""))
			.toList();
	}

	private boolean may(Person person, String act) {
		return this.rights.may(person, act, Chronicle.HOUSE);
	}

	private Submission matter(String reference) {
		return this.submissions.bySlug(reference.strip().replace('/', '-'));
	}

	private Map<String, String> faults(String who, String reason) {
		Map<String, String> faults = new LinkedHashMap<>();
		if (member(who).isEmpty()) {
			faults.put("who", "Choose somebody of the council.");
		}
		if (reason.isBlank()) {
			faults.put("reason", "Say what the conflict is.");
		}
		return faults;
	}

	private Optional<PersonId> member(String who) {
		return RulingForm.id(who).filter((id) -> isMember(this.people.get(id)));
	}

	private static boolean isMember(Person person) {
		return person.is(Role.COUNCIL_MEMBER) || person.is(Role.COUNCIL_CHAIR);
	}

	/**
	 * A conflict as its page shows it.
	 *
	 * @param name whose
	 * @param source how the house came to know it
	 * @param reason why; empty for those who may not know
	 */
	record ConflictShown(String name, String source, String reason) {
	}

}
