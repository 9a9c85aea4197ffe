package org.gravamen.letter.web;

import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.organisation.Organisation;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Reads the versions of a letter: as a page, and as the PDF that it would become.
 */
@Controller
@RequestMapping("/matters/{slug}/letter")
class LetterController {

	private final Submissions submissions;

	private final LetterVersions letters;

	private final LetterReader reader;

	private final DraftPdf pdf;

	private final People people;

	private final Rights rights;

	LetterController(Submissions submissions, LetterVersions letters, Organisation organisation, DraftPdf pdf,
			People people, Rights rights) {
		this.submissions = submissions;
		this.letters = letters;
		this.reader = new LetterReader(organisation);
		this.pdf = pdf;
		this.people = people;
		this.rights = rights;
	}

	@GetMapping("/{number:\\d{1,6}}")
	String page(@PathVariable String slug, @PathVariable int number, Person person, Model model) {
		Submission matter = readable(slug, person);
		LetterVersion version = this.letters.get(matter.id(), number);
		model.addAttribute("matter", matter);
		model.addAttribute("version", version);
		model.addAttribute("letter", this.reader.read(version.text()));
		model.addAttribute("author", this.people.get(version.author()).name());
		model.addAttribute("mayDraft", matter.officer().equals(person.id()) && matter.stage() == Stage.PREPARATION);
		return "letter/version";
	}

	@GetMapping("/{number:\\d{1,6}}.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable int number, Person person) {
		Submission matter = readable(slug, person);
		LetterVersion version = this.letters.get(matter.id(), number);
		String name = slug + "-letter-" + number + "-draft.pdf";
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(this.pdf.of(matter, version));
	}

	private Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		return matter;
	}

}
