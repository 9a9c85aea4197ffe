package org.gravamen.council.web;

import org.gravamen.council.DissentReadings;
import org.gravamen.council.OpinionFile;
import org.gravamen.council.OpinionFiles;
import org.gravamen.council.SeatedNames;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the file of an opinion to whoever may read the opinion: pictures of its pages,
 * and never the file itself. Whoever came to the last page of a dissent's has gone
 * through it.
 */
@Controller
@RequestMapping("/matters/{slug}/opinions/{member}/file")
class OpinionFileController {

	private final ReadableOpinions opinions;

	private final OpinionFiles files;

	private final DissentReadings readings;

	private final SeatedNames names;

	OpinionFileController(ReadableOpinions opinions, OpinionFiles files, DissentReadings readings, SeatedNames names) {
		this.opinions = opinions;
		this.files = files;
		this.readings = readings;
		this.names = names;
	}

	@GetMapping
	@Transactional
	public String pages(@PathVariable String slug, @PathVariable PersonId member,
			@RequestParam(defaultValue = "1") int from, Person person, Model model) {
		ReadableOpinions.Found found = this.opinions.find(slug, member, person);
		String address = "/matters/" + slug + "/opinions/" + member;
		FileShown shown = FileShown.of(file(found), address + "/file", from);
		if (shown.isTheEnd() && found.given().withholds()) {
			this.readings.noteFile(found.sitting().convened().id(), member, person.id());
		}
		model.addAttribute("matter", found.matter());
		model.addAttribute("who", this.names.at(member, found.sitting().convened().at()));
		model.addAttribute("marking", OpinionInFull.of(found.given()).marking());
		model.addAttribute("about", address);
		model.addAttribute("shown", shown);
		return "council/file";
	}

	@GetMapping("/{page}")
	ResponseEntity<Resource> picture(@PathVariable String slug, @PathVariable PersonId member, @PathVariable int page,
			Person person) {
		return FileShown.answer(this.files.picture(file(this.opinions.find(slug, member, person)), page));
	}

	private static OpinionFile file(ReadableOpinions.Found found) {
		return found.given().file().orElseThrow(ReadableOpinions::none);
	}

}
