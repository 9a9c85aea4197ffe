package org.gravamen.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gravamen.council.Candidate;
import org.gravamen.council.Eligibility;
import org.gravamen.council.MinuteLines;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.forms.Answers;
import org.gravamen.forms.Option;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.process.AnsweredPapers;
import org.gravamen.process.Drafts.Draft;
import org.gravamen.process.OpenPaper;
import org.gravamen.process.Paper;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lays a paper before its holder: what there is to read on the left, the form on the
 * right.
 */
@Component
class Bench {

	/**
	 * Before interests are declared the papers stay closed, and to whoever answers a
	 * ruling.
	 */
	private static final Set<String> SEALED = Set.of("declare-interests", "confirm-ruling");

	/** Where the chair names members, those who cannot be named are listed too. */
	private static final Set<String> NAMING = Set.of("convene-panel", "replace-members", "invite-substitute");

	private final Submissions submissions;

	private final PapersShown papers;

	private final AnsweredPapers answered;

	private final Rite rite;

	private final StageStrip strip;

	private final WeighedShown weighed;

	private final Eligibility eligibility;

	private final TimeShown time;

	private final Sittings sittings;

	private final ChangesShown changes;

	private final EarlierShown earlier;

	private final FileGoing file;

	private final People people;

	private final MinuteLines lines;

	private final JsonMapper json;

	Bench(Submissions submissions, PapersShown papers, AnsweredPapers answered, Rite rite, StageStrip strip,
			WeighedShown weighed, Eligibility eligibility, TimeShown time, Sittings sittings, ChangesShown changes,
			EarlierShown earlier, FileGoing file, People people, MinuteLines lines, JsonMapper json) {
		this.submissions = submissions;
		this.papers = papers;
		this.answered = answered;
		this.rite = rite;
		this.strip = strip;
		this.weighed = weighed;
		this.eligibility = eligibility;
		this.time = time;
		this.sittings = sittings;
		this.changes = changes;
		this.earlier = earlier;
		this.file = file;
		this.people = people;
		this.lines = lines;
		this.json = json;
	}

	/** Fills the model and names the template. */
	String lay(OpenPaper open, Person person, Model model) {
		Paper paper = open.paper();
		Submission matter = this.submissions.get(paper.submission());
		model.addAttribute("open", open);
		model.addAttribute("act", Asks.act(paper.key()));
		model.addAttribute("formJson", JsonInPages.safe(open.json()));
		model.addAttribute("dataJson", JsonInPages.safe(this.json.writeValueAsString(data(open))));
		model.addAttribute("draftVersion", open.draft().map(Draft::version).orElse(0));
		model.addAttribute("sealed", SEALED.contains(paper.key()));
		model.addAttribute("about", paper.about().flatMap((id) -> Targets.named(matter, id)).orElse(""));
		model.addAttribute("came", CameBack.of(paper, this.answered.of(matter.id())));
		this.time.show(matter, model);
		if (paper.key().equals("sign-letter")) {
			this.rite.prepare(matter, person, model);
			return head(paper, model, "desk/rite");
		}
		if (SEALED.contains(paper.key())) {
			model.addAttribute("sitting", this.sittings.latest(matter.id()).orElse(null));
			model.addAttribute("ruling", ruling(paper).orElse(null));
		}
		if (paper.key().equals("minute-decision")) {
			model.addAttribute("minuted",
					this.sittings.latest(matter.id()).map((it) -> this.lines.of(it, true)).orElse(List.of()));
		}
		if (NAMING.contains(paper.key())) {
			model.addAttribute("barred", barred(paper));
		}
		if (!SEALED.contains(paper.key())) {
			this.papers.show(matter, person, model);
			this.weighed.foresee(paper, matter, model);
			this.changes.show(matter, person, model);
			this.earlier.show(paper, matter, person, model);
			this.file.show(paper, model);
		}
		return head(paper, model, "desk/bench");
	}

	/** What every page about a paper says at its head. */
	String head(Paper paper, Model model, String template) {
		Submission matter = this.submissions.get(paper.submission());
		model.addAttribute("matter", matter);
		model.addAttribute("paper", paper);
		model.addAttribute("asked", Asks.of(paper.key()));
		model.addAttribute("strip", this.strip.of(matter));
		return template;
	}

	/** What is shown beside answers before they are given. */
	void check(Paper paper, Map<String, Object> answers, Model model) {
		this.weighed.weigh(paper, this.submissions.get(paper.submission()), answers, model);
		this.file.check(paper, answers, model);
	}

	/** Answers as they stand in a draft, for reading them back. */
	Map<String, Object> read(OpenPaper open, Map<String, Object> answers) {
		return new Answers(answers).values();
	}

	private Optional<RulingShown> ruling(Paper paper) {
		return this.sittings.latest(paper.submission())
			.filter((sitting) -> paper.key().equals("confirm-ruling"))
			.flatMap(Sitting::openRuling)
			.map((one) -> new RulingShown(this.people.get(one.member()).name(), this.people.get(one.chair()).name(),
					one.reason()));
	}

	private List<Candidate> barred(Paper paper) {
		return this.eligibility.candidates(paper.submission(), !paper.key().equals("convene-panel"))
			.stream()
			.filter((one) -> one.obstacle().isPresent())
			.toList();
	}

	private static Map<String, Object> data(OpenPaper open) {
		Map<String, Object> data = new HashMap<>(open.prepared().values());
		open.prepared().options().forEach((key, options) -> data.put(key, offered(options)));
		open.draft().map(Draft::answers).ifPresent(data::putAll);
		return data;
	}

	private static List<Map<String, String>> offered(List<Option> options) {
		return options.stream().map((option) -> Map.of("value", option.value(), "label", option.label())).toList();
	}

	/**
	 * The chair's ruling, as whoever answers it reads it.
	 *
	 * @param member whom it concerns
	 * @param chair who ruled
	 * @param reason why
	 */
	record RulingShown(String member, String chair, String reason) {
	}

}
