package org.gravamen.desk;

import java.util.List;

import org.gravamen.pace.Clocks;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.process.Pace;
import org.gravamen.process.ProcessHistory;
import org.gravamen.process.ProcessHistory.Step;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Verdict;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The record of one submission: the path on its diagrams and as a list, the entries, the
 * time at each stage, the check.
 */
@Controller
@RequestMapping("/matters/{slug}/record")
class RecordController {

	private final Submissions submissions;

	private final Rights rights;

	private final ProcessHistory history;

	private final Chronicle chronicle;

	private final StageTimes times;

	private final EntriesByDay entries;

	private final PathShown paths;

	private final Pace pace;

	private final Clocks clocks;

	RecordController(Submissions submissions, Rights rights, ProcessHistory history, Chronicle chronicle,
			StageTimes times, EntriesByDay entries, PathShown paths, Pace pace, Clocks clocks) {
		this.submissions = submissions;
		this.rights = rights;
		this.history = history;
		this.chronicle = chronicle;
		this.times = times;
		this.entries = entries;
		this.paths = paths;
		this.pace = pace;
		this.clocks = clocks;
	}

	@GetMapping
	String page(@PathVariable String slug, @RequestParam(defaultValue = "false") boolean everything, Person person,
			Model model) {
		Submission matter = allowed(slug, person, "read-record");
		List<Step> path = this.history.path(matter.id());
		StageTimes.Allowance allowance = new StageTimes.Allowance(this.pace.urgent(matter.id()),
				this.clocks.stoodStill(matter));
		model.addAttribute("matter", matter);
		model.addAttribute("everything", everything);
		model.addAttribute("days", this.entries.of(matter.id(), everything));
		model.addAttribute("path", this.paths.list(path));
		model.addAttribute("diagrams", this.paths.diagrams(path, allowance));
		model.addAttribute("times", this.times.of(path, allowance));
		Verdict verdict = this.chronicle.check(matter.id());
		model.addAttribute("verdict", verdict);
		model.addAttribute("unbroken", verdict instanceof Verdict.Unbroken);
		model.addAttribute("entryCount", (verdict instanceof Verdict.Unbroken all) ? all.entries() : 0);
		model.addAttribute("mayExport", this.rights.may(person, "export-record", matter.id()));
		return "desk/record";
	}

	@GetMapping(path = "/diagram/{process}", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<String> diagram(@PathVariable String slug, @PathVariable String process, Person person) {
		Submission matter = allowed(slug, person, "read-record");
		return ResponseEntity.of(this.history.path(matter.id())
			.stream()
			.filter((step) -> step.process().equals(process))
			.map(Step::model)
			.findFirst()
			.map(this.history::diagram));
	}

	@GetMapping(path = "/record.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> export(@PathVariable String slug, Person person) {
		Submission matter = allowed(slug, person, "export-record");
		String name = "record-" + matter.number().slug() + ".json";
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(this.chronicle.export(matter.id()));
	}

	private Submission allowed(String slug, Person person, String act) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, act, matter.id());
		return matter;
	}

}
