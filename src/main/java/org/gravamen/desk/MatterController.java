package org.gravamen.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gravamen.council.ClosingEarly;
import org.gravamen.council.EarlyClose;
import org.gravamen.council.MinuteLines;
import org.gravamen.council.MoreTime;
import org.gravamen.council.SeatedNames;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.dispatch.Recipients;
import org.gravamen.dossier.DossierGround;
import org.gravamen.followup.FollowUps;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.process.Paper;
import org.gravamen.process.Worklist;
import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Withdrawals;
import org.gravamen.vocabulary.PersonId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One submission as a whole: what it says, where it stands, who may act now, what went
 * out and what came back.
 */
@Controller
@RequestMapping("/matters/{slug}")
class MatterController {

	private static final Set<String> SEATED = Set.of("declare-interests", "give-opinion");

	private final Submissions submissions;

	private final Rights rights;

	private final PapersShown papers;

	private final Worklist worklist;

	private final SignedLetters signed;

	private final Recipients recipients;

	private final Dispatches dispatches;

	private final FollowUps followUps;

	private final Withdrawals withdrawals;

	private final People people;

	private final StageStrip strip;

	private final PanelShown panel;

	private final Sittings sittings;

	private final TimeShown time;

	private final SeatedNames seated;

	private final MinuteLines lines;

	private final ClosingEarly early;

	private final MoreTime more;

	private final DossierGround dossiers;

	MatterController(Submissions submissions, Rights rights, PapersShown papers, Worklist worklist,
			SignedLetters signed, Recipients recipients, Dispatches dispatches, FollowUps followUps,
			Withdrawals withdrawals, People people, StageStrip strip, PanelShown panel, Sittings sittings,
			TimeShown time, SeatedNames seated, MinuteLines lines, ClosingEarly early, MoreTime more,
			DossierGround dossiers) {
		this.submissions = submissions;
		this.rights = rights;
		this.papers = papers;
		this.worklist = worklist;
		this.signed = signed;
		this.recipients = recipients;
		this.dispatches = dispatches;
		this.followUps = followUps;
		this.withdrawals = withdrawals;
		this.people = people;
		this.strip = strip;
		this.time = time;
		this.panel = panel;
		this.sittings = sittings;
		this.seated = seated;
		this.lines = lines;
		this.early = early;
		this.more = more;
		this.dossiers = dossiers;
	}

	@GetMapping
	String page(@PathVariable String slug, Person person, Model model) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		this.papers.show(matter, person, model);
		model.addAttribute("matter", matter);
		model.addAttribute("strip", this.strip.of(matter));
		model.addAttribute("officer", this.people.get(matter.officer()).name());
		model.addAttribute("waiting", waiting(matter));
		Optional<SignedLetter> letter = this.signed.latest(matter.id());
		model.addAttribute("signed", letter.orElse(null));
		model.addAttribute("lapsed", letter.filter(this.signed::lapsed).isPresent());
		model.addAttribute("recipients", this.recipients.of(matter.id()));
		model.addAttribute("dispatches", this.dispatches.all(matter.id()));
		model.addAttribute("followUp", this.followUps.of(matter.id()));
		this.time.show(matter, model);
		council(matter, person, model);
		mayDo(matter, person, model);
		return "desk/matter";
	}

	private void council(Submission matter, Person person, Model model) {
		Optional<Sitting> sitting = this.sittings.latest(matter.id());
		boolean reasons = this.rights.may(person, "read-conflict-reasons", matter.id());
		model.addAttribute("panel", sitting.filter((it) -> reasons).map(this.panel::of).orElse(List.of()));
		model.addAttribute("minuted",
				sitting
					.flatMap((it) -> it.minute().map((minute) -> reasons ? minute.facts() : this.lines.of(it, false)))
					.orElse(List.of()));
		boolean open = sitting.filter((it) -> it.minute().isEmpty()).isPresent();
		boolean ruled = sitting.flatMap(Sitting::openRuling).isPresent();
		model.addAttribute("ruling", open && ruled);
		model.addAttribute("mayRule", open && !ruled && this.rights.may(person, "rule-conflicted", matter.id()));
		model.addAttribute("mayCloseEarly",
				this.rights.may(person, "close-vote", matter.id()) && this.early.possible(matter, person.id()));
		model.addAttribute("mayExtend",
				this.rights.may(person, "extend-opinions", matter.id()) && this.more.due(matter.id()).isPresent());
		model.addAttribute("noLongerAsked",
				sitting.filter((it) -> it.standing().passedOver().contains(person.id()))
					.flatMap(Sitting::earlyClose)
					.map(EarlyClose::at)
					.orElse(null));
		model.addAttribute("mayStandAside",
				sitting.filter((it) -> it.minute().isEmpty() && it.panel().seats(person.id())).isPresent());
	}

	private void mayDo(Submission matter, Person person, Model model) {
		boolean mine = matter.officer().equals(person.id());
		model.addAttribute("mayDraft", mine && matter.stage() == Stage.PREPARATION);
		model.addAttribute("mayWithdraw", mine && !matter.stage().ended());
		model.addAttribute("mayHaveDossier", this.dossiers.mayRead(matter, person));
		model.addAttribute("mayReadRecord", this.rights.may(person, "read-record", matter.id()));
		model.addAttribute("mayReadConflicts", this.rights.may(person, "read-conflicts", matter.id()));
		model.addAttribute("mayStop",
				matter.stage() == Stage.DISPATCH && this.rights.may(person, "stop-dispatch", matter.id()));
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable String slug, @RequestParam String reason, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "propose-withdrawal", matter.id());
		this.withdrawals.propose(matter.id(), reason, person);
		return "redirect:/matters/" + slug;
	}

	/** Who may act now, in sentences. */
	private List<String> waiting(Submission matter) {
		List<Paper> open = this.worklist.of(matter.id());
		Map<PersonId, Person> names = this.people
			.all(open.stream().flatMap((paper) -> paper.holder().stream()).distinct().toList());
		return open.stream().map((paper) -> sentence(paper, names)).toList();
	}

	private String sentence(Paper paper, Map<PersonId, Person> names) {
		String who = paper.holder()
			.flatMap((holder) -> Optional.ofNullable(names.get(holder)))
			.map((holder) -> SEATED.contains(paper.key()) ? this.seated.today(holder.id()) : holder.name())
			.orElseGet(() -> "Any " + paper.role().map((role) -> role.title().toLowerCase(Locale.UK)).orElse("one")
					+ " who took no barring part");
		return who + ": " + Asks.of(paper.key()) + ".";
	}

}
