package org.gravamen.letter.web;

import java.util.List;

import org.gravamen.letter.Comparison;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Paragraph;
import org.gravamen.organisation.Organisation;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows what changed from one version of a letter to another.
 */
@Controller
class ComparisonController {

	private final Submissions submissions;

	private final LetterVersions letters;

	private final LetterReader reader;

	private final Rights rights;

	ComparisonController(Submissions submissions, LetterVersions letters, Organisation organisation, Rights rights) {
		this.submissions = submissions;
		this.letters = letters;
		this.reader = new LetterReader(organisation);
		this.rights = rights;
	}

	@GetMapping("/matters/{slug}/letter/compare/{from:\\d{1,6}}/{to:\\d{1,6}}")
	String page(@PathVariable String slug, @PathVariable int from, @PathVariable int to, Person person, Model model) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		LetterVersion before = this.letters.get(matter.id(), from);
		LetterVersion after = this.letters.get(matter.id(), to);
		model.addAttribute("matter", matter);
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("comparison", Comparison.of(paragraphs(before), paragraphs(after)));
		return "letter/compare";
	}

	private List<Paragraph> paragraphs(LetterVersion version) {
		return this.reader.read(version.text()).paragraphs();
	}

}
