package org.gravamen.evidence.web;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.evidence.EvidenceProperties;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.ExhibitPage;
import org.gravamen.evidence.Exhibits;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Finds what the pages of the exhibits show to a person, and draws them.
 */
@Component
class ExhibitsPage {

	private final Submissions submissions;

	private final Exhibits exhibits;

	private final OneExhibit details;

	private final Rights rights;

	private final EvidenceProperties settings;

	private final CopiesShown copies;

	ExhibitsPage(Submissions submissions, Exhibits exhibits, OneExhibit details, Rights rights,
			EvidenceProperties settings, CopiesShown copies) {
		this.submissions = submissions;
		this.exhibits = exhibits;
		this.details = details;
		this.rights = rights;
		this.settings = settings;
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

	String list(Submission matter, Person person, FilterForm asked, Model model) {
		ExhibitPage page = this.exhibits.page(matter.id(), asked.filter(), asked.afterNumber());
		model.addAttribute("exhibits", page.exhibits());
		this.copies.all(page.exhibits(), model);
		model.addAttribute("next", page.next().map(ExhibitNumber::text).orElse(""));
		model.addAttribute("asked", asked);
		model.addAttribute("choices", new Choices());
		model.addAttribute("largest", this.settings.largestFile().toBytes());
		draw(matter, person, Map.of(), model);
		return "evidence/exhibits";
	}

	String one(Submission matter, Exhibit exhibit, Person person, Map<String, String> faults, Model model) {
		this.details.draw(matter, exhibit, person, model);
		this.copies.one(exhibit, person, model);
		model.addAttribute("choices", new Choices());
		draw(matter, person, faults, model);
		return "evidence/exhibit";
	}

	void draw(Submission matter, Person person, Map<String, String> faults, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("faults", faults);
		model.addAttribute("mayChange", mayChange(matter, person));
	}

	boolean mayChange(Submission matter, Person person) {
		return matter.stage() == Stage.PREPARATION && matter.officer().equals(person.id())
				&& this.rights.may(person, "add-exhibit", matter.id());
	}

	/**
	 * Does what a form of an exhibit's page asks, and draws the page again with what is
	 * wrong.
	 * @param field the field that a refusal without one concerns
	 */
	String after(Submission matter, String number, Person person, String field, Model model,
			HttpServletResponse response, Runnable act) {
		Map<String, String> faults;
		try {
			act.run();
			return "redirect:/matters/" + matter.number().slug() + "/exhibits/" + number(number).text();
		}
		catch (AnswersRefused refused) {
			faults = refused.byField();
		}
		catch (Refusal refusal) {
			if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
				throw refusal;
			}
			faults = Map.of(field, refusal.sentence());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return one(matter, exhibit(matter, number), person, faults, model);
	}

	static ExhibitNumber number(String text) {
		return maybe(text)
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such exhibit in this submission."));
	}

	static Optional<ExhibitNumber> maybe(String text) {
		try {
			return Optional.of(ExhibitNumber.of(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
