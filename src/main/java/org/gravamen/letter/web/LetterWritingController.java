package org.gravamen.letter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.organisation.Organisation;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Writes the letter: typed, pasted, or imported from a text file.
 */
@Controller
@RequestMapping("/matters/{slug}/drafting/letter")
class LetterWritingController {

	private final Submissions submissions;

	private final LetterVersions letters;

	private final LetterReader reader;

	private final Rights rights;

	LetterWritingController(Submissions submissions, LetterVersions letters, Organisation organisation, Rights rights) {
		this.submissions = submissions;
		this.letters = letters;
		this.reader = new LetterReader(organisation);
		this.rights = rights;
	}

	@GetMapping
	String page(@PathVariable String slug, Person person, Model model) {
		Submission matter = drafted(slug, person);
		return page(matter, this.letters.current(matter.id()).map(LetterVersion::text).orElse(""), "", model);
	}

	@PostMapping
	String write(@PathVariable String slug, Person person, @RequestParam String text, @RequestParam int basedOn,
			Model model, HttpServletResponse response) {
		Submission matter = drafted(slug, person);
		try {
			requireLatest(matter, basedOn);
			this.reader.read(text);
			return desk(this.letters.write(matter.id(), text, person), slug);
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.reason().status());
			return page(matter, text, refusal.sentence(), model);
		}
	}

	@PostMapping("/import")
	String read(@PathVariable String slug, Person person, @RequestParam MultipartFile file, @RequestParam int basedOn,
			Model model, HttpServletResponse response) {
		Submission matter = drafted(slug, person);
		try {
			requireLatest(matter, basedOn);
			byte[] bytes = file.getBytes();
			this.reader.read(bytes);
			return desk(this.letters.write(matter.id(), new String(bytes, StandardCharsets.UTF_8), person), slug);
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.reason().status());
			String standing = this.letters.current(matter.id()).map(LetterVersion::text).orElse("");
			return page(matter, standing, refusal.sentence(), model);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Two windows on one letter: the later must not bury what the earlier wrote.
	private void requireLatest(Submission matter, int basedOn) {
		int latest = latest(matter);
		if (latest != basedOn) {
			throw new Refusal(Refusal.Reason.STALE_VERSION, "Version " + latest
					+ " was written since this page was opened. Your words are still below; compare them before you keep them.");
		}
	}

	private int latest(Submission matter) {
		return this.letters.current(matter.id()).map(LetterVersion::number).orElse(0);
	}

	private Submission drafted(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "edit-letter", matter.id());
		return matter.toChangeBy(person.id());
	}

	private static String desk(LetterVersion version, String slug) {
		return "redirect:/matters/" + slug + "/letter/" + version.number();
	}

	private String page(Submission matter, String text, String fault, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("text", text);
		model.addAttribute("basedOn", latest(matter));
		model.addAttribute("fault", fault);
		return "letter/write";
	}

}
