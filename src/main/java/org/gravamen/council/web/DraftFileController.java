package org.gravamen.council.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.council.FileDoor;
import org.gravamen.council.OpinionFile;
import org.gravamen.council.OpinionFiles;
import org.gravamen.people.Person;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.safecopy.Inspector;
import org.gravamen.safecopy.SafeCopies;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Refusal.Reason;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where a member lays a file by the paper on which an opinion is to be given, looks at it
 * as others will see it, puts another in its place, or takes it away. What is typed on
 * the paper is kept as a draft meanwhile.
 */
@Controller
@RequestMapping("/papers/{id}/file")
class DraftFileController {

	/** What concerns the paper and not the file. */
	private static final Set<Reason> OF_THE_PAPER = Set.of(Reason.NOT_FOUND, Reason.NOT_YOURS,
			Reason.TASK_ALREADY_DONE);

	private final OpinionFiles files;

	private final FileDoor door;

	private final Submissions submissions;

	private final Inspector inspector;

	private final SafeCopies maker;

	DraftFileController(OpinionFiles files, FileDoor door, Submissions submissions, Inspector inspector,
			SafeCopies maker) {
		this.files = files;
		this.door = door;
		this.submissions = submissions;
		this.inspector = inspector;
		this.maker = maker;
	}

	@GetMapping
	String show(@PathVariable PaperId id, @RequestParam(defaultValue = "1") int from, Person person, Model model) {
		return page(this.files.paper(id, person), from, Optional.empty(), model);
	}

	@PostMapping
	String attach(@PathVariable PaperId id, @RequestParam MultipartFile file, Person person, Model model,
			HttpServletResponse response) {
		Paper paper = this.files.paper(id, person);
		try {
			this.door.let(() -> taken(id, file, person));
		}
		catch (Refusal refusal) {
			if (OF_THE_PAPER.contains(refusal.reason())) {
				throw refusal;
			}
			response.setStatus(refusal.reason().status());
			return page(paper, 1, Optional.of(refusal), model);
		}
		return "redirect:/papers/" + id + "/file";
	}

	@PostMapping("/remove")
	String remove(@PathVariable PaperId id, Person person) {
		this.files.remove(id, person);
		return "redirect:/papers/" + id + "/file";
	}

	@GetMapping("/{page}")
	ResponseEntity<Resource> picture(@PathVariable PaperId id, @PathVariable int page, Person person) {
		return FileShown
			.answer(this.files.picture(by(this.files.paper(id, person)).orElseThrow(DraftFileController::none), page));
	}

	private OpinionFile taken(PaperId id, MultipartFile file, Person person) {
		String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
		if (name.isBlank()) {
			throw new Refusal(Reason.FIELD_INVALID, "Choose a file first.");
		}
		try (InputStream bytes = file.getInputStream()) {
			return this.files.attach(id, name, bytes, person);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An upload broke off.", ex);
		}
	}

	private Optional<OpinionFile> by(Paper paper) {
		return this.files.with(paper.submission(), paper.actor());
	}

	private String page(Paper paper, int from, Optional<Refusal> fault, Model model) {
		Submission matter = this.submissions.get(paper.submission());
		String at = "/papers/" + paper.id() + "/file";
		model.addAttribute("matter", matter);
		model.addAttribute("paper", paper);
		model.addAttribute("fault", fault.map(Refusal::sentence).orElse(""));
		model.addAttribute("code", fault.map((it) -> it.reason().name()).orElse(""));
		model.addAttribute("largest", OpinionFiles.LARGEST >> 20);
		model.addAttribute("shown", by(paper).map((file) -> FileShown.of(file, at, from)).orElse(null));
		model.addAttribute("protection", this.inspector.antivirus() + " " + this.maker.confinement());
		return "council/draft-file";
	}

	private static Refusal none() {
		return new Refusal(Reason.NOT_FOUND, "No file lies by this paper.");
	}

}
