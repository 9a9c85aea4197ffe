package org.gravamen.evidence.web;

import java.util.List;
import java.util.Map;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Finds what the pages of the exhibits show to a person, and draws them.
 */
@Component
class ExhibitsPage {

	private final Submissions submissions;

	private final Exhibits exhibits;

	private final People people;

	private final Rights rights;

	private final CopiesShown copies;

	ExhibitsPage(Submissions submissions, Exhibits exhibits, People people, Rights rights, CopiesShown copies) {
		this.submissions = submissions;
		this.exhibits = exhibits;
		this.people = people;
		this.rights = rights;
		this.copies = copies;
	}

	Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		return matter;
	}

	Submission changeable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "add-exhibit", matter.id());
		return matter;
	}

	Exhibit exhibit(Submission matter, String number) {
		return this.exhibits.get(matter.id(), number(number));
	}

	String list(Submission matter, Person person, ExhibitForm typed, Map<String, String> faults, Model model) {
		List<Exhibit> all = this.exhibits.of(matter.id());
		model.addAttribute("exhibits", all);
		this.copies.all(all, model);
		model.addAttribute("typed", typed);
		model.addAttribute("kinds", ExhibitKind.values());
		model.addAttribute("reliabilities", Grading.Reliability.values());
		model.addAttribute("credibilities", Grading.Credibility.values());
		draw(matter, person, faults, model);
		return "evidence/exhibits";
	}

	String one(Submission matter, Exhibit exhibit, Person person, Map<String, String> faults, Model model) {
		model.addAttribute("exhibit", exhibit);
		this.copies.one(exhibit, person, model);
		model.addAttribute("addedBy", this.people.get(exhibit.addedBy()).name());
		exhibit.withdrawn()
			.ifPresent((withdrawn) -> model.addAttribute("withdrawnBy", this.people.get(withdrawn.by()).name()));
		draw(matter, person, faults, model);
		return "evidence/exhibit";
	}

	static ExhibitNumber number(String text) {
		try {
			return ExhibitNumber.of(text);
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no such exhibit in this submission.");
		}
	}

	private void draw(Submission matter, Person person, Map<String, String> faults, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("faults", faults);
		model.addAttribute("mayChange", matter.stage() == Stage.PREPARATION && matter.officer().equals(person.id())
				&& this.rights.may(person, "add-exhibit", matter.id()));
	}

}
