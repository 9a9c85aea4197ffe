package org.gravamen.council.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.council.DissentDuty;
import org.gravamen.council.Majority;
import org.gravamen.council.RuleBook;
import org.gravamen.council.RuleProposal;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Verdict;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The council's rules: everybody reads them, a few propose and adopt them.
 */
@Controller
@RequestMapping("/rules")
class RulesController {

	private static final String PROPOSE = "propose-rules";

	private static final String ADOPT = "adopt-rules";

	private static final String EXPORT = "export-record";

	private final RuleBook book;

	private final Chronicle chronicle;

	private final People people;

	private final Rights rights;

	RulesController(RuleBook book, Chronicle chronicle, People people, Rights rights) {
		this.book = book;
		this.chronicle = chronicle;
		this.people = people;
		this.rights = rights;
	}

	@GetMapping
	String read(Person person, Model model) {
		return page(RuleForm.of(this.book.current().rule()), Map.of(), person, model);
	}

	@PostMapping
	String propose(@ModelAttribute RuleForm typed, Person person, Model model, HttpServletResponse response) {
		this.rights.check(person, PROPOSE);
		Map<String, String> faults = typed.faults();
		if (faults.isEmpty()) {
			try {
				this.book.propose(typed.rule(), typed.why(), person.id());
				return "redirect:/rules";
			}
			catch (Refusal refusal) {
				faults = Map.of("fewest", refusal.sentence());
			}
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return page(typed, faults, person, model);
	}

	@PostMapping("/{id}/adopt")
	String adopt(@PathVariable UUID id, Person person) {
		this.rights.check(person, ADOPT);
		this.book.adopt(id, person.id());
		return "redirect:/rules";
	}

	@PostMapping("/{id}/set-aside")
	String setAside(@PathVariable UUID id, Person person) {
		this.rights.check(person, ADOPT);
		this.book.setAside(id, person.id());
		return "redirect:/rules";
	}

	@GetMapping(path = "/record.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> export(Person person) {
		this.rights.check(person, EXPORT);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("record-house.json").build().toString())
			.body(this.chronicle.export(Chronicle.HOUSE));
	}

	private String page(RuleForm typed, Map<String, String> faults, Person person, Model model) {
		List<RuleProposal> versions = this.book.versions();
		Optional<RuleProposal> waiting = this.book.proposal();
		Map<PersonId, Person> names = this.people.all(Stream.of(versions, waiting.stream().toList())
			.flatMap(Collection::stream)
			.flatMap(RulesController::who)
			.distinct()
			.toList());
		model.addAttribute("versions", versions.stream().map((one) -> RuleShown.of(one, names)).toList());
		model.addAttribute("waiting", waiting.map((one) -> RuleShown.of(one, names)).orElse(null));
		model.addAttribute("typed", typed);
		model.addAttribute("faults", faults);
		model.addAttribute("majorities", Majority.values());
		model.addAttribute("duties", DissentDuty.values());
		boolean may = may(person, PROPOSE);
		model.addAttribute("mayPropose", may && waiting.isEmpty());
		model.addAttribute("maySetAside", may(person, ADOPT));
		model.addAttribute("mayAdopt", may(person, ADOPT)
				&& waiting.filter((one) -> !one.proposed().by().equals(Optional.of(person.id()))).isPresent());
		model.addAttribute("mayExport", may(person, EXPORT));
		model.addAttribute("mayReadConflicts", may(person, "read-conflicts"));
		model.addAttribute("unbroken", this.chronicle.check(Chronicle.HOUSE) instanceof Verdict.Unbroken);
		return "council/rules";
	}

	private boolean may(Person person, String act) {
		return this.rights.may(person, act, Chronicle.HOUSE);
	}

	private static Stream<PersonId> who(RuleProposal one) {
		return Stream.concat(one.proposed().by().stream(), one.adopted().flatMap(RuleProposal.Signed::by).stream());
	}

}
