package org.gravamen.council.web;

import org.gravamen.council.DissentReadings;
import org.gravamen.council.SeatedNames;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;

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

	private final ReadableOpinions opinions;

	private final DissentReadings readings;

	private final SeatedNames names;

	OpinionController(ReadableOpinions opinions, DissentReadings readings, SeatedNames names) {
		this.opinions = opinions;
		this.readings = readings;
		this.names = names;
	}

	@GetMapping("/matters/{slug}/opinions/{member}")
	@Transactional
	public String read(@PathVariable String slug, @PathVariable PersonId member, Person person, Model model) {
		ReadableOpinions.Found found = this.opinions.find(slug, member, person);
		if (found.given().withholds()) {
			this.readings.note(found.sitting().convened().id(), member, person.id());
		}
		model.addAttribute("matter", found.matter());
		model.addAttribute("opinion", OpinionInFull.of(found.given()));
		model.addAttribute("who", this.names.at(member, found.sitting().convened().at()));
		model.addAttribute("given", found.given());
		return "council/opinion";
	}

}
