package org.gravamen.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.law.Regime;
import org.gravamen.submission.RegisterFilter;
import org.gravamen.submission.RegisterPage;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.SubmissionNumber;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The register of all submissions, filtered on the server, a page at a time.
 */
@Controller
class RegisterController {

	private final Submissions submissions;

	private final People people;

	private final Rights rights;

	private final StageTimes times;

	RegisterController(Submissions submissions, StageTimes times, People people, Rights rights) {
		this.submissions = submissions;
		this.times = times;
		this.people = people;
		this.rights = rights;
	}

	@GetMapping("/register")
	String register(@RequestParam Optional<Stage> stage, @RequestParam Optional<Regime> regime,
			@RequestParam(defaultValue = "") String officer, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "false") boolean late, @RequestParam Optional<String> after, Person person,
			Model model) {
		this.rights.check(person, "read-register");
		Map<Stage, Instant> lateBefore = this.times.lateBefore();
		RegisterFilter filter = new RegisterFilter(stage, regime, chosen(officer), words.strip(),
				late ? lateBefore : Map.of());
		RegisterPage page = this.submissions.register(filter,
				after.filter((slug) -> !slug.isEmpty()).map(SubmissionNumber::ofSlug));
		model.addAttribute("filter", filter);
		model.addAttribute("rows", rows(page, lateBefore));
		model.addAttribute("next", page.next().map(SubmissionNumber::slug).orElse(null));
		model.addAttribute("stages", Stage.values());
		model.addAttribute("regimes", Regime.values());
		model.addAttribute("officers", this.people.with(Role.CASE_OFFICER));
		model.addAttribute("mayReadRecord", person.is(Role.MANAGER) || person.is(Role.DIRECTOR));
		return "desk/register";
	}

	/** "Any" arrives as empty text. */
	private static Optional<PersonId> chosen(String officer) {
		return officer.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(officer));
	}

	private List<Row> rows(RegisterPage page, Map<Stage, Instant> lateBefore) {
		Map<PersonId, Person> officers = this.people
			.all(page.submissions().stream().map(Submission::officer).distinct().toList());
		return page.submissions()
			.stream()
			.map((matter) -> new Row(matter,
					Optional.ofNullable(officers.get(matter.officer())).map(Person::name).orElse(""),
					matter.stageSince().isBefore(lateBefore.getOrDefault(matter.stage(), Instant.MIN))))
			.toList();
	}

	/**
	 * A line of the register.
	 *
	 * @param matter the submission
	 * @param officer the name of its case officer
	 * @param late whether it has stood at its stage longer than it may
	 */
	record Row(Submission matter, String officer, boolean late) {
	}

}
