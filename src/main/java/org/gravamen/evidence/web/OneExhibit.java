package org.gravamen.evidence.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Custody;
import org.gravamen.evidence.Descriptions;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.SourceIdentities;
import org.gravamen.evidence.Use;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * All that the page of one exhibit shows: the exhibit, its consents, its custody log and
 * how it came to be graded.
 */
@Component
class OneExhibit {

	private final Custody custody;

	private final Descriptions descriptions;

	private final Consenting consenting;

	private final SourceIdentities sources;

	private final People people;

	OneExhibit(Custody custody, Descriptions descriptions, Consenting consenting, SourceIdentities sources,
			People people) {
		this.custody = custody;
		this.descriptions = descriptions;
		this.consenting = consenting;
		this.sources = sources;
		this.people = people;
	}

	void draw(Submission matter, Exhibit exhibit, Person person, Model model) {
		boolean officer = matter.officer().equals(person.id());
		model.addAttribute("exhibit", exhibit);
		model.addAttribute("addedBy", name(exhibit.addedBy()));
		exhibit.withdrawn().ifPresent((withdrawn) -> model.addAttribute("withdrawnBy", name(withdrawn.by())));
		model.addAttribute("consents", consents(exhibit));
		model.addAttribute("custody",
				this.custody.of(exhibit).stream().map((line) -> new Named<>(line, name(line.by()))).toList());
		model.addAttribute("gradings",
				this.descriptions.gradings(exhibit)
					.stream()
					.map((line) -> new Named<>(line, name(line.by())))
					.toList());
		model.addAttribute("mayGrade", exhibit.live() && this.descriptions.mayGrade(matter, person));
		model.addAttribute("isOfficer", officer);
		model.addAttribute("sourceSealed", officer && this.sources.sealed(exhibit));
	}

	private Map<Use, List<Named<Consent>>> consents(Exhibit exhibit) {
		Map<Use, List<Named<Consent>>> lines = new LinkedHashMap<>();
		for (Use use : Use.values()) {
			lines.put(use,
					this.consenting.history(exhibit, use)
						.stream()
						.map((line) -> new Named<>(line, line.enteredBy().map(this::name).orElse("")))
						.toList());
		}
		return lines;
	}

	private String name(PersonId person) {
		return this.people.get(person).name();
	}

	/**
	 * A line with the name of who wrote it.
	 *
	 * @param <T> what sort of line
	 * @param line the line
	 * @param name who
	 */
	record Named<T>(T line, String name) {
	}

}
