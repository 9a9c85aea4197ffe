package org.gravamen.desk;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.gravamen.forms.QuestionsAndAnswers;
import org.gravamen.people.Person;
import org.gravamen.process.Drafts;
import org.gravamen.process.Drafts.Draft;
import org.gravamen.process.OpenPaper;
import org.gravamen.process.PaperId;
import org.gravamen.process.Submitted;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One paper: taken, read and written at the bench, checked, given.
 */
@Controller
@RequestMapping("/papers/{id}")
class PaperController {

	private final Worklist worklist;

	private final UserTasks tasks;

	private final Drafts drafts;

	private final Bench bench;

	PaperController(Worklist worklist, UserTasks tasks, Drafts drafts, Bench bench) {
		this.worklist = worklist;
		this.tasks = tasks;
		this.drafts = drafts;
		this.bench = bench;
	}

	@PostMapping("/take")
	String take(@PathVariable PaperId id, Person person) {
		this.worklist.take(id, person);
		return "redirect:/papers/" + id;
	}

	@PostMapping("/put-back")
	String putBack(@PathVariable PaperId id, Person person) {
		this.worklist.putBack(id, person);
		return "redirect:/";
	}

	@GetMapping
	String open(@PathVariable PaperId id, Person person, Model model) {
		if (this.worklist.paper(id, person).holder().isEmpty()) {
			return "redirect:/";
		}
		return this.bench.lay(this.tasks.open(id, person), person, model);
	}

	@PutMapping("/draft")
	@ResponseBody
	Saved save(@PathVariable PaperId id, Person person, @RequestBody DraftPosted posted) {
		this.tasks.open(id, person);
		return Saved
			.of(posted.over().orElse(false) ? this.drafts.saveOver(id, person.id(), posted.known(), posted.answers())
					: this.drafts.save(id, person.id(), posted.known(), posted.answers()));
	}

	@PostMapping("/check")
	@ResponseBody
	GoTo check(@PathVariable PaperId id, Person person, @RequestBody Posted posted) {
		this.tasks.check(id, person, posted.submitted());
		Drafts.Known known = posted.draft()
			.orElseGet(() -> new Drafts.Known(this.drafts.of(id, person.id()).map(Draft::version).orElse(0), "", 0));
		this.drafts.save(id, person.id(), known, posted.answers());
		return new GoTo("/papers/" + id + "/check");
	}

	@GetMapping("/check")
	String check(@PathVariable PaperId id, Person person, Model model) {
		OpenPaper open = this.tasks.open(id, person);
		Draft draft = written(open);
		model.addAttribute("open", open);
		model.addAttribute("draft", draft);
		model.addAttribute("act", Asks.act(open.paper().key()));
		model.addAttribute("answers",
				QuestionsAndAnswers.of(open.form(), this.bench.read(open, draft.answers()), open.prepared().options()));
		this.bench.check(open.paper(), draft.answers(), model);
		return this.bench.head(open.paper(), model, "desk/check");
	}

	/** Gives what was checked: the draft that the check page showed, and no later one. */
	@PostMapping
	String give(@PathVariable PaperId id, Person person, @RequestParam int draftVersion,
			@RequestParam String formVersion, @RequestParam Optional<String> seen, RedirectAttributes flash) {
		Draft draft = written(this.tasks.open(id, person));
		if (draft.version() != draftVersion) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"You have changed your answers on another page since. Check them again before you give them.");
		}
		this.tasks.answer(id, person, new Submitted(draft.answers(), formVersion, fingerprint(seen), Optional.empty()));
		flash.addFlashAttribute("done", id.value());
		return "redirect:/";
	}

	/** Gives answers with a fresh proof of the person, in one step: the signature. */
	@PostMapping("/give")
	@ResponseBody
	GoTo giveWithProof(@PathVariable PaperId id, Person person, @RequestBody Posted posted, RedirectAttributes flash) {
		this.tasks.answer(id, person, posted.submitted());
		return new GoTo("/answered/" + id);
	}

	private static Draft written(OpenPaper open) {
		return open.draft()
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
					"Nothing is written on this paper yet. Open it and answer its questions."));
	}

	// What is no fingerprint was not shown: the paper itself says then what is stale.
	private static Optional<Fingerprint> fingerprint(Optional<String> seen) {
		return seen.filter((hex) -> hex.matches("[0-9a-f]{64}")).map(Fingerprint::new);
	}

	/**
	 * A draft as the page sends it.
	 *
	 * @param version the version that the page knows, 0 at first
	 * @param page names the page that sends it
	 * @param turn counts what that page has sent
	 * @param over that it is to be saved over what another page has saved
	 * @param answers by field
	 */
	record DraftPosted(int version, Optional<String> page, Optional<Integer> turn, Optional<Boolean> over,
			Map<String, Object> answers) {

		DraftPosted {
			Objects.requireNonNull(answers);
		}

		Drafts.Known known() {
			return new Drafts.Known(this.version, this.page.filter((name) -> name.length() <= 40).orElse(""),
					this.turn.orElse(0));
		}

	}

	/**
	 * A saved draft as the page is told.
	 *
	 * @param version the new version
	 * @param savedAt when, ISO 8601
	 */
	record Saved(int version, String savedAt) {

		static Saved of(Draft draft) {
			return new Saved(draft.version(), draft.savedAt().toString());
		}

	}

	/**
	 * Answers as the page sends them.
	 *
	 * @param answers by field
	 * @param seen the fingerprint that the page showed; empty text for none
	 * @param formVersion the version of the form that the page was drawn from
	 * @param proof what proves the person afresh, by kind
	 * @param draft what the page knows of the draft
	 */
	record Posted(Map<String, Object> answers, Optional<String> seen, String formVersion,
			Optional<Map<String, String>> proof, Optional<Drafts.Known> draft) {

		Posted {
			Objects.requireNonNull(answers);
		}

		Submitted submitted() {
			return new Submitted(this.answers, this.formVersion, fingerprint(this.seen),
					this.proof.map((it) -> it.get("password")));
		}

	}

	/**
	 * Where the page goes next.
	 *
	 * @param goTo a path
	 */
	record GoTo(String goTo) {
	}

}
