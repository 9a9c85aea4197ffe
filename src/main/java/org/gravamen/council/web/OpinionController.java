package org.gravamen.council.web;

import org.gravamen.council.DissentReadings;
import org.gravamen.council.GivenOpinion;
import org.gravamen.council.Opinion;
import org.gravamen.council.SeatedNames;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One opinion in full. Opening a dissent is noted: a director signs only after opening
 * each.
 */
@Controller
class OpinionController {

	private final Submissions submissions;

	private final Sittings sittings;

	private final DissentReadings readings;

	private final SeatedNames names;

	private final Rights rights;

	OpinionController(Submissions submissions, Sittings sittings, DissentReadings readings, SeatedNames names,
			Rights rights) {
		this.submissions = submissions;
		this.sittings = sittings;
		this.readings = readings;
		this.names = names;
		this.rights = rights;
	}

	@GetMapping("/matters/{slug}/opinions/{member}")
	@Transactional
	public String read(@PathVariable String slug, @PathVariable PersonId member, Person person, Model model) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, member.equals(person.id()) ? "give-opinion" : "read-submission", matter.id());
		Sitting sitting = this.sittings.latest(matter.id()).orElseThrow(OpinionController::none);
		GivenOpinion given = sitting.readership()
			.opinionsFor(person)
			.stream()
			.filter((one) -> one.member().equals(member))
			.findFirst()
			.orElseThrow(OpinionController::none);
		if (given.withholds()) {
			this.readings.note(sitting.convened().id(), member, person.id());
		}
		model.addAttribute("matter", matter);
		model.addAttribute("opinion", OpinionInFull.of(given));
		model.addAttribute("who", this.names.at(member, sitting.convened().at()));
		model.addAttribute("given", given);
		return "council/opinion";
	}

	private static Refusal none() {
		return new Refusal(Refusal.Reason.NOT_FOUND, "There is no such opinion, or it is not yours to read.");
	}

}
